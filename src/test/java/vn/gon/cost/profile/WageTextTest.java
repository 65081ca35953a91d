package vn.gon.cost.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NotReadable;
import vn.gon.cost.sheet.Sheets;
import vn.gon.text.Bilingual;

/** What an hour costs when wages are loaded and others work along. */
class WageTextTest {

    private static final Map<String, Wage> RATES =
            Map.of("clerk", Wage.alone(Exact.of(20)), "pair", new Wage(Exact.of(60), Exact.of(2)));
    private static final WageText WAGES = new WageText(name -> Optional.ofNullable(RATES.get(name)), BigDecimal::new);

    @ParameterizedTest
    @CsvSource({
        "40, 40, 1",
        "clerk, 20, 1",
        "clerk + 110%, 42, 1",
        "clerk * 2.1, 42, 1",
        "clerk × 2, 40, 1",
        "40 + 5% * clerk, 41, 1.05",
        "40 + 10% + 50% * clerk, 54, 1.5",
        "50% * 10% * 40, 2, 0.05",
        "pair + 10%, 66, 2",
        "pair + clerk, 80, 3",
        "50% * pair, 30, 1",
    })
    void aWageCountsTheMoneyAndTheHoursOfAllWhoWork(String text, BigDecimal price, BigDecimal hours) {
        assertThat(WAGES.read(text)).isEqualTo(new Wage(Exact.of(price), Exact.of(hours)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"boss", "50%", "50% + 40", "40 +", "* 40"})
    void whatNamesNoWageIsRefused(String text) {
        assertThatThrownBy(() -> WAGES.read(text))
                .asInstanceOf(type(NotReadable.class))
                .satisfies(refused -> assertThat(refused.reason().vi())
                        .endsWith("không phải số cũng không phải tên một đơn giá của hồ sơ tính."));
    }

    @Test
    void theUsualRateIsThatOfTheAddressee() {
        Profile australia = Sheets.profile("au-rbm");
        assertThat(australia.usualRate(Addressee.CITIZEN)).map(Rate::id).contains("leisure");
        assertThat(australia.usualRate(Addressee.BUSINESS)).map(Rate::id).contains("work");
        assertThat(australia.usualRate(Addressee.ADMINISTRATION)).isEmpty();
    }

    @Test
    void aReportNamesWhichOfSeveralFiguresCounts() {
        assertThat(WhenFiguresDiffer.MEAN.label()).isEqualTo(new Bilingual("số bình quân", "their mean"));
    }
}
