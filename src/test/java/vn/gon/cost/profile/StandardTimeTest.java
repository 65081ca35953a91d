package vn.gon.cost.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.cost.profile.StandardTime.Difficulty;
import vn.gon.cost.sheet.Sheets;

/** How a sheet names an activity of a table of standard times. */
@NullUnmarked // What is not known fails a test by itself.
class StandardTimeTest {

    private static final Profile GERMANY = Sheets.profile("de-erfuellungsaufwand");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.",
                "1) đọc",
                "1: reading",
                "1 reading",
                "làm quen với nghĩa vụ",
                " becoming Familiar with the obligation "
            })
    void anActivityGoesByItsNumberOrItsTitle(String task) {
        assertThat(GERMANY.standard(Addressee.BUSINESS, task))
                .hasValueSatisfying(found -> assertThat(found.time().number()).isEqualTo(1));
    }

    @Test
    void aNumberIsNotTheBeginningOfAnother() {
        assertThat(GERMANY.standard(Addressee.BUSINESS, "10")
                        .orElseThrow()
                        .time()
                        .number())
                .isEqualTo(10);
        assertThat(GERMANY.standard(Addressee.BUSINESS, "1000")).isEmpty();
    }

    @Test
    void timesOfOneAddresseeAreNotThoseOfAnother() {
        assertThat(GERMANY.standard(Addressee.CITIZEN, "Becoming familiar with the obligation"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SIMPLE, 3", "MEDIUM, 5", "HIGH, 60"})
    void aCaseTakesTheMinutesOfItsDifficulty(Difficulty difficulty, BigDecimal minutes) {
        assertThat(GERMANY.standard(Addressee.BUSINESS, "1")
                        .orElseThrow()
                        .time()
                        .minutes(difficulty))
                .isEqualByComparingTo(minutes);
    }
}
