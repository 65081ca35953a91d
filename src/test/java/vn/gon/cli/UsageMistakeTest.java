package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageMistakeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit --fail-on warnin | --fail-on: “warnin” phải là một trong: info, warning, error, none; có phải ý bạn là “warning”?",
                "audit --format xml | --format: “xml” phải là một trong: text",
                "search thue --level foo | --level: “foo” phải là một trong: ministry, province, district, commune, other",
                "run --top abc | --top: “abc” phải là một số.",
                "import portal-json | thiếu --into",
                "show | thiếu CODE.",
                "audt | không có lệnh “audt”; có phải ý bạn là “audit”?",
                "audit --selct HS | không có tuỳ chọn “--selct”; có phải ý bạn là “--select”?",
            })
    void theSentenceNamesTheOptionTheValueAndWhatIsPossible(String line, String told) {
        Run run = Run.gon(Path.of(""), line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told).contains("--help");
    }

    @Test
    void englishReadersReadEnglish() {
        Run run = Run.gon(Path.of(""), "", Map.of("LANG", "en_GB.UTF-8"), "audit", "--fail-on", "warnin");

        assertThat(run.err())
                .contains(
                        "--fail-on: \"warnin\" must be one of: info, warning, error, none; did you mean \"warning\"?");
    }
}
