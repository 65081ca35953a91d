package vn.gon.cost.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The formulas that published calculations share, each on numbers that can be followed by hand. */
class FormulasTest {

    @Test
    void whatIsBorneAnywayIsNoBurden() {
        assertThat(Formulas.burden(Exact.of(1000), number("0.35"))).isEqualTo(Exact.of(650));
    }

    @Test
    void nothingCountsOfWhatWouldBeDoneAnywayInFull() {
        assertThat(Formulas.beyondAnyway(Exact.of(100), number("0.5"), Exact.of(1000)))
                .isEqualTo(Exact.ZERO);
        assertThat(Formulas.beyondAnyway(Exact.of(501), number("0.5"), Exact.of(1000)))
                .isEqualTo(Exact.ONE);
    }

    @Test
    void anAverageYearBearsItsPartOfWhatIsPaidOnce() {
        assertThat(Formulas.averageYear(Exact.of(100), Exact.of(1000), Exact.of(8)))
                .isEqualTo(Exact.of(225));
    }

    @Test
    void aWholePeriodPaysTheOneOffOnce() {
        assertThat(Formulas.overYears(Exact.of(100), Exact.of(1000), Exact.of(8)))
                .isEqualTo(Exact.of(1800));
    }

    @Test
    void onlyTheShareThatMovesTakesTheNewTime() {
        assertThat(Formulas.blended(Exact.of(1100), Exact.of(11), Exact.of(10), number("0.3")))
                .isEqualTo(Exact.of(1070));
    }

    @Test
    void aCutIsToldOfWhatWasBefore() {
        assertThat(Formulas.cut(Exact.of(400), Exact.of(300))).isEqualTo(number("0.25"));
        assertThat(Formulas.cut(Exact.of(400), Exact.of(500))).isEqualTo(number("-0.25"));
    }

    @Test
    void theSumOfNothingIsZeroAndTheProductOne() {
        assertThat(Formulas.sum(List.of())).isEqualTo(Exact.ZERO);
        assertThat(Formulas.product(List.of())).isEqualTo(Exact.ONE);
        assertThat(Formulas.product(List.of(Exact.of(3), Exact.of(4)))).isEqualTo(Exact.of(12));
    }

    @Test
    void runningTotalsEndWithTheSum() {
        assertThat(Formulas.running(List.of(Exact.of(3345), Exact.of(309), Exact.of(239))))
                .containsExactly(Exact.of(3345), Exact.of(3654), Exact.of(3893));
    }

    @Test
    void tenMinutesAreExactlyASixthOfAnHour() {
        assertThat(Formulas.hours(BigDecimal.TEN).times(Exact.of(6))).isEqualTo(Exact.ONE);
    }

    private static Exact number(String text) {
        return Exact.of(new BigDecimal(text));
    }
}
