package vn.gon.cost.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that lose nothing until they are printed. */
class ExactTest {

    @Test
    void fractionsAddOverTheirLeastCommonDenominator() {
        Exact sum = fraction(1, 6).plus(fraction(1, 4));
        assertThat(sum).isEqualTo(fraction(5, 12));
        assertThat(sum.under()).isEqualTo(BigInteger.valueOf(12));
    }

    @Test
    void aThirdLessAThirdIsNothing() {
        assertThat(fraction(1, 3).minus(fraction(2, 6))).isEqualTo(Exact.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"1, -0.25, -4", "-1, -0.25, 4", "-3, 12, -0.25", "0, 5, 0", "7, 1E+2, 0.07"})
    void aQuotientKeepsItsSign(BigDecimal dividend, BigDecimal divisor, BigDecimal quotient) {
        assertThat(Exact.of(dividend).dividedBy(Exact.of(divisor))).isEqualTo(Exact.of(quotient));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Exact.ONE.dividedBy(Exact.of(new BigDecimal("0.00"))))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("division by 0");
    }

    @ParameterizedTest
    @CsvSource({"2.5, 3", "2.4999, 2", "-2.5, -3", "-2.4999, -2", "0.5, 1"})
    void aHalfIsRoundedAwayFromZero(BigDecimal number, BigDecimal rounded) {
        assertThat(Exact.of(number).rounded(0)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"2.599, 2.5", "-2.599, -2.5"})
    void cuttingGoesTowardsZero(BigDecimal number, BigDecimal cut) {
        assertThat(Exact.of(number).cut(1)).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({"1234567, 1230000", "1235000, 1240000", "0.0012349, 0.00123", "12, 12"})
    void significantFiguresCountFromTheFirstDigitThatIsNotZero(BigDecimal number, BigDecimal figures) {
        assertThat(Exact.of(number).significant(3)).isEqualByComparingTo(figures);
    }

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        Exact half = Exact.of(new BigDecimal("0.50"));
        assertThat(half).isEqualTo(fraction(2, 4)).hasSameHashCodeAs(fraction(2, 4));
        assertThat(half).isNotEqualTo(fraction(2, 3)).isNotEqualTo(new BigDecimal("0.50"));
    }

    @Test
    void theGreaterOfTwoFractionsIsFoundWithoutRounding() {
        Exact less = fraction(333_333_333, 1_000_000_000);
        assertThat(fraction(1, 3).max(less)).isEqualTo(fraction(1, 3));
        assertThat(less.max(fraction(1, 3))).isEqualTo(fraction(1, 3));
    }

    private static Exact fraction(long over, long under) {
        return Exact.of(over).dividedBy(Exact.of(under));
    }
}
