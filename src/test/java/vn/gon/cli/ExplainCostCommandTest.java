package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.Golden;

class ExplainCostCommandTest {

    private static final Path SAMPLES =
            Path.of("src/test/resources/vn/gon/cost").toAbsolutePath();

    @Test
    void everyFigureComesWithItsFormulaItsInputsAndItsSource() {
        Run run = explain("1.000100");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Golden.check(ExplainCostCommandTest.class, "explained.txt", run.out());
        Golden.check(
                ExplainCostCommandTest.class,
                "explained-en.txt",
                explain("1.000100", "--lang", "en").out());
    }

    @Test
    void jsonCarriesTheSameSteps() {
        Golden.check(
                ExplainCostCommandTest.class,
                "explained.json",
                explain("1.000200", "--without-edits", "--format", "json").out());
    }

    @Test
    void withoutEditsThereIsNoComparison() {
        assertThat(explain("1.000100", "--without-edits").out())
                .contains("I. HIỆN HÀNH")
                .doesNotContain("III. SO SÁNH");
    }

    @Test
    void whatIsNotKnownIsSaidAndNotWorkedOut() {
        assertThat(explain("1.000400").out())
                .contains("danh mục không nêu phần nào tính được chi phí")
                .contains("không biết số hồ sơ");
    }

    @Test
    void aCodeThatIsNotThereGetsTheNearestOne() {
        Run run = explain("1.000110");
        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("có phải ý bạn là “1.000100”?");
    }

    @Test
    void everyItemOfARunIsExplainedWithTheEditsThatItsPackageTook(@TempDir Path folder) throws IOException {
        String catalog = "--catalog=" + Path.of("catalog").toAbsolutePath();
        String rules = "--rules=" + Path.of("rules").toAbsolutePath();
        assertThat(Run.gon(folder, "run", catalog, rules, "--into", "run").code())
                .isZero();
        for (String code : List.of("1.000756", "1.000894", "3.000040")) {
            String unit = column(folder.resolve("run/candidates.csv"), code, "unit_after");
            Run explained =
                    Run.gon(folder, "explain", "cost", code, catalog, rules, "--plan", "run/plan.json", "--lang", "en");
            assertThat(explained.out()).contains("With the edits of the package only.");
            assertThat(explained.out().replace(",", "")).contains(" = VND " + unit + "\n");
        }
    }

    private static String column(Path csv, String code, String name) throws IOException {
        try (CSVParser rows = CSVParser.parse(
                Files.readString(csv),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return rows.stream()
                    .filter(row -> row.get("code").equals(code))
                    .findFirst()
                    .orElseThrow()
                    .get(name);
        }
    }

    private static Run explain(String... more) {
        List<String> line = new ArrayList<>(List.of(
                "explain",
                "cost",
                "--catalog",
                SAMPLES.resolve("catalog").toString(),
                "--rules",
                SAMPLES.resolve("rules").toString()));
        line.addAll(List.of(more));
        return Run.gon(SAMPLES, line.toArray(String[]::new));
    }
}
