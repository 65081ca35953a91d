package vn.gon.cost.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.gon.text.Bilingual;

/** What is said of a number that cannot be taken as it is written, and where belief ends. */
class NumberStyleTest {

    @Test
    void aNumberOfTheOtherStyleIsAnsweredWithAnExampleOfTheChosenOne() {
        assertThat(refusal(NumberStyle.VI, "1,234.5"))
                .isEqualTo(new Bilingual(
                        "“1,234.5” không viết theo kiểu số đã chọn (vi); hãy viết 1.234,5.",
                        "\"1,234.5\" is not written in the number format chosen (vi); write 1.234,5."));
        assertThat(refusal(NumberStyle.EN, "1.234,5").en())
                .isEqualTo("\"1.234,5\" is not written in the number format chosen (en); write 1,234.5.");
    }

    @Test
    void bothReadingsOfAnUnclearNumberAreShown() {
        assertThat(refusal(NumberStyle.AUTO, "45.265").vi())
                .startsWith("“45.265” đọc được hai cách: 45265 hoặc 45,265;");
    }

    @Test
    void aThousandBillionsAreBelievedAndOneMoreIsNot() {
        assertThat(NumberStyle.EN.read("1,000,000,000,000,000")).isEqualByComparingTo("1e15");
        assertThat(NumberStyle.EN.read("-1000000000000000")).isEqualByComparingTo("-1e15");
        assertThat(refusal(NumberStyle.EN, "1000000000000001").vi()).contains("quá mức có thể tin");
    }

    @Test
    void aResultIsBelievedAsFarAsACellIs() {
        Exact most = Exact.of(BigDecimal.TEN.pow(15));
        assertThat(NumberStyle.isBelievable(most)).isTrue();
        assertThat(NumberStyle.isBelievable(Exact.ZERO.minus(most))).isTrue();
        assertThat(NumberStyle.isBelievable(most.plus(Exact.ONE.dividedBy(Exact.of(3)))))
                .isFalse();
    }

    @Test
    void fortyCharactersAreReadAndFortyOneAreNot() {
        String longest = "0." + "3".repeat(38);
        assertThat(NumberStyle.EN.read(longest)).isEqualByComparingTo(longest);
        assertThat(refusal(NumberStyle.EN, longest + "3").en())
                .isEqualTo("\"" + longest + "…\" is larger or longer than can be believed; check the unit.");
    }

    private static Bilingual refusal(NumberStyle style, String text) {
        return assertThatThrownBy(() -> style.read(text))
                .asInstanceOf(type(NotReadable.class))
                .actual()
                .reason();
    }
}
