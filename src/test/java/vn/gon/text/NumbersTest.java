package vn.gon.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gon.text.Language.ENGLISH;
import static vn.gon.text.Language.VIETNAMESE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void moneyIsGroupedAsEachLanguageDoes() {
        BigDecimal amount = new BigDecimal("1652000000");
        assertThat(Numbers.money(amount, VIETNAMESE)).isEqualTo("1.652.000.000 đồng");
        assertThat(Numbers.money(amount, ENGLISH)).isEqualTo("VND 1,652,000,000");
    }

    @Test
    void moneyIsRoundedHalfUpToTheDong() {
        assertThat(Numbers.money(new BigDecimal("999.5"), VIETNAMESE)).isEqualTo("1.000 đồng");
        assertThat(Numbers.money(new BigDecimal("999.4999999999999999"), VIETNAMESE))
                .isEqualTo("999 đồng");
    }

    @Test
    void decimalsThatSayNothingAreLeftOut() {
        assertThat(Numbers.number(new BigDecimal("1234.500"), 3, VIETNAMESE)).isEqualTo("1.234,5");
        assertThat(Numbers.number(new BigDecimal("1E+6"), 2, ENGLISH)).isEqualTo("1,000,000");
        assertThat(Numbers.number(new BigDecimal("100"), 0, VIETNAMESE)).isEqualTo("100");
    }

    @Test
    void aNegativeNumberKeepsItsSignAndZeroHasNone() {
        assertThat(Numbers.number(new BigDecimal("-123456"), 0, VIETNAMESE)).isEqualTo("-123.456");
        assertThat(Numbers.number(new BigDecimal("-0.2"), 0, VIETNAMESE)).isEqualTo("0");
    }

    @Test
    void aPercentageKeepsItsDecimals() {
        assertThat(Numbers.percent(new BigDecimal("0.71638"), 2, VIETNAMESE)).isEqualTo("71,64 %");
        assertThat(Numbers.percent(new BigDecimal("0.5"), 2, ENGLISH)).isEqualTo("50.00%");
        assertThat(Numbers.percent(new BigDecimal("12.5"), 0, VIETNAMESE)).isEqualTo("1.250 %");
    }
}
