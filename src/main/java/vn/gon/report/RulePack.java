package vn.gon.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleSet;

/**
 * The rules as a whole: results differ by them.
 *
 * @param rules how many there are
 * @param sha256 hash of their files, in hexadecimal
 * @param thresholds the thresholds that hold in the place of those in the files, by rule and name; null when there is none
 */
public record RulePack(int rules, String sha256, @Nullable Map<String, BigDecimal> thresholds) {

    /** Returns a set of rules as a whole. */
    public static RulePack of(RuleSet rules) {
        Map<String, BigDecimal> overridden = rules.overriddenThresholds();
        return new RulePack(rules.cards().size(), rules.hash(), overridden.isEmpty() ? null : overridden);
    }

    /** Returns the overridden thresholds with their numbers as text. */
    static Map<String, String> texts(RuleSet rules) {
        Map<String, String> texts = new TreeMap<>();
        rules.overriddenThresholds()
                .forEach((key, value) ->
                        texts.put(key, value.stripTrailingZeros().toPlainString()));
        return texts;
    }
}
