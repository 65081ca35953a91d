package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.Step;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;
import vn.gon.yaml.YamlFile;

/** A number in a rule that is a judgement has a name, and may be replaced from outside. */
class ThresholdTest {

    private static final String GOOD = """
            id: TT900
            name: winding-way
            title: { vi: Nhiều bước, en: Many steps }
            criterion: reasonableness
            severity: info
            applies-to: procedure
            thresholds:
              most-steps: { value: 2, unit: steps, why: { vi: Hai là đủ., en: Two will do. } }
            when: { count: steps, more-than: most-steps }
            why: { vi: Vì vậy., en: Because. }
            legal: [ { instrument: 63/2010/NĐ-CP, status: quoted } ]
            examples:
              flags: [ { steps: [ { text: a }, { text: b }, { text: c } ] } ]
              passes: [ { steps: [ { text: a } ] } ]
            """;

    @TempDir
    private Path folder;

    @Test
    void aNameStandsForItsNumber() throws IOException {
        assertThat(rules(List.of()).brokenExamples()).isEmpty();
        assertThat(findings(rules(List.of()), 3)).isEqualTo(1);
        assertThat(findings(rules(List.of()), 2)).isZero();
    }

    @Test
    void anotherNumberMayHoldInItsPlace() throws IOException {
        RuleSet byName = rules(List.of(override("winding-way", "most-steps", "1")));
        RuleSet byId = rules(List.of(override("TT900", "most-steps", "3")));

        assertThat(findings(byName, 2)).isEqualTo(1);
        assertThat(findings(byId, 3)).isZero();
    }

    @Test
    void whatIsOverriddenIsTold() throws IOException {
        RuleSet same = rules(List.of(override("winding-way", "most-steps", "2.0")));
        RuleSet other = rules(List.of(override("winding-way", "most-steps", "5")));

        assertThat(same.overriddenThresholds()).isEmpty();
        assertThat(other.overriddenThresholds()).containsEntry("winding-way.most-steps", new BigDecimal("5"));
        assertThat(other.hash()).isEqualTo(same.hash());
        assertThat(other.thresholds()).singleElement().satisfies(threshold -> {
            assertThat(threshold.written()).isEqualByComparingTo("2");
            assertThat(threshold.unit()).isEqualTo(ThresholdUnit.STEPS);
        });
    }

    @Test
    void anUnknownNameIsToldWithTheNearestOne() {
        assertThat(mistakes(GOOD.replace("more-than: most-steps", "more-than: most-step")))
                .startsWith("rule.yaml:9:34: \"most-step\" is no number, and thresholds has none of that name; "
                        + "did you mean \"most-steps\"?")
                .doesNotContain("rule.yaml:8", "count needs");
    }

    @Test
    void aThresholdThatNothingUsesIsTold() {
        assertThat(mistakes(GOOD.replace("more-than: most-steps", "more-than: 2")))
                .startsWith("rule.yaml:8:3: no condition uses the threshold \"most-steps\"");
    }

    @Test
    void aThresholdOfTheWrongTypeIsToldAtItsPlace() {
        assertThat(mistakes(GOOD.replace("value: 2", "value: nhiều")))
                .startsWith("rule.yaml:8:24: \"nhiều\" is not a number.");
        assertThat(mistakes(GOOD.replace("value: 2", "value: [2]")))
                .startsWith("rule.yaml:8:24: expected a single value here.");
        assertThat(mistakes(GOOD.replace("value: 2", "value: -2"))).contains("must not be negative");
        assertThat(mistakes(GOOD.replace("{ value: 2, unit: steps, ", "{ unit: step, ")))
                .contains("the key \"value\" is missing")
                .contains("\"step\" is none of")
                .contains("did you mean \"steps\"?");
    }

    @Test
    void anOverrideOfNothingIsToldWithTheNearestName() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), GOOD);
        List<ThresholdOverride> wrong =
                List.of(override("winding-wy", "most-steps", "1"), override("winding-way", "most-stps", "1"));

        InvalidInput thrown = catchThrowableOfType(InvalidInput.class, () -> RuleSet.read(folder, wrong));

        assertThat(told(thrown))
                .contains("gon.yaml:1:1: there is no rule \"winding-wy\"; did you mean \"winding-way\"?")
                .contains("the rule winding-way has no threshold \"most-stps\"; it has: most-steps; "
                        + "did you mean \"most-steps\"?");
    }

    private RuleSet rules(List<ThresholdOverride> overrides) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), GOOD);
        return RuleSet.read(folder, overrides);
    }

    private static ThresholdOverride override(String rule, String threshold, String value) {
        return new ThresholdOverride(
                rule, threshold, new BigDecimal(value), YamlFile.parse("gon.yaml", rule + "." + threshold));
    }

    private static int findings(RuleSet rules, int steps) {
        return rules.judge(new ProcedureBuilder("1", "Cấp", "Bộ Ví dụ")
                        .steps(java.util.Collections.nCopies(steps, new Step(null, "Nộp")))
                        .build())
                .findings()
                .size();
    }

    private static String mistakes(String text) {
        return told(catchThrowableOfType(InvalidInput.class, () -> RuleFile.parse("rule.yaml", text)));
    }

    private static String told(InvalidInput thrown) {
        return thrown.problems().stream()
                .map(problem -> problem.in(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
