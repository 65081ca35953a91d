package vn.gon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.catalog.CsvFile;
import vn.gon.statistics.Dossiers.Cell;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;
import vn.gon.text.Problem;

class DossierTableTest {

    private static final String HEADER =
            "period,code,received,carried,early,on_time,late,pending,returned,online,counter,post\n";

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-13,1.1,1,0,1,0,0,0,0,1,0,0|2026-13|“2026-13” không phải kỳ thống kê; viết 2026, 2026-H1, 2026-Q3 hoặc 2026-10 (tháng từ 01 đến 12).",
                "2026-10,,1,0,1,0,0,0,0,1,0,0|''|thiếu mã thủ tục (cột code).",
                "2026-10,1.1,10,0,20,0,0,0,0,,,|20|kết quả nhiều hơn hồ sơ nhận: early + on_time + late + pending = 20, received + carried = 10.",
                "2026-10,1.1,10,,8,4,0,0,0,,,|12|kết quả nhiều hơn hồ sơ nhận: early + on_time + late + pending = 12, received + carried = 10; nếu có hồ sơ kỳ trước chuyển sang, hãy ghi ở cột carried.",
                "2026-10,1.1,10,2,1,0,0,0,13,,,|13|kết quả nhiều hơn hồ sơ nhận: returned = 13, received + carried = 12.",
                "2026-10,1.1,10,0,1,0,0,0,0,8,2,1|11|online + counter + post = 11 lớn hơn received = 10; hãy đối chiếu lại dòng này.",
                "2026-10,1.1,-5,0,1,0,0,0,0,1,0,0|-5|cột received: “-5” không phải số hồ sơ (số nguyên từ 0, không dấu phân cách; ô trống nghĩa là chưa rõ).",
                "2026-10,1.1,1.000,0,1,0,0,0,0,1,0,0|1.000|cột received: “1.000” không phải số hồ sơ (số nguyên từ 0, không dấu phân cách; ô trống nghĩa là chưa rõ).",
                "2026-10,1.1,ba,0,1,0,0,0,0,1,0,0|ba|cột received: “ba” không phải số hồ sơ (số nguyên từ 0, không dấu phân cách; ô trống nghĩa là chưa rõ)."
            })
    void aRowThatCannotBeTrueIsToldWithItsPlaceAndLeftOut(String row, String value, String message) throws IOException {
        DossierTable table = read("2026-09,1.9,1,0,1,0,0,0,0,1,0,0\n" + row + "\n");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).in(Language.VIETNAMESE)).isEqualTo("ho-so.csv:3: " + message);
        assertThat(problems.get(0).value()).isEqualTo(value);
        assertThat(table.read()).isEqualTo(2);
        assertThat(table.rejected()).isEqualTo(1);
        assertThat(table.codes()).containsExactly("1.9");
    }

    @Test
    void aPeriodThatOverlapsAnotherIsLeftOut() throws IOException {
        DossierTable table = read("2026-08,1.1,1,0,1,0,0,0,0,1,0,0\n2026-Q3,1.2,9,0,9,0,0,0,0,9,0,0\n");

        assertThat(problems)
                .extracting(problem -> problem.in(Language.VIETNAMESE))
                .containsExactly(
                        "ho-so.csv:3: kỳ 2026-Q3 chồng lên kỳ 2026-08 (ho-so.csv:2): cùng một hồ sơ sẽ bị tính hai lần; hãy để mỗi bảng một loại kỳ.");
        assertThat(table.periods()).containsExactly(PeriodTest.of("2026-08"));
    }

    @Test
    void aSecondRowOfOneProcedureAndPeriodIsLeftOutUnlessAnotherAgencyHandlesIt() throws IOException {
        Files.writeString(
                folder.resolve("ho-so.csv"),
                HEADER.replace("post", "post,agency")
                        + "2026-08,1.1,1,0,1,0,0,0,0,1,0,0,Tỉnh A\n2026-08,1.1,2,0,2,0,0,0,0,2,0,0,Tỉnh B\n"
                        + "2026-08,1.1,3,0,3,0,0,0,0,3,0,0,Tỉnh A\n");

        DossierTable table = read();

        assertThat(table.of(PeriodTest.of("2026-08"))).hasSize(2);
        assertThat(problems.get(0).in(Language.ENGLISH))
                .isEqualTo(
                        "ho-so.csv:4: procedure 1.1 has a row of 2026-08 already; join the two, or add a column agency.");
    }

    @Test
    void anEmptyCellIsUnknownAndNotZero() throws IOException {
        DossierTable table = read("2026-10,1.1,10,,,,,,,,,\n");
        Dossiers dossiers =
                Objects.requireNonNull(table.of(PeriodTest.of("2026-10")).get(new DossierTable.Key("1.1", "")));

        assertThat(dossiers.of(Cell.LATE)).isNull();
        assertThat(dossiers.settled()).isNull();
        assertThat(dossiers.pending()).isNull();
        assertThat(dossiers.due()).isNull();
        assertThat(problems).isEmpty();
    }

    @Test
    void monthsMakeAQuarterWithTheFirstCarriedAndTheLastPending() throws IOException {
        DossierTable table = read("""
                2026-07,1.1,100,10,50,30,5,25,0,60,40,0
                2026-08,1.1,200,25,90,60,5,70,0,120,80,0
                2026-09,1.1,300,70,200,90,10,70,0,200,100,
                """);
        Dossiers quarter =
                Objects.requireNonNull(table.of(PeriodTest.of("2026-Q3")).get(new DossierTable.Key("1.1", "")));

        assertThat(quarter.of(Cell.RECEIVED)).isEqualByComparingTo("600");
        assertThat(quarter.of(Cell.CARRIED)).isEqualByComparingTo("10");
        assertThat(quarter.of(Cell.PENDING)).isEqualByComparingTo("70");
        assertThat(quarter.settled()).isEqualByComparingTo("540");
        assertThat(quarter.residual()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(quarter.of(Cell.POST)).as("one month lacks it").isNull();
        assertThat(quarter.complete()).isTrue();
        assertThat(table.of(PeriodTest.of("2026-H2")).values())
                .extracting(Dossiers::complete)
                .containsExactly(false);
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Files.writeString(folder.resolve("ho-so.csv"), "period,code,received\n");

        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).in(Language.VIETNAMESE))
                                .startsWith("ho-so.csv: thiếu cột carried, early, on_time"));
    }

    @Test
    void aColumnThatNobodyKnowsIsNamedWithTheNearest() throws IOException {
        Files.writeString(folder.resolve("ho-so.csv"), HEADER.replace("post", "post,agncy"));

        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).in(Language.ENGLISH))
                                .startsWith("ho-so.csv:1: there is no column \"agncy\"; did you mean \"agency\"?"));
    }

    @Test
    void semicolonsAndAByteOrderMarkAreReadAsSpreadsheetsWriteThem() throws IOException {
        Files.writeString(
                folder.resolve("ho-so.csv"),
                "\uFEFF" + (HEADER + "2026-10,1.1,7,0,7,0,0,0,0,7,0,0\n").replace(',', ';'));

        assertThat(read().of(PeriodTest.of("2026-10"))).hasSize(1);
    }

    @Test
    void rowsOfOtherPeriodsAreCountedAndForgotten() throws IOException {
        Files.writeString(
                folder.resolve("ho-so.csv"),
                HEADER + "2026-09,1.1,7,0,7,0,0,0,0,7,0,0\n2026-10,1.1,8,0,8,0,0,0,0,8,0,0\n");
        DossierTable table = DossierTable.read(file(), List.of(PeriodTest.of("2026-10")), problems::add);

        assertThat(table.outside()).isEqualTo(1);
        assertThat(table.of(PeriodTest.of("2026-09"))).isEmpty();
    }

    private DossierTable read(String rows) throws IOException {
        Files.writeString(folder.resolve("ho-so.csv"), HEADER + rows);
        return read();
    }

    private DossierTable read() {
        return DossierTable.read(file(), List.of(), problems::add);
    }

    private CsvFile file() {
        return new CsvFile(folder.resolve("ho-so.csv"), "ho-so.csv");
    }
}
