package vn.gon.cost.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.cost.number.Exact;

/** What a change saves, of all and of each procedure. */
@NullUnmarked // What is not known fails a test by itself.
class SavingTest {

    private static final String HEAD = "procedure,task,hours,rate,subjects_per_year,one_off,years";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2, 0.8", "10, 0", "15, -0.5", "0, 1"})
    void theRateIsToldOfWhatWasBefore(String hours, BigDecimal rate) {
        Comparison.Saving saving = compare(List.of("A,a,10,1,100,,"), List.of("A,a," + hours + ",1,100,,"))
                .saving();
        assertThat(saving.rate()).isEqualTo(Exact.of(rate));
    }

    @Test
    void whereNothingWasPaidThereIsNoRate() {
        Comparison.Saving saving =
                compare(List.of("A,a,0,1,100,,"), List.of("A,a,1,1,100,,")).saving();
        assertThat(saving.saved()).isEqualTo(Exact.of(-100));
        assertThat(saving.rate()).isNull();
    }

    @Test
    void everyProcedureHasItsOwnSaving() {
        List<Comparison.Saving> savings = compare(
                        List.of("A,a,3,1,100,,", "B,b,2,1,100,,"), List.of("C,c,4,1,100,,", "B,b,1,1,100,,"))
                .byProcedure();
        assertThat(savings)
                .containsExactly(
                        new Comparison.Saving("A", Exact.of(300), Exact.ZERO),
                        new Comparison.Saving("B", Exact.of(200), Exact.of(100)),
                        new Comparison.Saving("C", Exact.ZERO, Exact.of(400)));
    }

    @Test
    void aSavingOfWhichAllIsKnownIsWhole() {
        assertThat(compare(List.of("A,a,3,1,100,,"), List.of("A,a,2,1,100,,")).isPartial())
                .isFalse();
        assertThat(compare(List.of("A,a,3,1,100,,"), List.of("A,a,?,1,100,,")).isPartial())
                .isTrue();
    }

    @Test
    void thePeriodCountsWhatThePreparationCosts() {
        Comparison comparison = compare(List.of("A,a,3,1,100,,5"), List.of("A,a,2,1,100,7,5"));
        assertThat(comparison.changeOverYears()).isEqualTo(Exact.of(700 - 500));
    }

    @Test
    void withoutYearsOfBothSheetsThereIsNoPeriod() {
        assertThat(compare(List.of("A,a,3,1,100,,"), List.of("A,a,2,1,100,,5")).changeOverYears())
                .isNull();
        assertThat(compare(List.of("A,a,3,1,100,,5"), List.of("A,a,2,1,100,,")).changeOverYears())
                .isNull();
    }

    @Test
    void anUnknownLineHasNoAverageYear() {
        LineCost line = cost(List.of("A,a,?,1,100,7,5")).lines().get(0);
        assertThat(line.averageYear()).isNull();
        assertThat(cost(List.of("A,a,1,1,100,?,5")).lines().get(0).averageYear())
                .isNull();
    }

    private Comparison compare(List<String> before, List<String> after) {
        return Comparison.of(cost(before), cost(after));
    }

    private SheetCost cost(List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(rows);
        return Sheets.cost(folder, "eu-scm", lines);
    }
}
