package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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
