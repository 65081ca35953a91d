package vn.gon.cost.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.text.Bilingual;

/** Words for how often that do not tell, and what is said of them. */
class FrequencyTextTest {

    @Test
    void aSlipOfTheHandIsAnsweredWithTheWordThatWasMeant() {
        assertThat(refusal("quarterlyy").en())
                .startsWith("the frequency \"quarterlyy\" is not understood (did you mean \"quarterly\"?); write");
        assertThat(refusal("hàng quyy").vi()).contains("(có phải “hàng quý”?)");
    }

    @Test
    void whatResemblesNothingGetsExamplesOnly() {
        assertThat(refusal("tuỳ lúc").vi())
                .isEqualTo("không hiểu tần suất “tuỳ lúc”; hãy viết số lần một năm, hoặc như “hằng quý”, “2 lần/năm”, "
                        + "“5 năm một lần”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai ba lần một năm", "2 twice a year", "năm 3 lần 2"})
    void twoNumbersForOneThingAreRefused(String text) {
        assertThat(refusal(text).en()).startsWith("the frequency \"" + text + "\" is not understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/5", "1/0", "2/"})
    void aFractionWithoutBothItsPartsIsNoFrequency(String text) {
        assertThat(refusal(text).en()).startsWith("the frequency \"" + text + "\" is not understood");
    }

    @Test
    void dailyIsNotGuessedAt() {
        assertThat(refusal("Mỗi ngày").vi())
                .isEqualTo("“Mỗi ngày” có thể là 365 hoặc khoảng 250 ngày làm việc; hãy viết số lần một năm.");
    }

    private static Bilingual refusal(String text) {
        return assertThatThrownBy(() -> FrequencyText.read(text, NumberStyle.AUTO))
                .asInstanceOf(type(NotReadable.class))
                .actual()
                .reason();
    }
}
