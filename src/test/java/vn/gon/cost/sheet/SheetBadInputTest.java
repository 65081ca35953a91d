package vn.gon.cost.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NumberStyle;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;

/** What a sheet may hold that it should not; the good rows always go through. */
@NullUnmarked // What is not known fails a test by itself.
class SheetBadInputTest {

    private static final String HEAD =
            "task,hours,rate,purchases,fee,times_per_year,subjects_per_year,bau_share,one_off,years,basis,addressee";
    private static final String GOOD = "good,1,50000,0,0,1,10,,,,measured,business";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bad,-1,50000,0,0,1,10,,,,measured,business|column hours",
                "bad,25 giờ/ngày,50000,0,0,1,10,,,,measured,business|only 24 hours",
                "bad,1,-50000,0,0,1,10,,,,measured,business|column rate",
                "bad,1,50000,-5,0,1,10,,,,measured,business|column purchases",
                "bad,1,50000,0,20 EUR,1,10,,,,measured,business|never add",
                "bad,1,50000,0,0,đôi khi,10,,,,measured,business|is not understood",
                "bad,1,50000,0,0,-1,10,,,,measured,business|column times_per_year",
                "bad,1,50000,0,0,1,-10,,,,measured,business|column subjects_per_year",
                "bad,1,50000,0,0,1,10,150%,,,measured,business|between 0 and 1",
                "bad,1,50000,0,0,1,10,1.5,,,measured,business|between 0 and 1",
                "bad,1,50000,0,0,1,10,-5%,,,measured,business|between 0 and 1",
                "bad,1,50000,0,0,1,99999999999999999999,,,,measured,business|larger",
                "bad,1,50000,0,0,1,10,,lớn,,measured,business|column one_off",
                "bad,1,50000,0,0,1,10,,,0,measured,business|more than 0",
                "bad,1,50000,0,0,1,10,,,,mesured,business|did you mean \"measured\"",
                "bad,1,50000,0,0,1,10,,,,measured,bussiness|did you mean \"business\"",
                "bad,1,fünfzig,0,0,1,10,,,,measured,business|neither a number nor the name of a rate",
                "bad,medium,50000,0,0,1,10,,,,measured,business|no standard time",
                "bad,1,hourly-incom,0,0,1,10,,,,measured,business|did you mean \"hourly-income\"",
                "bad,1,50000,0,0,1,10,,maybe,,measured,business|write yes where the whole line occurs once",
                "bad,1,50000,0,0,1,10 firms,,,,measured,business|\"firms\" is neither thousand",
                "bad,1,900000000000000,0,0,1,900000000000000,,,,measured,business|more money or hours than can be believed",
                "bad,900000000000000,,0,0,1,900000000000000,,,,measured,business|more money or hours than can be believed",
                "good,1,50000,0,0,1,10,,,,measured,business|repeats row 2",
            })
    void aBadRowIsRejectedWithItsPlaceAndTheOthersCount(String row, String message) {
        SheetFile file = read("vn-art27", HEAD, GOOD, row);
        assertThat(file.activities()).hasSize(1);
        assertThat(file.rejectedRows()).isEqualTo(1);
        assertThat(file.rejected()).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isEqualTo(3);
            assertThat(problem.message().en()).contains(message);
        });
    }

    @Test
    void everyMistakeOfARowIsTold() {
        SheetFile file = read("vn-art27", HEAD, GOOD, "bad,-1,x,y,z,often,-10,2,,,,");
        assertThat(file.rejected()).hasSize(7);
        assertThat(file.rejectedRows()).isEqualTo(1);
    }

    @Test
    void anUnknownColumnIsAnErrorWithASuggestion() {
        assertThatThrownBy(() -> read("vn-art27", "task,houers,prise", "a,1,2"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.message().en())
                                .anyMatch(text -> text.contains("did you mean \"hours\""))
                                .hasSize(2));
    }

    @Test
    void twoColumnsOfOneNameAreAnError() {
        assertThatThrownBy(() -> read("vn-art27", "hours,giờ", "1,2"))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.problems()).hasSize(1));
    }

    @Test
    void aSheetWithoutRowsIsAnError() {
        assertThatThrownBy(() -> read("vn-art27", HEAD)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void numbersThatReadTwoWaysNeedTheFormat() {
        List<String> lines = List.of("task,hours,rate,subjects_per_year", "a,1,45.265,10");
        SheetFile unsure = Sheets.read(folder, "vn-art27", NumberStyle.AUTO, lines);
        assertThat(unsure.rejected())
                .extracting(SheetBadInputTest::english)
                .singleElement()
                .asString()
                .contains("two ways");
        SheetFile sure = Sheets.read(folder, "vn-art27", NumberStyle.VI, lines);
        assertThat(SheetCost.of(Sheets.profile("vn-art27"), sure.activities())
                        .total()
                        .annual())
                .isEqualTo(Exact.of(452_650));
    }

    @Test
    void fourHundredTimesAYearCountButAreDoubted() {
        SheetCost cost = cost("vn-art27", HEAD, "a,1,100,0,0,400,10,,,,measured,business");
        assertThat(cost.total().annual()).isEqualTo(Exact.of(400_000));
        assertThat(cost.lines().get(0).activity().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.en()).contains("hard to believe"));
    }

    @Test
    void aFrequencyInWordsShowsItsValue() {
        SheetCost cost = cost("vn-art27", HEAD, "a,1,100,0,0,hàng quý,10,,,,measured,business");
        assertThat(cost.total().annual()).isEqualTo(Exact.of(4_000));
        assertThat(cost.lines().get(0).activity().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.vi()).isEqualTo("“hàng quý” được hiểu là 4 lần/năm."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,?,100,0,0,1,10,,,,measured,business",
                "a,,100,0,0,1,10,,,,measured,business",
                "a,1,?,0,0,1,10,,,,measured,business",
                "a,1,100,?,0,1,10,,,,measured,business",
                "a,1,100,0,chưa rõ,1,10,,,,measured,business",
                "a,1,100,0,0,,10,,,,measured,business",
                "a,1,100,0,0,1,,,,,measured,business",
                "a,1,100,0,0,1,?,,,,measured,business",
                "a,1,100,0,0,1,10,,?,,measured,business",
            })
    void aMissingNumberMakesTheLineUnknownNeverZero(String row) {
        SheetCost cost = cost("vn-art27", HEAD, GOOD, row);
        assertThat(cost.lines().get(1).isUnknown()).isTrue();
        assertThat(cost.total().unknown()).isEqualTo(1);
        assertThat(cost.total().annual()).isEqualTo(Exact.of(500_000));
    }

    @Test
    void withoutTheNumberOfSubjectsThereIsAUnitCostOnly() {
        SheetCost cost = cost("vn-art27", "task,hours,rate", "a,2,100", "b,1,100");
        assertThat(cost.procedures().get(0).unit()).isEqualTo(Exact.of(300));
        assertThat(cost.total().isKnown()).isFalse();
    }

    @Test
    void aProblemNamesTheColumnAsTheFileDoesAndTheWordsInTheLanguageOfTheReader() {
        SheetFile file = read("vn-art27", "Công việc,Số giờ,Căn cứ", "a,nhiều,đoán");
        assertThat(file.rejected())
                .extracting(problem -> problem.message().vi())
                .satisfiesExactly(
                        message -> assertThat(message).startsWith("cột Số giờ: không hiểu thời gian “nhiều”"),
                        message -> assertThat(message)
                                .isEqualTo(
                                        "cột Căn cứ: không có “đoán”; hãy chọn: đo đếm, ước tính, bảng chuẩn, giả định"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.2 million|1200000", "65.28 Mio.|65280000", "3 nghìn|3000", "1200|1200"})
    void subjectsMayBeToldInThousandsAndMillions(String text, String subjects) {
        SheetCost cost = cost("eu-scm", "hours,rate,subjects_per_year", "1,1," + text);
        assertThat(cost.total().annual().decimal()).isEqualByComparingTo(subjects);
    }

    @Test
    void aTableMayKeepTheHeadingsOfTheFormItIsCopiedFrom() {
        SheetFile form = Sheets.read(
                folder,
                "vn-art27",
                NumberStyle.VI,
                List.of(
                        "Các công việc khi thực hiện TTHC;Thời gian thực hiện (giờ);Mức TNBQ/01 người/01 giờ làm việc (đồng);"
                                + "Mức chi phí thuê tư vấn, dịch vụ (đồng);Mức phí, lệ phí, chi phí khác (đồng);"
                                + "Số lần thực hiện/01 năm;Số lượng đối tượng tuân thủ/01 năm",
                        "Chuẩn bị hồ sơ;4;50.000;20.000;200.000;1;1.200"));
        assertThat(form.rejected()).isEmpty();
        assertThat(SheetCost.of(Sheets.profile("vn-art27"), form.activities())
                        .total()
                        .annual())
                .isEqualTo(Exact.of(504_000_000));
        assertThat(cost(
                                "us-pra",
                                "Activity,Number of respondents,Frequency of response,Hours per response,Hourly wage rate",
                                "Survey,90,1,0.50,$17.19")
                        .total()
                        .annual()
                        .rounded(2))
                .isEqualByComparingTo("773.55");
    }

    @Test
    void hoursSpentOnceDoNotAddToThoseOfEveryYear() {
        Sums total = cost(
                        "de-erfuellungsaufwand",
                        "task,addressee,hours,rate,subjects_per_year,one_off",
                        "a,Bürger,30 min,,100,",
                        "b,Wirtschaft,2,40,10,einmalig",
                        "c,Wirtschaft,1,40,10,nein")
                .total();
        assertThat(total.hours()).isEqualTo(Exact.of(60));
        assertThat(total.hoursOnly()).isEqualTo(Exact.of(50));
        assertThat(total.hoursOnce()).isEqualTo(Exact.of(20));
        assertThat(total.oneOff()).isEqualTo(Exact.of(800));
    }

    @Test
    void missingColumnsHaveTheirDefaults() {
        Activity activity =
                cost("au-rbm", "hours,subjects_per_year", "2,10").lines().get(0).activity();
        assertThat(activity.times()).isEqualTo(Exact.ONE);
        assertThat(activity.years()).isEqualTo(Exact.of(10));
        assertThat(activity.pay().hourly().rounded(2)).isEqualByComparingTo("91.54");
        assertThat(activity.purchases()).isEqualTo(Exact.ZERO);
        assertThat(activity.share()).isEqualTo(Exact.ZERO);
    }

    @Test
    void ofSeveralFiguresTheProfileChooses() {
        String head = "hours,rate,purchases,subjects_per_year";
        assertThat(cost("vn-art27", head, "1,100; 300; 200; 400,0,1").total().annual())
                .isEqualTo(Exact.of(200));
        assertThat(cost("au-rbm", head, "1,0,20-40,1").total().annual()).isEqualTo(Exact.of(30));
        assertThat(cost("au-rbm", head, "1,20-40,0,1").total().annual()).isEqualTo(Exact.of(30));
        assertThat(cost("vn-art27", head, "1,1000; 3000,0,1")
                        .lines()
                        .get(0)
                        .activity()
                        .notes())
                .extracting(note -> note.vi())
                .containsExactly(
                        "cột rate: trong các số 1.000; 3.000, tính theo 1.000 (số ở giữa; hai số ở giữa thì số nhỏ hơn).");
        assertThat(read("eu-scm", head, "1,100; 300,0,1").rejected())
                .extracting(SheetBadInputTest::english)
                .singleElement()
                .asString()
                .contains("does not choose");
    }

    private SheetFile read(String profile, String... lines) {
        return Sheets.read(folder, profile, NumberStyle.EN, List.of(lines));
    }

    private SheetCost cost(String profile, String... lines) {
        return Sheets.cost(folder, profile, new ArrayList<>(List.of(lines)));
    }

    private static String english(Problem problem) {
        return problem.message().en();
    }
}
