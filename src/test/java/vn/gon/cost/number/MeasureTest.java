package vn.gon.cost.number;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Only amounts of one profile and one currency add. */
class MeasureTest {

    private static final Measure EUROPE = new Measure("eu-scm", "EUR");

    @Test
    void amountsOfOneMeasureAdd() {
        assertThatCode(() -> EUROPE.requireSame(new Measure("eu-scm", "EUR"))).doesNotThrowAnyException();
    }

    @Test
    void amountsOfTwoProfilesDoNotAddThoughTheirCurrencyIsTheSame() {
        assertThatThrownBy(() -> EUROPE.requireSame(new Measure("de-erfuellungsaufwand", "EUR")))
                .hasMessage("amounts of eu-scm (EUR) and de-erfuellungsaufwand (EUR) do not add");
    }

    @Test
    void amountsOfTwoCurrenciesDoNotAddThoughTheirProfileIsTheSame() {
        assertThatThrownBy(() -> EUROPE.requireSame(new Measure("eu-scm", "GBP")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
