package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds where the command line says nothing, and who says so. */
class ConfigCommandTest {

    @TempDir
    private Path folder;

    private SampleRegister register;

    @BeforeEach
    void aRegister() {
        register = SampleRegister.in(folder);
    }

    @Test
    void withoutAnyFileTheDefaultsHold() {
        Run run = register.run("config");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("catalog            " + folder.resolve("catalog") + "  (default)")
                .contains("fail-on            warning  (default)")
                .contains("baseline           –  (default)");
    }

    @Test
    void anEmptyFileSetsNothing() {
        Run without = register.run("config");
        register.write("gon.yaml", "# nothing yet\n");

        Run run = register.run("config");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(without.out());
    }

    @Test
    void aKeyWrittenTwiceIsAMistakeAtItsPlace() {
        register.write("gon.yaml", "fail-on: none\nfail-on: error\n");

        Run run = register.run("audit");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("gon.yaml:2:1", "the key \"fail-on\" is written twice");
    }

    @Test
    void theStrongerPlaceHoldsAndEachValueTellsItsOrigin() {
        register.write("home/gon/gon.yaml", """
                lang: vi
                fail-on: error
                ignore: [sealed-paper]
                thresholds: { winding-way: { most-steps: 9 } }
                """);
        register.write("gon.yaml", "fail-on: info\nthresholds: { winding-way.most-steps: 1 }\n");
        Map<String, String> variables =
                Map.of("XDG_CONFIG_HOME", folder.resolve("home").toString(), "GON_LANG", "en", "GON_SELECT", "HS,TT");

        Run run = register.run(variables, "config");

        assertThat(run.out())
                .contains("lang                               en  (environment, GON_LANG)")
                .contains("fail-on                            info  (project file, " + folder.resolve("gon.yaml:1:10"))
                .contains("select                             HS, TT  (environment, GON_SELECT)")
                .contains("ignore                             sealed-paper  (user file, "
                        + folder.resolve("home/gon/gon.yaml:3:9"))
                .contains("thresholds.winding-way.most-steps  1  (project file, " + folder.resolve("gon.yaml:2:15"));
        assertThat(run.out()).doesNotContain("most-steps  9");
        assertThat(register.run(variables, "config", "--lang", "vi").out()).contains("vi  (tuỳ chọn, --lang)");
    }

    @Test
    void jsonHasTheSameValues() {
        register.write("gon.yaml", "date: 2026-06-30\n");

        assertThat(register.run("config", "--format", "json").out())
                .contains("\"schemaVersion\": 1")
                .contains("""
                            "key": "date",
                              "value": "2026-06-30",
                              "origin": "project",
                        """.strip());
    }

    @Test
    void theFileIsFoundUpwardsAndItsPathsStartFromIt() {
        register.write("gon.yaml", "catalog: register\nrules: rules\n");
        register.write("register/procedures.jsonl", SampleRegister.first("Đơn đóng dấu") + "\n");
        register.write("deep/down/note.txt", "x");

        Run run = new SampleRegister(folder.resolve("deep/down")).run("audit");

        assertThat(run.out()).contains("1.000001: warning [HS900 sealed-paper]");
        assertThat(run.err()).contains("Judged 1 procedures");
    }

    @Test
    void aFlagIsStrongerThanTheFile() {
        register.write("gon.yaml", "select: [winding-way]\nfail-on: none\n");

        assertThat(register.run("audit").out()).isEmpty();
        assertThat(register.run("audit", "--select", "sealed-paper").code()).isZero();
        assertThat(register.run("audit", "--select", "sealed-paper", "--fail-on", "warning")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void everyMistakeInTheFileIsToldAtItsPlace() {
        register.write("gon.yaml", """
                catalogue: here
                lang: vn
                fail-on: eror
                date: 30/06/2026
                baseline: [a, b]
                thresholds: { most-steps: 3, winding-way: { most-steps: nhiều } }
                """);

        Run run = register.run("audit", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("gon.yaml:1:1: unknown key \"catalogue\"; did you mean \"catalog\"?")
                .contains("gon.yaml:2:7: lang: \"vn\" is none of: vi, en")
                .contains(
                        "gon.yaml:3:10: fail-on: \"eror\" is none of: info, warning, error, none; did you mean \"error\"?")
                .contains("gon.yaml:4:7: date: \"30/06/2026\" is not a date such as 2026-01-31.")
                .contains("gon.yaml:5:11: baseline takes one value.")
                .contains("gon.yaml:6:15: a threshold is written rule.threshold: number")
                .contains("gon.yaml:6:57: \"nhiều\" is not a number.");
    }

    @Test
    void mistakesOfAllPlacesAreToldAtOnce() {
        register.write("gon.yaml", "lang: vn\n");
        register.write("home/gon/gon.yaml", "date: tomorrow\n");

        Run run = register.run(
                Map.of(
                        "GON_FAIL_ON",
                        "warnin",
                        "XDG_CONFIG_HOME",
                        register.folder().resolve("home").toString()),
                "audit");

        assertThat(run.err()).contains("gon.yaml:1:7: lang", "gon.yaml:1:7: date", "GON_FAIL_ON: fail-on");
    }

    @Test
    void whatTheFileNamesMustExist() {
        register.write("gon.yaml", "select: [sealed-papr]\nignore: [winding-wy]\n");
        assertThat(register.run("audit").err())
                .contains("gon.yaml:1:10: there is no such rule; did you mean \"sealed-paper\"?")
                .contains("gon.yaml:2:10: there is no such rule; did you mean \"winding-way\"?");

        register.write("gon.yaml", "thresholds: { winding-way.most-stps: 3, winding-wy.most-steps: 3 }\n");
        assertThat(register.run("audit").err())
                .contains("gon.yaml:1:15: the rule winding-way has no threshold \"most-stps\"")
                .contains("gon.yaml:1:41: there is no rule \"winding-wy\"");

        register.write("gon.yaml", "catalog: nowhere\n");
        assertThat(register.run("audit").err()).contains("gon.yaml:1:10").contains("there is no such folder");

        register.write("gon.yaml", "suppressions: nowhere.yaml\n");
        assertThat(register.run("audit").err()).contains("gon.yaml:1:15").contains("there is no such file");
    }

    @Test
    void aMistakenVariableIsToldByItsName() {
        Run run = register.run(Map.of("GON_FAIL_ON", "warnin"), "audit");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("GON_FAIL_ON: fail-on: \"warnin\" is none of")
                .contains("\"warning\"?");
    }

    @Test
    void helpIsGivenWhateverTheFileSays() {
        register.write("gon.yaml", "lang: [\n");

        assertThat(register.run("--help").code()).isZero();
        assertThat(register.run("config").code()).isEqualTo(2);
    }

    @Test
    void anOverriddenThresholdChangesTheResultAndIsTold() {
        register.write("gon.yaml", "thresholds: { winding-way.most-steps: 1 }\n");

        Run run = register.run("audit", "--select", "TT", "--format", "json");

        assertThat(run.out())
                .contains("\"code\": \"1.000002\"")
                .contains("\"thresholds\": {\n      \"winding-way.most-steps\": 1\n    }");
        assertThat(register.run("rules", "test").code()).isZero();
        register.write("gon.yaml", "fail-on: none\n");
        assertThat(register.run("audit", "--select", "TT", "--format", "json").out())
                .contains("\"findings\": []")
                .doesNotContain("thresholds");
    }
}
