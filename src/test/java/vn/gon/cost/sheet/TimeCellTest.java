package vn.gon.cost.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.catalog.Origin;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.profile.Profile;
import vn.gon.cost.profile.Profiles;
import vn.gon.intake.ForeignFile;
import vn.gon.text.Bilingual;
import vn.gon.text.Problem;

/** The time of a line and what an hour of it costs, from the cells or from the tables of the profile. */
@NullUnmarked // What is not known fails a test by itself.
class TimeCellTest {

    private static final String HEAD = "task,hours,rate,purchases,fee,one_off,subjects_per_year,addressee,basis";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a,,,300,,,10,,", "a,,,,300,,10,,", "a,,,,,300,10,,"})
    void aLineThatOnlyPaysTakesNoTime(String row) {
        LineCost line = line("vn-art27", row);
        assertThat(line.isUnknown()).isFalse();
        assertThat(line.hours()).isEqualTo(Exact.ZERO);
        assertThat(line.annual().plus(line.oneOff())).isEqualTo(Exact.of(3000));
    }

    @Test
    void aLineWithARateAndNoHoursIsUnknownThoughItPays() {
        assertThat(line("vn-art27", "a,,100,300,,,10,,").isUnknown()).isTrue();
    }

    @Test
    void aLineWithNeitherHoursNorMoneyIsUnknown() {
        assertThat(line("vn-art27", "a,,,,,,10,,").isUnknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "1440 min", "4 days"})
    void aDayOfHoursAndAnyNumberOfDaysAreBelieved(String hours) {
        assertThat(line("au-rbm", "a," + hours + ",1,,,,10,,").activity().notes())
                .isEmpty();
    }

    @Test
    void moreHoursThanADayHasAreDoubtedButCount() {
        LineCost line = line("au-rbm", "a,24.5,2,,,,10,,");
        assertThat(line.annual()).isEqualTo(Exact.of(490));
        assertThat(line.activity().notes())
                .containsExactly(new Bilingual(
                        "hơn 24 giờ cho một lần là khó tin; vẫn tính, hãy kiểm tra.",
                        "more than 24 hours at one time is hard to believe; counted all the same, check it."));
    }

    @Test
    void aProfileThatSetsNoLimitDoubtsNoHours() {
        assertThat(line("eu-scm", "a,5000,1,,,,10,,").activity().notes()).isEmpty();
    }

    @Test
    void aWordForDifficultyTakesTheTimeOfTheTable() {
        LineCost line = line("de-erfuellungsaufwand", "4. Berechnung,medium,30,,,,3,business,measured");
        assertThat(line.annual()).isEqualTo(Exact.of(30));
        assertThat(line.activity().origin()).isEqualTo(Origin.STANDARD_TABLE);
        assertThat(line.activity().notes())
                .containsExactly(new Bilingual(
                        "“medium” được hiểu là 20 phút theo bảng thời gian chuẩn.",
                        "\"medium\" is read as 20 minutes by the table of standard times."));
    }

    @Test
    void aProfileWithoutTheActivityAsksForTheHours() {
        assertThat(problem("vn-art27", "Đọc,khó,30,,,,3,citizen,").message())
                .isEqualTo(
                        new Bilingual(
                                "cột hours: hồ sơ tính vn-art27 không có thời gian chuẩn cho việc “Đọc” (người dân); hãy ghi số giờ.",
                                "column hours: the profile vn-art27 has no standard time for \"Đọc\" (citizens); write the hours."));
    }

    @Test
    void aTableWithoutTheDifficultyAsksForTheHours() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), """
                id: mine
                title: { vi: Của tôi, en: Mine }
                source: own
                currency: EUR
                counts: { fees: false, delay: false, business-as-usual: counted }
                when-figures-differ: refused
                minutes:
                  - addressee: business
                    basis: assumed
                    source: own
                    activities: [ { number: 1, title: { vi: Đọc, en: Read }, simple: 3 } ]
                """);
        Profile mine = new Profiles(folder, List::of, null).named("mine");
        Files.writeString(folder.resolve("sheet.csv"), "task,hours\nRead,khó\n");
        assertThat(SheetFile.read(new ForeignFile("sheet.csv", folder.resolve("sheet.csv")), mine, NumberStyle.EN)
                        .rejected())
                .extracting(Problem::message)
                .containsExactly(new Bilingual(
                        "cột hours: bảng chuẩn không có mức “khó” cho việc này; hãy ghi số giờ.",
                        "column hours: the table has no \"khó\" for this activity; write the hours."));
    }

    @Test
    void ofSeveralTimesTheProfileChooses() {
        LineCost line = line("vn-art27", "a,30 phút; 3; 90 phút,100,,,,10,,");
        assertThat(line.hours()).isEqualTo(Exact.of(15));
        assertThat(line.activity().notes().get(0).vi())
                .startsWith("cột hours: trong các số 0,5; 3; 1,5, tính theo 1,5");
    }

    @Test
    void aThirdOfAnHourLosesNothingWhenItIsChosenAmongSeveral() {
        LineCost line = line("vn-art27", "a,20 phút; 20 phút; 30 phút,45001.5,,,,1,,");
        assertThat(line.annual().rounded(0)).isEqualByComparingTo("15001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 đồng/phút|6000",
                "100/giờ|100",
                "800/day|100",
                "1,200 đ / ngày công|150",
                "100|100",
            })
    void aRateMayBeForAMinuteAnHourOrADay(String rate, BigDecimal hourly) {
        assertThat(line("vn-art27", "a,1,\"" + rate + "\",,,,1,,")
                        .activity()
                        .pay()
                        .hourly())
                .isEqualTo(Exact.of(hourly));
    }

    @Test
    void daysArePaidByTheDayWhateverItsHours() {
        assertThat(line("vn-art27", "a,3 ngày,800000/ngày,,,,1,,").annual()).isEqualTo(Exact.of(2_400_000));
    }

    @Test
    void noneOfSeveralRatesMayBeNegative() {
        assertThat(problem("vn-art27", "a,1,-5; 10,,,,1,,").message().en())
                .startsWith("column rate: the number \"-5\" must not be negative");
    }

    @Test
    void aRateThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThat(problem("eu-scm", "a,1,boss,,,,1,,").message())
                .isEqualTo(new Bilingual(
                        "cột rate: “boss” không phải số cũng không phải tên một đơn giá của hồ sơ tính eu-scm; "
                                + "các đơn giá là: không có đơn giá nào đang có hiệu lực",
                        "column rate: \"boss\" is neither a number nor the name of a rate of the profile eu-scm; "
                                + "its rates are: none in force"));
        assertThat(problem("vn-art27", "a,1,boss,,,,1,,").message().en()).endsWith("its rates are: hourly-income");
    }

    @Test
    void aRateThatPricesNoTimeDoesNotWeakenTheOrigin() {
        assertThat(line("au-rbm", "a,0,,5,,,1,business,measured").activity().origin())
                .isEqualTo(Origin.MEASURED);
        assertThat(line("au-rbm", "a,1,,5,,,1,business,measured").activity().origin())
                .isEqualTo(Origin.STANDARD_TABLE);
    }

    private LineCost line(String profile, String row) {
        return Sheets.cost(folder, profile, List.of(HEAD, row)).lines().get(0);
    }

    private Problem problem(String profile, String row) {
        SheetFile file = Sheets.read(folder, profile, NumberStyle.EN, List.of(HEAD, row));
        assertThat(file.rejected()).hasSize(1);
        return file.rejected().get(0);
    }
}
