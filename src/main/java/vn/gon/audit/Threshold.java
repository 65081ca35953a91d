package vn.gon.audit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * A number in a rule that is a judgement, so that who uses the rule may put another in its place.
 *
 * @param rule name of the rule
 * @param name its name in the rule
 * @param value the number that holds
 * @param written the number in the rule file
 * @param unit what it counts
 * @param why why this number; null when the rule does not say
 */
public record Threshold(
        String rule,
        String name,
        BigDecimal value,
        BigDecimal written,
        ThresholdUnit unit,
        @Nullable Bilingual why) {

    /** Returns its name in a configuration: {@code rule.threshold}. */
    public String key() {
        return rule + "." + name;
    }

    /** Returns whether another number than that of the rule file holds. */
    public boolean isOverridden() {
        return value.compareTo(written) != 0;
    }
}
