package vn.gon.cost.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.cost.number.Exact;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** What people would do anyway is a share of what they do today, in the sheet after as in the sheet before. */
@NullUnmarked // What is not known fails a test by itself.
class DoneAnywayTest {

    private static final String HEAD = "task,hours,rate,subjects_per_year,bau_share,one_off";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"10, 750, 0", "5, 250, 500", "2.5, 0, 750", "1, 0, 750"})
    void theShareOfTodayIsTakenOfTheLineAfter(String hours, long after, long saved) {
        Comparison.Saving saving = compare(List.of("a,10,1,100,25%,"), List.of("a," + hours + ",1,100,,"))
                .saving();
        assertThat(saving.before()).isEqualTo(Exact.of(750));
        assertThat(saving.after()).isEqualTo(Exact.of(after));
        assertThat(saving.saved()).isEqualTo(Exact.of(saved));
    }

    @Test
    void whatWouldBeDoneAnywayIsTakenOnceOfWorkThatIsDividedInTwo() {
        Comparison.Saving saving = compare(
                        List.of("a,10,1,100,50%,"), List.of("a,3,1,100,,", "a,2.5,1,100,,", "a,1,1,100,,"))
                .saving();
        assertThat(saving.after()).isEqualTo(Exact.of(150));
    }

    @Test
    void whatWouldBeDoneAnywayAddsUpOverTheLinesOfOneTask() {
        Comparison.Saving saving = compare(List.of("a,3,1,100,50%,", "a,7,1,100,50%,"), List.of("a,6,1,100,,"))
                .saving();
        assertThat(saving.after()).isEqualTo(Exact.of(100));
    }

    @Test
    void newWorkKeepsItsOwnShare() {
        Comparison.Saving saving = compare(List.of("a,1,1,100,,"), List.of("a,1,1,100,,", "b,1,1,100,25%,"))
                .saving();
        assertThat(saving.saved()).isEqualTo(Exact.of(-75));
    }

    @Test
    void whatOccursOnceIsLessenedOnce() {
        Comparison comparison = compare(List.of("a,10,1,100,25%,yes"), List.of("a,5,1,100,,yes"));
        assertThat(comparison.after().total().oneOff()).isEqualTo(Exact.of(250));
        assertThat(comparison.after().total().annual()).isEqualTo(Exact.ZERO);
        assertThat(comparison.changeOverYears()).isEqualTo(Exact.of(-500));
    }

    @Test
    void whatIsPaidOnceBesideYearlyWorkIsNotLessened() {
        Comparison comparison = compare(List.of("a,10,1,100,25%,"), List.of("a,5,1,100,,7"));
        assertThat(comparison.after().total().annual()).isEqualTo(Exact.of(250));
        assertThat(comparison.after().total().oneOff()).isEqualTo(Exact.of(700));
        assertThat(comparison.changeOverYears()).isEqualTo(Exact.of(700 - 5000));
    }

    @Test
    void unknownWorkStaysUnknownWhateverWouldBeDoneAnyway() {
        Comparison comparison =
                compare(List.of("a,10,1,100,25%,", "b,?,1,100,25%,"), List.of("a,?,1,100,,", "b,1,1,100,,"));
        assertThat(comparison.after().lines().get(0).isUnknown()).isTrue();
        assertThat(comparison.after().lines().get(1).annual()).isEqualTo(Exact.of(100));
        assertThat(comparison.isPartial()).isTrue();
        assertThat(comparison.saving().saved()).isNull();
    }

    @Test
    void sheetsOfTwoProfilesAreNotCompared() {
        SheetCost australia = cost("au-rbm", List.of("a,10,1,100,,"));
        SheetCost europe = cost("eu-scm", List.of("a,10,1,100,,"));
        assertThatThrownBy(() -> Comparison.of(australia, europe))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(refused -> assertThat(refused.problems().get(0).message())
                        .isEqualTo(new Bilingual(
                                "không so sánh được au-rbm (AUD) với eu-scm (EUR): số liệu khác hồ sơ tính hoặc khác loại tiền "
                                        + "không cộng trừ với nhau.",
                                "au-rbm (AUD) and eu-scm (EUR) cannot be compared: figures of different profiles or currencies "
                                        + "neither add nor subtract.")));
    }

    private Comparison compare(List<String> before, List<String> after) {
        return Comparison.of(cost("au-rbm", before), cost("au-rbm", after));
    }

    private SheetCost cost(String profile, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(rows);
        return Sheets.cost(folder, profile, lines);
    }
}
