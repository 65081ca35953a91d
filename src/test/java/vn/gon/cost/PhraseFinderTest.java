package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.gon.text.VietnameseText;

class PhraseFinderTest {

    private static final PhraseFinder FINDER = PhraseFinder.of(
            List.of(
                    new PhraseRule(List.of("chứng thực", "công chứng"), false),
                    new PhraseRule(List.of("đơn", "tờ khai"), true),
                    new PhraseRule(List.of("bản sao", "hủy bỏ"), false)),
            3);

    @Test
    void theStrongestRuleWinsWhereverItMatches() {
        assertThat(FINDER.first("Bản sao giấy phép có chứng thực")).isZero();
        assertThat(FINDER.first("Bản sao giấy phép")).isEqualTo(2);
        assertThat(FINDER.first("Giấy phép")).isEqualTo(PhraseFinder.NONE);
    }

    @Test
    void aPhraseMatchesWholeWordsOnly() {
        assertThat(FINDER.first("Hoá đơn")).isEqualTo(1);
        assertThat(FINDER.first("Đơngiản")).isEqualTo(PhraseFinder.NONE);
        assertThat(FINDER.first("")).isEqualTo(PhraseFinder.NONE);
    }

    @Test
    void theFirstWordsAreCountedWithoutNumbersAndSingleLetters() {
        assertThat(FINDER.first("1. a) TỜ KHAI theo mẫu")).isEqualTo(1);
        assertThat(FINDER.first("01 bản chính tờ khai")).isEqualTo(1);
        assertThat(FINDER.first("Giấy phép kinh doanh kèm tờ khai")).isEqualTo(PhraseFinder.NONE);
    }

    @Test
    void theCaseThePunctuationAndThePlaceOfTheToneMarkDoNotMatter() {
        assertThat(FINDER.first("BẢN-SAO")).isEqualTo(2);
        assertThat(FINDER.first("Huỷ bỏ")).isEqualTo(2);
        assertThat(FINDER.first("Hủy bỏ")).isEqualTo(2);
    }

    @Test
    void itFindsWhatASearchPhraseByPhraseFinds() {
        List<String> words = List.of("đơn", "tờ", "khai", "bản", "sao", "chứng", "thực", "công", "hủy", "bỏ", "x", "7");
        Random random = new Random(20261122);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : " - ");
            }
            assertThat(FINDER.first(text)).as("%s", text).isEqualTo(slow(text.toString()));
        }
    }

    private static int slow(String text) {
        String words = VietnameseText.words(text);
        if (words.contains(" chứng thực ") || words.contains(" công chứng ")) {
            return 0;
        }
        for (String phrase : List.of(" đơn ", " tờ khai ")) {
            for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
                long before = List.of(words.substring(0, at + 1).strip().split(" ", -1)).stream()
                        .filter(word -> word.length() > 1)
                        .count();
                if (before < 3) {
                    return 1;
                }
            }
        }
        return words.contains(" bản sao ") || words.contains(" huỷ bỏ ") ? 2 : PhraseFinder.NONE;
    }
}
