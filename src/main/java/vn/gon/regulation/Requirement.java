package vn.gon.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A requirement or condition that a procedure states (yêu cầu, điều kiện thực hiện).
 *
 * @param text its wording
 * @param kind what it demands; null when nobody has classified it
 */
public record Requirement(String text, @Nullable ConditionKind kind) {}
