package vn.gon.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A requirement or condition that a procedure states (yêu cầu, điều kiện thực hiện).
 *
 * @param text its wording, after the headings that lead to it
 * @param kind what it demands; {@code OTHER} when it was looked at and is none of the others; null when that is not known
 * @param instrument number of the instrument that its own words name; null when they name none
 * @param article where in that instrument; null when not stated
 */
public record Requirement(
        String text,
        @Nullable ConditionKind kind,
        @Nullable String instrument,
        @Nullable String article) {

    /** Returns a requirement whose words name no provision. */
    public Requirement(String text, @Nullable ConditionKind kind) {
        this(text, kind, null, null);
    }
}
