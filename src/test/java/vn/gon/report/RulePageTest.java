package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gon.audit.RuleDocument;
import vn.gon.audit.RuleSet;
import vn.gon.text.Language;

class RulePageTest {

    private static final int SCREEN_LINES = 40;

    static Stream<RuleDocument> rules() {
        return RuleSet.read(Path.of("rules/audit")).documents().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFitsAScreenInBothLanguages(RuleDocument rule) {
        for (Language language : Language.values()) {
            String page = new RulePage(rule, language).text();

            assertThat(page.lines().count()).isLessThanOrEqualTo(SCREEN_LINES);
            assertThat(page.lines().filter(line -> line.strip().contains(" ")))
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(Wrapped.WIDTH));
            assertThat(page).contains(rule.card().title().in(language).substring(0, 10), "gon-suppressions.yaml");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasADocumentWithItsExamples(RuleDocument rule) {
        String page = new RulePage(rule, Language.ENGLISH).markdown();

        assertThat(page).startsWith("## " + rule.card().id()).contains("*Flags:*", "*Passes:*");
        assertThat(page.lines().filter(line -> line.startsWith("- ")).count())
                .isEqualTo(rule.flags().size()
                        + rule.passes().size()
                        + rule.unknown().size());
    }
}
