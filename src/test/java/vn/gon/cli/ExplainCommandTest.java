package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.Golden;

class ExplainCommandTest {

    private static final Path HERE = Path.of("");
    private static final int SCREEN_LINES = 40;
    private static final int SCREEN_COLUMNS = 100;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aRuleIsExplainedOnOneScreen(String language) {
        Run run = gon("explain", "certified-copy", "--lang", language);

        assertThat(run.code()).isZero();
        assertFitsAScreen(run.out());
        Golden.check(
                ExplainCommandTest.class, "rule." + language, run.out().replace(System.getProperty("user.dir"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aFindingIsExplainedOnOneScreenWithItsRecordItsLawAndItsSaving(String language) {
        Run run = gon("explain", "HS003", "1.000656", "--lang", language);

        assertThat(run.code()).isZero();
        assertFitsAScreen(run.out());
        Golden.check(ExplainCommandTest.class, "finding." + language, run.out());
    }

    @Test
    void aFindingWithoutACostOfItsOwnIsExplainedToo() {
        Run run = gon("explain", "vague-business-condition", firstConditionWith("vague-business-condition"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Danh mục ghi", "Vì sao").doesNotContain("Tiết kiệm");
    }

    @Test
    void aFindingIsFoundByTheBeginningOfItsFingerprint() {
        String line = gon("audit", "1.000656", "--select", "certified-copy", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        String fingerprint = line.substring(line.lastIndexOf(',') + 1);

        assertThat(gon("explain", fingerprint.substring(0, 12)).out())
                .isEqualTo(gon("explain", "certified-copy", "1.000656").out());
    }

    @Test
    void aFingerprintThatNoFindingHasIsSaidToBeSo() {
        Run run = gon("explain", "0123456789abcdef", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("0123456789abcdef", "no finding has this fingerprint");
    }

    @Test
    void aRuleThatFindsNothingSaysSo() {
        Run run = gon("explain", "photograph", "1.001193", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("1.001193: the rule photograph finds nothing.\n");
    }

    @Test
    void anUnknownRuleIsNamedWithTheNearest() {
        Run run = gon("explain", "certified-copi", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("certified-copi", "certified-copy");
    }

    @Test
    void anUnknownCodeIsNamedWithTheNearest() {
        Run run = gon("explain", "certified-copy", "1.000657", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("1.000657", "1.000656");
    }

    @Test
    void aPathWithoutAFindingNamesThoseWithOne() {
        Run run = gon("explain", "certified-copy", "1.000656", "cases[9].documents[9]", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cases[9].documents[9]", "cases[0].documents[2]");
    }

    @Test
    void aRuleAndACostAreExplainedByTheSameCommand() {
        assertThat(gon("explain", "cost", "1.000656").out()).contains("I. HIỆN HÀNH");
        assertThat(gon("explain", "certified-copy").out()).contains("HS003 certified-copy");
    }

    @Test
    void withoutARuleTheCommandSaysWhatIsMissing() {
        Run run = gon("explain", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("RULE is missing.");
    }

    private static void assertFitsAScreen(String page) {
        assertThat(page.lines().count()).isLessThanOrEqualTo(SCREEN_LINES);
        assertThat(page.lines().filter(line -> line.contains(" ")))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(SCREEN_COLUMNS));
    }

    private static String firstConditionWith(String rule) {
        String first = gon("audit", "--select", rule, "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        return first.substring(0, first.indexOf(','));
    }

    private static Run gon(String... args) {
        return Run.gon(HERE, "", Map.of("LANG", "vi_VN.UTF-8"), args);
    }
}
