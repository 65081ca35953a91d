package vn.gon.cost.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NumberStyle;
import vn.gon.text.Bilingual;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** How often, by whom, what is borne anyway, what is paid once and over how many years, as the cells say. */
@NullUnmarked // What is not known fails a test by itself.
class ActivityReaderTest {

    private static final String HEAD = "task,hours,rate,times_per_year,subjects_per_year,bau_share,one_off,years";

    @TempDir
    private Path folder;

    @Test
    void whatIsDoneNoTimesCostsNothing() {
        assertThat(line("eu-scm", "a,1,100,0,10,,,").annual()).isEqualTo(Exact.ZERO);
    }

    @Test
    void everyDayOfAYearIsBelievedAndOnceMoreIsDoubted() {
        assertThat(line("eu-scm", "a,1,100,365,10,,,").activity().notes()).isEmpty();
        assertThat(line("eu-scm", "a,1,100,366,10,,,").activity().notes())
                .containsExactly(new Bilingual(
                        "366 lần một năm khó tin; vẫn tính, hãy kiểm tra.",
                        "366 times a year is hard to believe; counted all the same, check it."));
    }

    @Test
    void aFractionOfAYearShowsHowItIsRead() {
        assertThat(line("eu-scm", "a,1,100,1/4,10,,,").activity().notes())
                .extracting(Bilingual::vi)
                .containsExactly("“1/4” được hiểu là 0,25 lần/năm.");
    }

    @Test
    void aLineThatOccursOnceNeedsNoTimes() {
        assertThat(line("eu-scm", "a,1,100,,10,,yes,").oneOff()).isEqualTo(Exact.of(1000));
        assertThat(line("eu-scm", "a,1,100,3,10,,yes,").oneOff()).isEqualTo(Exact.of(3000));
        assertThat(line("eu-scm", "a,1,100,,10,,no,").isUnknown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"100%, 0", "1, 0", "40%, 600", "40 %, 600", "0.4, 600", "0%, 1000", "0, 1000"})
    void theShareThatIsBorneAnywayIsLeftOut(String share, long annual) {
        assertThat(line("eu-scm", "a,1,100,1,10," + share + ",,").annual()).isEqualTo(Exact.of(annual));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.1%", "1.001", "-1%"})
    void aShareIsNeverMoreThanTheWholeNorLessThanNothing(String share) {
        assertThat(problem("eu-scm", "a,1,100,1,10," + share + ",,"))
                .isEqualTo(Problem.at(
                        Place.of("sheet.csv", 2),
                        share,
                        new Bilingual(
                                "cột bau_share: tỷ lệ “" + share
                                        + "” phải từ 0 đến 1, hoặc từ 0 % đến 100 % có ghi dấu %.",
                                "column bau_share: the share \"" + share
                                        + "\" must lie between 0 and 1, or between 0% and 100% with the % sign.")));
    }

    @Test
    void aShareThatTheProfileDoesNotSubtractIsSaidNotToCount() {
        assertThat(line("vn-art27", "a,1,100,1,10,40%,,").annual()).isEqualTo(Exact.of(1000));
        assertThat(line("vn-art27", "a,1,100,1,10,40%,,").activity().notes())
                .containsExactly(new Bilingual(
                        "hồ sơ tính vn-art27 không trừ phần vẫn làm; tỷ lệ ở cột bau_share không được dùng.",
                        "the profile vn-art27 does not subtract what is done anyway; bau_share is not used."));
        assertThat(line("vn-art27", "a,1,100,1,10,0%,,").activity().notes()).isEmpty();
        assertThat(line("eu-scm", "a,1,100,1,10,40%,,").activity().notes()).isEmpty();
    }

    @Test
    void aShareThatNobodyKnowsIsNotTakenForNone() {
        assertThat(problem("eu-scm", "a,1,100,1,10,?,,").message())
                .isEqualTo(
                        new Bilingual(
                                "cột bau_share: tỷ lệ chưa rõ thì hãy để trống (coi như 0) hoặc ghi một giả định.",
                                "column bau_share: where the share is not known, leave it empty (none) or write an assumption."));
    }

    @Test
    void whatIsPaidOnceIsSpreadOverTheYearsOfTheLine() {
        LineCost line = line("eu-scm", "a,1,100,1,10,,500,4");
        assertThat(line.oneOff()).isEqualTo(Exact.of(5000));
        assertThat(line.averageYear()).isEqualTo(Exact.of(2250));
    }

    @Test
    void theYearsOfTheLineGoBeforeThoseOfTheProfile() {
        assertThat(line("au-rbm", "a,1,100,1,10,,500,4").averageYear()).isEqualTo(Exact.of(2250));
        assertThat(line("au-rbm", "a,1,100,1,10,,500,").averageYear()).isEqualTo(Exact.of(1500));
    }

    @Test
    void aThousandYearsAreTheMost() {
        assertThat(line("eu-scm", "a,1,100,1,10,,,1000").activity().years()).isEqualTo(Exact.of(1000));
        assertThat(problem("eu-scm", "a,1,100,1,10,,,1001").message().vi())
                .isEqualTo("cột years: số năm “1001” phải lớn hơn 0 và không quá 1000.");
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
