package vn.gon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.audit.RuleSet;
import vn.gon.cli.Run;
import vn.gon.report.ListFormat;
import vn.gon.report.RuleList;
import vn.gon.text.Language;

/** Pages that are made from the program say what the program does. */
class DocsTest {

    @Test
    void theRuleListIsTheListOfRules() {
        RuleList list = new RuleList(RuleSet.read(Path.of("rules/audit")).cards());
        String page = "# Quy tắc rà soát · Audit rules\n\n"
                + "Trang này được tạo từ các tệp quy tắc; xem `gon rules list`. "
                + "This page is generated from the rule files; see `gon rules list --lang en`.\n\n## Tiếng Việt\n\n"
                + list.in(ListFormat.MARKDOWN, Language.VIETNAMESE)
                + "\n## English\n\n"
                + list.in(ListFormat.MARKDOWN, Language.ENGLISH);

        Golden.checkFile(Path.of("rules/README.md"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "import",
                "search",
                "show",
                "audit",
                "cost",
                "check",
                "plan",
                "online",
                "report",
                "rules",
                "explain",
                "config",
                "diff",
                "gate",
                "snapshot",
                "instruments",
                "stats",
                "track"
            })
    void helpIsAsKept(String command) {
        for (Language language : Language.values()) {
            String[] args = command.isEmpty()
                    ? new String[] {"--lang", language.code(), "--help"}
                    : new String[] {"--lang", language.code(), command, "--help"};
            Run run = Run.gon(Path.of(""), "", Map.of(), args);

            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            Golden.check(
                    DocsTest.class, "help-" + (command.isEmpty() ? "gon" : command) + "." + language.code(), run.out());
        }
    }

    @Test
    void theTablesOfTheStatisticsPageAreThoseOfTheProgram() throws IOException {
        Path page = Path.of("src/site/markdown/statistics.md");
        String text = Files.readString(page);
        for (Language language : Language.values()) {
            Run list = Run.gon(
                    Path.of(""), "", Map.of(), "--lang", language.code(), "stats", "--list", "--format", "markdown");
            String mark = "<!-- indicators " + language.code() + " -->\n";
            int from = text.indexOf(mark) + mark.length();
            int to = text.indexOf("<!-- end -->", from);

            assertThat(from).isGreaterThan(mark.length());
            text = text.substring(0, from) + "\n" + list.out() + "\n" + text.substring(to);
        }
        Golden.checkFile(page, text);
    }

    @Test
    void helpIsWrittenInBothLanguages() throws IOException {
        assertThat(keys("help_vi.properties")).isEqualTo(keys("help.properties"));
    }

    @Test
    void theReadmeIsShortAndNamesTheTwoCommands() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));

        assertThat(lines).hasSizeLessThanOrEqualTo(200);
        assertThat(lines).contains("./gon run", "mvn verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("\nmvn verify\n");
    }

    private static List<String> keys(String name) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vn/gon/cli", name))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().sorted().toList();
    }
}
