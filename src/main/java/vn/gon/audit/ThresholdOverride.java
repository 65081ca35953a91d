package vn.gon.audit;

import java.math.BigDecimal;
import java.util.Optional;
import vn.gon.text.Bilingual;
import vn.gon.yaml.YamlNode;

/**
 * A number that a configuration puts in the place of a rule's threshold.
 *
 * @param rule id or name of the rule
 * @param threshold name of the threshold
 * @param value the number
 * @param written where it stands
 */
public record ThresholdOverride(String rule, String threshold, BigDecimal value, YamlNode written) {

    /** Returns whether another is of the same threshold, as both name it. */
    public boolean isOfTheSame(ThresholdOverride other) {
        return rule.equals(other.rule) && threshold.equals(other.threshold);
    }

    /** Returns a number that may stand as a threshold; reports anything else at its place. */
    public static Optional<BigDecimal> number(YamlNode node) {
        Optional<BigDecimal> number = node.number();
        if (number.isPresent() && number.get().signum() < 0) {
            node.report(Bilingual.of("ngưỡng không được âm.", "a threshold must not be negative."));
            return Optional.empty();
        }
        return number;
    }
}
