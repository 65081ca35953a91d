package vn.gon.audit;

import java.util.ArrayList;
import java.util.List;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Problem;

/** Whether the numbers that a configuration puts in the place of thresholds are of thresholds that exist. */
final class OverrideCheck {

    private OverrideCheck() {}

    /**
     * Checks that every override is of a threshold of a rule.
     *
     * @throws InvalidInput with every override that is not
     */
    static void requireKnown(List<Rule> rules, List<ThresholdOverride> overrides) {
        List<Problem> problems = new ArrayList<>();
        for (ThresholdOverride override : overrides) {
            List<Rule> meant = rules.stream()
                    .filter(rule -> rule.card().isNamed(override.rule()))
                    .toList();
            if (meant.isEmpty()) {
                List<String> names =
                        rules.stream().map(rule -> rule.card().name()).toList();
                problems.add(override.written()
                        .problem(Bilingual.of(
                                "không có quy tắc “%s”%s",
                                "there is no rule \"%s\"%s",
                                override.rule(),
                                Nearest.didYouMean(override.rule(), names))));
            }
            meant.stream()
                    .filter(rule -> rule.thresholds().stream()
                            .noneMatch(known -> known.name().equals(override.threshold())))
                    .forEach(rule -> problems.add(unknownThreshold(rule, override)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static Problem unknownThreshold(Rule rule, ThresholdOverride override) {
        List<String> known = rule.thresholds().stream().map(Threshold::name).toList();
        return override.written()
                .problem(Bilingual.of(
                        "quy tắc %s không có ngưỡng “%s”; các ngưỡng: %s%s",
                        "the rule %s has no threshold \"%s\"; it has: %s%s",
                        rule.card().name(),
                        override.threshold(),
                        known.isEmpty() ? "∅" : String.join(", ", known),
                        Nearest.didYouMean(override.threshold(), known)));
    }
}
