package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

class UnitWordsTest {

    @ParameterizedTest
    @CsvSource({
        "VND/copy, đồng/bản, VND per copy",
        "VND/filing, đồng/hồ sơ, VND per filing",
        "VND/trip, đồng/lượt đi, VND per trip",
        "hour/year, giờ/năm, hours per year",
        "minute, phút, minutes",
        "share, tỷ lệ, share",
    })
    void aUnitIsWordedAsTheTariffsOfFeesWordIt(String unit, String vietnamese, String english) {
        assertThat(UnitWords.of(unit)).isEqualTo(new Bilingual(vietnamese, english));
    }

    @Test
    void aUnitThatIsNotKnownStaysAsItIsWritten() {
        assertThat(UnitWords.of("VND/tonne")).isEqualTo(new Bilingual("đồng/tonne", "VND per tonne"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.4 | share | 40,0 % | 40.0%",
                "2000 | VND/page | 2.000 đồng/trang | 2,000 VND per page",
            })
    void aQuantityIsWrittenWithItsUnitAndAShareAsAPercentage(
            BigDecimal value, String unit, String vietnamese, String english) {
        assertThat(UnitWords.quantity(value, unit, 4, Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(UnitWords.quantity(value, unit, 4, Language.ENGLISH)).isEqualTo(english);
    }
}
