package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit from the command line: what is suppressed, what is new, and many formats from one reading. */
class AuditCommandTest {

    private static final List<String> UPDATE = List.of("audit", "--baseline", "b.json", "--update-baseline");

    @TempDir
    private Path folder;

    private SampleRegister register;

    @BeforeEach
    void aRegister() {
        register = SampleRegister.in(folder);
    }

    @Test
    void aSuppressedFindingFailsNothingSavesNothingAndIsKept() {
        assertThat(register.run("audit").code()).isEqualTo(1);
        register.write(
                "gon-suppressions.yaml",
                "- { rule: sealed-paper, codes: ['1.000001', '1.000002'], reason: Luật định, until: 2030-12-31 }\n");

        Run run = register.run("audit", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"findings\": []", "\"findings\": 0", "\"suppressed\": 2");
        assertThat(run.out())
                .contains("\"reason\": \"Luật định\"", "\"until\": \"2030-12-31\"", "\"edits\": []")
                .doesNotContain("\"saving\"");
        assertThat(run.err()).contains("2 findings suppressed with reasons").doesNotContain("Note:");
        assertThat(register.run("audit").out()).isEmpty();
        assertThat(register.run("audit", "--format", "markdown").out())
                .contains("## Suppressed with reasons")
                .contains("| 1.000001 | HS900 sealed-paper | cases\\[0].documents\\[0] | Luật định | 2030-12-31 |");
    }

    @Test
    void aSingleCodeIsComparedWithTheWholeRegister() {
        String rules = Path.of("rules").toAbsolutePath().toString();
        register.procedures(licence("1.000001"), licence("1.000002"), licence("1.000003"));

        Run run = register.run(
                "audit", "1.000002", "--rules", rules, "--select", "QC002", "--format", "csv", "--fail-on", "none");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().skip(1))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("1.000002,QC002,paper-asked-across-field,")
                .contains("“Thú y: 3”; “1.000001”; “1.000003”");
    }

    private static String licence(String code) {
        return "{\"code\":\"" + code + "\",\"name\":\"Cấp phép " + code
                + "\",\"agency\":\"Bộ Ví dụ\",\"fields\":[\"Thú y\"],"
                + "\"cases\":[{\"documents\":[{\"name\":\"Chứng chỉ hành nghề thú y\"}]}]}";
    }

    @Test
    void reportsListWhatWasSuppressedAndCountItInNoFigure() {
        register.write("s.yaml", "- { rule: HS900, code: '1.000001', reason: Luật định }\n");

        assertThat(register.run("report", "--suppressions", "s.yaml", "--lang", "en")
                        .out())
                .contains("### Findings suppressed with reasons")
                .contains(
                        "| 1.000001 Cấp phép | HS900 Title sealed-paper | dossier (cases\\[0\\].documents\\[0\\]) | Luật định | – |");
        assertThat(register.run("report", "--suppressions", "s.yaml", "--format", "json")
                        .out())
                .contains("\"findings\": 1,", "\"suppressed\": 1,", "\"reason\": \"Luật định\"");
        assertThat(register.run("report", "--suppressions", "s.yaml", "--format", "html")
                        .out())
                .contains("Phát hiện được bỏ qua có lý do", "Luật định");
        assertThat(register.run("run", "--suppressions", "s.yaml").out()).contains("1 more suppressed with reasons");
    }

    @Test
    void idleSuppressionsAreNotesThatFailNothing() {
        register.write("s.yaml", """
                - { rule: sealed-paper, codes: ['1.000001', '1.000002'], reason: Luật định }
                - { rule: sealed-paper, codes: ['1.000003', '9.999999'], reason: Luật định }
                - { rule: winding-way, code: '1.000001', reason: Đã rà soát, until: 2026-06-30 }
                """);

        Run run = register.run("audit", "--suppressions", "s.yaml", "--date", "2026-07-01");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("s.yaml:2:33: sealed-paper finds nothing on 1.000003 any more")
                .contains("s.yaml:2:45: the catalogue has no code \"9.999999\" any more")
                .contains("s.yaml:3:69: expired on 2026-06-30 (as of 2026-07-01)")
                .contains("3 places in the suppressions file want a look");
        assertThat(register.run("audit", "1.000001", "--suppressions", "s.yaml", "--select", "HS")
                        .err())
                .doesNotContain("Note:");
    }

    @Test
    void withoutADateNothingExpiresAndThatIsSaid() {
        register.write("s.yaml", "- { rule: HS900, code: '1.000001', reason: x, until: 2020-01-01 }\n");

        assertThat(register.run("audit", "1.000001", "--suppressions", "s.yaml").err())
                .contains("no day is known, so nothing expires; give --date YYYY-MM-DD.");
        assertThat(register.run("audit", "1.000001", "--suppressions", "s.yaml").code())
                .isZero();
    }

    @Test
    void theDayTheRegisterWasTakenIsTheDayWhereNoneIsGiven() {
        register.write("s.yaml", "- { rule: HS900, code: '1.000001', reason: x, until: 2020-01-01 }\n");
        register.write(
                "catalog/sources.yaml",
                "sources: [ { id: portal, title: { vi: Cổng, en: Portal }, retrieved: 2026-11-20 } ]\n");

        Run run = register.run("audit", "1.000001", "--suppressions", "s.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("expired on 2020-01-01 (as of 2026-11-20)");
    }

    @Test
    void aMistakenSuppressionsFileStopsTheRun() {
        register.write("s.yaml", "- { rule: sealed-papr, code: '1.000001' }\n");

        Run run = register.run("audit", "--suppressions", "s.yaml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("did you mean \"sealed-paper\"?").contains("the reason is missing");
        assertThat(register.run("audit", "--suppressions", "none.yaml").err())
                .contains("none.yaml: there is no such file.");
    }

    @Test
    void againstABaselineOnlyWhatIsNewCounts() {
        Run first = run(UPDATE);
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.err()).contains("2 new, 0 unchanged, 0 absent").contains("2 findings kept in");

        assertThat(register.run("audit", "--baseline", "b.json").code()).isZero();

        register.procedures(SampleRegister.first("Sổ đóng dấu giáp lai"));
        Run second = register.run("audit", "--baseline", "b.json");

        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err()).contains("1 new, 0 unchanged, 2 absent");
        assertThat(second.out())
                .contains("1.000001: warning (new) [HS900 sealed-paper] cases[0].documents[0]:")
                .contains("1.000001: absent [HS900] cases[0].documents[0]")
                .contains("1.000002: absent [HS900] cases[0].documents[0]");
        assertThat(register.run("audit", "--baseline", "b.json", "--format", "json")
                        .out())
                .contains("\"baseline\": \"new\"")
                .contains("\"new\": 1,\n      \"unchanged\": 0,\n      \"absent\": 2");
    }

    @Test
    void updatingABaselineStillTellsWhatWasNew() {
        run(UPDATE);
        register.procedures(SampleRegister.first("Sổ đóng dấu giáp lai"));

        assertThat(run(UPDATE).out()).contains("1.000001: warning (new)");
        assertThat(run(UPDATE).out()).contains("1.000001: warning [HS900").doesNotContain("absent");
    }

    @Test
    void aBaselineIsTheSameBytesForTheSameFindingsAndOneFindingALine() {
        run(UPDATE);
        String first = register.read("b.json");
        run(UPDATE);

        assertThat(register.read("b.json")).isEqualTo(first);
        assertThat(first.lines().filter(line -> line.contains("\"fingerprint\"")))
                .hasSize(2)
                .isSorted();
    }

    @Test
    void whatIsNotJudgedStaysInTheBaseline() {
        run(UPDATE);
        String whole = register.read("b.json");

        Run part = register.run("audit", "1.000001", "--baseline", "b.json", "--update-baseline");
        Run otherRules = register.run("audit", "--select", "TT", "--baseline", "b.json", "--update-baseline");

        assertThat(part.err()).contains("0 new, 1 unchanged, 0 absent");
        assertThat(otherRules.err()).contains("0 new, 0 unchanged, 0 absent");
        assertThat(register.read("b.json")).isEqualTo(whole);
    }

    @Test
    void aSuppressedFindingIsNeitherNewNorAbsentAndLeavesTheBaseline() {
        run(UPDATE);
        register.write("gon-suppressions.yaml", "- { rule: HS900, code: '1.000001', reason: Luật định }\n");

        assertThat(run(UPDATE).err()).contains("0 new, 1 unchanged, 0 absent").contains("1 findings kept");
    }

    @Test
    void otherRulesOrThresholdsThanTheBaselinesAreTold() {
        run(UPDATE);
        register.write("gon.yaml", "thresholds: { winding-way.most-steps: 1 }\nbaseline: b.json\n");

        Run run = register.run("audit");

        assertThat(run.err())
                .contains("was made with other rules or thresholds")
                .contains("1 new, 2 unchanged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"gon-baseline\",\"schemaVersion\":2,\"findings\":[]} : has schemaVersion 2, this gon reads 1",
                "{\"schemaVersion\":1,\"findings\":[]} : this is no baseline of gon",
                "[] : this is no baseline of gon",
                "rule;code : not readable as JSON, so it is no baseline of gon",
                "{\"kind\":\"gon-baseline\",\"schemaVersion\":1,\"findings\":[{\"code\":\"1\"}]} : a finding lacks \"rule\"",
            })
    void aFileThatIsNoBaselineIsRefusedInOneSentence(String fileAndMessage) {
        int end = fileAndMessage.indexOf(" : ");
        String file = fileAndMessage.substring(0, end);
        String message = fileAndMessage.substring(end + " : ".length());
        register.write("b.json", file);

        for (List<String> args : List.of(List.of("audit", "--baseline", "b.json"), UPDATE)) {
            Run run = run(args);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().strip()).contains("b.json: ").contains(message).hasLineCount(1);
        }
        assertThat(register.read("b.json")).isEqualTo(file);
    }

    @Test
    void aBaselineMustBeThereUnlessItIsMade() {
        assertThat(register.run("audit", "--baseline", "b.json").err())
                .contains("there is no such baseline; make it with --update-baseline.");
        assertThat(register.run("audit", "--update-baseline").err()).contains("goes only with --baseline FILE");
    }

    @Test
    void aBaselineIsNotRenewedFromADamagedRegister() {
        run(UPDATE);
        String whole = register.read("b.json");
        register.procedures("{", SampleRegister.first("Đơn"));

        Run run = run(UPDATE);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("was left as it is");
        assertThat(register.read("b.json")).isEqualTo(whole);
    }

    @Test
    void oneReadingFillsManyFormats() {
        Run run = register.run(
                "audit",
                "--out",
                "json=o/a.json",
                "--out",
                "csv=o/a.csv",
                "--out",
                "sarif=o/a.sarif",
                "--out",
                "junit=o/a.xml",
                "--out",
                "markdown=o/a.md",
                "--format",
                "text");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("1.000001: warning [HS900").doesNotContain("{");
        assertThat(register.read("o/a.json"))
                .isEqualTo(register.run("audit", "--format", "json").out());
        assertThat(register.read("o/a.csv"))
                .isEqualTo(register.run("audit", "--format", "csv").out());
        assertThat(register.read("o/a.sarif"))
                .isEqualTo(register.run("audit", "--format", "sarif").out());
        assertThat(register.read("o/a.xml"))
                .isEqualTo(register.run("audit", "--format", "junit").out());
        assertThat(register.run("audit", "--out", "csv=o/b.csv").out()).isEmpty();
    }

    @Test
    void twoFormatsInOneFileAreRefused() {
        Run run = register.run("audit", "--out", "json=o", "--out", "csv=./o");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("two formats go to one file");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    private Run run(List<String> args) {
        return register.run(args.toArray(String[]::new));
    }
}
