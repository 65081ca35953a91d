package vn.gon.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

class CostChangeTest {

    private static CostChange change(String before, String after) {
        return new CostChange(new BigDecimal(before), new BigDecimal(after));
    }

    @Test
    void theRateIsTheSavingOfWhatItCost() {
        assertThat(Numbers.percent(
                        requireNonNull(change("975000000000", "325000000000").rate()), 2, Language.VIETNAMESE))
                .isEqualTo("66,67 %");
    }

    @Test
    void nothingSavedFromNothingHasNoRate() {
        assertThat(change("0", "0").rate()).isNull();
    }

    @Test
    void aDearerChangeIsNoticed() {
        assertThat(change("10", "11").rises()).isTrue();
        assertThat(change("10", "10").rises()).isFalse();
    }
}
