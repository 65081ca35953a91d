package vn.gon.cost.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a cell are known however they are typed. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"every year", "every  year", " every year", "every_year", "Every Year", "Annually", "HẰNG NĂM"})
    void caseSpacesAndAccentsDoNotMatter(String word) {
        assertThat(Words.shipped().meaning("frequencies", word)).contains("yearly");
    }

    @ParameterizedTest
    @CsvSource({"Zweimal, 2", "zweimal, 2", "ONCE, 1"})
    void aWordStandsForItsNumber(String word, int number) {
        assertThat(Words.shipped().value("counts", word))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(String.valueOf(number)));
    }

    @Test
    void aWordOfNoListMeansNothing() {
        assertThat(Words.shipped().meaning("frequencies", "mười")).isEmpty();
        assertThat(Words.shipped().meaning("no such list", "yearly")).isEmpty();
    }
}
