package vn.gon.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.catalog.CsvFile;
import vn.gon.report.period.StagesWriter;
import vn.gon.text.Language;
import vn.gon.text.Problem;

class StagesFileTest {

    private static final String HEADER = String.join(",", StagesFile.COLUMNS) + "\n";
    private static final String RIGHT =
            "1.1,a,T,measured,U,12/2026/NĐ-CP,2026-12-31,2026-05-01,2026-06-01,2026-10-20,1000000,750000,estimated,\n";

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2,a,T,aproved,U,,,,,,,,,|aproved|không có giai đoạn “aproved”, chỉ có: proposed, approved, in-force, measured; có phải ý bạn là “approved”?",
                "1.2,a,T,proposed,U,,2026-31-12,,,,,,,|2026-31-12|cột due: “2026-31-12” không phải ngày có thật; viết 2026-03-31 hoặc 31/03/2026.",
                "1.2,a,T,approved,U,,,2026-05-01,,,,,,|''|giai đoạn “đã phê duyệt” phải ghi số văn bản quyết định (cột instrument).",
                "1.2,a,T,approved,U,1/QĐ,,,,,,,,|''|giai đoạn “đã phê duyệt” phải ghi ngày ở cột decided.",
                "1.2,a,T,in-force,U,1/QĐ,,2026-05-01,2026-04-01,,,,,|2026-04-01|ngày in_force (2026-04-01) trước ngày decided (2026-05-01).",
                "1.2,a,T,measured,U,1/QĐ,,2026-05-01,2026-06-01,2026-07-01,5,,,|''|đã đo kết quả thì phải ghi số tiết kiệm đo được (cột observed).",
                "1.2,a,T,proposed,U,,,2026-05-01,,,,,,|2026-05-01|đã ghi ngày ở cột decided nhưng giai đoạn mới là “đề xuất”; hãy sửa giai đoạn hoặc xóa ngày.",
                "1.2,a,T,proposed,U,,,,,,1.000,,,|1.000|cột promised: “1.000” không phải số đồng một năm (viết 1500000, không dấu phân cách).",
                "1.2,a,T,proposed,U,,,,,,,,gut,|gut|basis “gut” phải là một trong: measured, estimated, standard-table, assumed.",
                ",a,T,proposed,U,,,,,,,,,|''|thiếu mã (cột code).",
                "1.1,a,T,proposed,U,,,,,,,,,|1.1|hạng mục “a” của 1.1 đã có ở dòng 2; hãy gộp hai dòng."
            })
    void aMistakeIsToldWithItsPlaceAndItsValue(String row, String value, String message) throws IOException {
        List<Item> items = read(RIGHT + row + "\n");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).in(Language.VIETNAMESE)).isEqualTo("stages.csv:3: " + message);
        assertThat(problems.get(0).value()).isEqualTo(value);
        assertThat(items).hasSize(1);
    }

    @Test
    void everyMistakeOfARowIsTold() throws IOException {
        read("1.2,a,T,measured,U,,31-31-31,,,,nhiều,,,\n");

        assertThat(problems).hasSize(7);
    }

    @Test
    void aFileIsWrittenSortedAndReadAgain() throws IOException {
        List<Item> items = read("1.2,b,T,proposed,U,,31/12/2026,,,,,,,\n1.2,a,\"=T, x\",proposed,U,,,,,,,,,\n" + RIGHT);
        Path again = folder.resolve("again.csv");
        StagesWriter.write(again, items);

        assertThat(items).extracting(item -> item.code() + item.item()).containsExactly("1.1a", "1.2a", "1.2b");
        assertThat(StagesFile.read(CsvFile.of(again), problems::add)).isEqualTo(items);
        assertThat(problems).isEmpty();
    }

    @Test
    void anItemIsOverdueOnlyAfterItsDayAndUntilItIsInForce() throws IOException {
        LocalDate due = LocalDate.of(2026, 12, 31);
        Item waiting =
                read("1.2,b,T,approved,U,1/QĐ,2026-12-31,2026-05-01,,,,,,\n").get(0);
        Item inForce = read(RIGHT).get(0);

        assertThat(waiting.isOverdue(due)).isFalse();
        assertThat(waiting.isOverdue(due.plusDays(1))).isTrue();
        assertThat(inForce.isOverdue(due.plusDays(1))).isFalse();
        assertThat(waiting.isDueSoon(due.minusDays(30), 30)).isTrue();
        assertThat(waiting.isDueSoon(due.minusDays(31), 30)).isFalse();
        assertThat(waiting.isDueSoon(due.plusDays(1), 30)).isFalse();
    }

    @Test
    void whatWasObservedIsComparedWithWhatWasPromised() throws IOException {
        Item item = read(RIGHT).get(0);

        assertThat(item.surplus()).isEqualByComparingTo("-250000");
        assertThat(item.kept()).isEqualByComparingTo("0.75");
    }

    @Test
    void aRegulationThatIsFollowedAlreadyGetsNoSecondItem() throws IOException {
        List<Item> kept = read(RIGHT);
        List<Item> planned = List.of(
                Item.proposed("1.1", "other", "T", "U", null, null), Item.proposed("1.2", "b", "T", "U", null, null));

        assertThat(StagesFile.together(kept, planned))
                .extracting(item -> item.code() + " " + item.item())
                .containsExactly("1.1 a", "1.2 b");
    }

    private List<Item> read(String rows) throws IOException {
        Path file = folder.resolve("stages.csv");
        Files.writeString(file, HEADER + rows);
        return StagesFile.read(new CsvFile(file, "stages.csv"), problems::add);
    }
}
