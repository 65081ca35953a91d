package vn.gon.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gon.text.Problem;

class VolumesFileTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aNumberThatReadsTwoWaysIsRefused() {
        assertThat(read("1,2024,1.234,,,,measured,mẫu").of("1")).isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.message().vi())
                    .isEqualTo(
                            "cột dossiers: “1.234” đọc được hai cách; hãy viết 1234 nếu dấu chấm phân cách hàng nghìn,"
                                    + " 1.2340 nếu là số lẻ.");
            assertThat(problem.message().en())
                    .isEqualTo("column dossiers: \"1.234\" reads two ways; write 1234 if the point separates thousands,"
                            + " 1.2340 if it is a fraction.");
        });
    }

    @Test
    void aFractionThatReadsOneWayIsTaken() {
        assertThat(read("1,2024,,,600,0.125,measured,mẫu").of("1").get(0).filings())
                .isEqualByComparingTo("75");
        assertThat(problems).isEmpty();
    }

    @Test
    void aYearOfTwoDigitsOrOfAFractionIsRefused() {
        assertThat(read("1,24,5,,,,measured,mẫu").of("1")).isEmpty();
        assertThat(read("1,2024.5,5,,,,measured,mẫu").of("1")).isEmpty();
        assertThat(problems)
                .extracting(problem -> problem.message().en())
                .containsExactly("\"24\" is not a year such as 2024.", "\"2024.5\" is not a year such as 2024.");
    }

    @Test
    void aRowThatTellsNothingDoesNotKeepAnAssumptionOut() {
        Volumes volumes =
                read("1,2024,,,,,measured,mẫu\n2,2024,,,600,,measured,mẫu").assuming(BigDecimal.TEN);
        assertThat(volumes.of("1").get(0).filings()).isEqualByComparingTo("10");
        assertThat(volumes.of("1").get(0).basis()).isEqualTo(Origin.ASSUMED);
        assertThat(volumes.of("2").get(0).subjects()).isEqualByComparingTo("600");
    }

    private Volumes read(String rows) {
        String text = String.join(",", VolumesFile.COLUMNS) + "\n" + rows + "\n";
        return VolumesFile.read(
                "volumes.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), problems::add);
    }
}
