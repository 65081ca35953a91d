package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackCommandTest {

    private static final String HEADER =
            "code,item,title,stage,unit,instrument,due,decided,in_force,measured,promised,observed,basis,note\n";

    @TempDir
    private Path folder;

    private SampleRegister register;

    @BeforeEach
    void aRegister() {
        register = SampleRegister.in(folder);
    }

    @Test
    void aPackageBecomesItemsWithWhatTheyPromiseAndAgainChangesNothing() {
        register.write("catalog/volumes.csv", """
                code,year,dossiers,online_dossiers,subjects,times_per_year,basis,source
                1.000001,2025,1000,,,,measured,Sở
                """);
        register.run("plan", "--target", "procedures=30%", "--save", "plan.json");
        Run first = register.run("track", "init", "--plan", "plan.json", "--due", "2026-12-31");
        String written = register.read("stages.csv");
        Run again = register.run("track", "init", "--plan", "plan.json", "--due", "2027-12-31");

        assertThat(first.code()).isZero();
        assertThat(written).startsWith(HEADER).contains(",remove-document,", ",proposed,Bộ Ví dụ,,2026-12-31,,,,");
        assertThat(again.err()).contains("0 added");
        assertThat(register.read("stages.csv")).isEqualTo(written);
        assertThat(register.run("track", "check").code()).isZero();
    }

    @Test
    void overdueAndDueSoonAreListedAndOverdueIsExitCodeOne() {
        register.write("stages.csv", HEADER + """
                1.1,a,Muộn,proposed,U,,2026-10-31,,,,,,,
                1.2,a,Sắp đến,approved,U,1/QĐ,2026-12-15,2026-05-01,,,,,,
                1.3,a,Còn lâu,proposed,U,,2027-12-15,,,,,,,
                1.4,a,Xong,in-force,U,1/QĐ,2026-10-31,2026-05-01,2026-06-01,,,,,
                """);
        Run late = register.run("track", "due", "--date", "2026-11-22", "--format", "csv");
        Run before = register.run("track", "due", "--date", "2026-10-01", "--soon", "30", "--format", "csv");

        assertThat(late.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(late.out().lines().skip(1))
                .extracting(line -> line.substring(0, 3))
                .containsExactly("1.1", "1.2");
        assertThat(late.err()).isEqualTo("On 2026-11-22: 1 overdue, 1 due within 30 days, of 4 items.\n");
        assertThat(before.code()).isZero();
        assertThat(before.out().lines().skip(1))
                .extracting(line -> line.substring(0, 3))
                .containsExactly("1.1");
    }

    @Test
    void theDayIsNeverTakenFromTheClock() {
        register.write("stages.csv", HEADER);
        Run run = register.run("track", "due");

        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).startsWith("gon track due: --date is needed, such as 2026-11-22");
    }

    @Test
    void everyMistakeIsToldByCheckAndMakesAListIncomplete() {
        register.write(
                "stages.csv",
                HEADER + "1.1,a,T,aproved,U,,,,,,,,,\n1.2,a,T,measured,U,,,,,,,,,\n1.3,a,T,proposed,U,,,,,,,,,\n");
        Run check = register.run("track", "check");
        Run list = register.run("track", "list", "--format", "csv");

        assertThat(check.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(check.out()).startsWith("stages.csv:2: there is no stage \"aproved\"");
        assertThat(check.out().lines()).hasSize(6);
        assertThat(list.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(list.out().lines()).hasSize(2);
    }

    @Test
    void promisedAndObservedAreCompared() {
        register.write("stages.csv", HEADER + """
                1.1,a,Một,measured,U,1/QĐ,,2026-01-01,2026-02-01,2026-08-01,1000000,750000,estimated,
                1.2,a,Hai,measured,U,1/QĐ,,2026-01-01,2026-02-01,2026-08-01,,5,,
                1.3,a,Ba,proposed,U,,,,,,,,,
                """);
        Run run = register.run("track", "measured");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("-250,000", "75").doesNotContain("Ba");
        assertThat(run.err())
                .isEqualTo(
                        "1 of 2 items of which both are known: promised 1,000,000, observed 750,000 VND a year (75.00%).\n");
    }

    @Test
    void aStageIsNamedAsInTheFile() {
        register.write("stages.csv", HEADER + "1.4,a,Xong,in-force,U,1/QĐ,,2026-05-01,2026-06-01,,,,,\n");

        assertThat(register.run("track", "list", "--stage", "in-force", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(register.run("track", "list", "--stage", "inforce").err())
                .isEqualTo(
                        "--stage inforce: there is no such stage, only: proposed, approved, in-force, measured; did you mean \"in-force\"?\n");
    }
}
