package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTextTest {

    @Test
    void aTextThatFitsStays() {
        assertThat(ShownText.shortened("Cấp giấy phép", 13)).isEqualTo("Cấp giấy phép");
    }

    @Test
    void aTextThatDoesNotFitIsCutBetweenWords() {
        assertThat(ShownText.shortened("Cấp giấy phép xây dựng", 18)).isEqualTo("Cấp giấy phép xây…");
    }

    @Test
    void aLongWordIsCutWhereItMust() {
        assertThat(ShownText.shortened("x".repeat(50), 10)).isEqualTo("x".repeat(9) + "…");
    }

    @Test
    void aCharacterIsNeverCutInHalf() {
        assertThat(ShownText.shortened("\uD83D\uDE00".repeat(5), 3)).isEqualTo("\uD83D\uDE00\uD83D\uDE00…");
    }

    @Test
    void theResultIsNeverLongerThanAsked() {
        String text = "Thủ tục hành chính có tên rất dài và nhiều chữ";
        for (int most = 2; most < 50; most++) {
            assertThat(ShownText.shortened(text, most).length()).isLessThanOrEqualTo(most);
        }
    }

    @Test
    void differentCodesHaveDifferentAnchors() {
        assertThat(ShownText.anchor("1.000-a")).isEqualTo("1.000-a");
        assertThat(ShownText.anchor("a b")).isNotEqualTo(ShownText.anchor("a_20_b"));
    }
}
