package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.gon.text.VietnameseText;

class PhraseFinderTest {

    private final PhraseFinder finder = PhraseFinder.of(
            List.of(
                    new PhraseRule(List.of("chứng thực", "công chứng"), false),
                    new PhraseRule(List.of("đơn", "tờ khai"), true),
                    new PhraseRule(List.of("bản sao", "hủy bỏ"), false)),
            3);

    @Test
    void theStrongestRuleWinsWhereverItMatches() {
        assertThat(finder.first("Bản sao giấy phép có chứng thực")).isZero();
        assertThat(finder.first("Bản sao giấy phép")).isEqualTo(2);
        assertThat(finder.first("Giấy phép")).isEqualTo(PhraseFinder.NONE);
    }

    @Test
    void aPhraseMatchesWholeWordsOnly() {
        assertThat(finder.first("Hoá đơn")).isEqualTo(1);
        assertThat(finder.first("Đơngiản")).isEqualTo(PhraseFinder.NONE);
        assertThat(finder.first("")).isEqualTo(PhraseFinder.NONE);
    }

    @Test
    void theFirstWordsAreCountedWithoutNumbersAndSingleLetters() {
        assertThat(finder.first("1. a) TỜ KHAI theo mẫu")).isEqualTo(1);
        assertThat(finder.first("01 bản chính tờ khai")).isEqualTo(1);
        assertThat(finder.first("Giấy phép kinh doanh kèm tờ khai")).isEqualTo(PhraseFinder.NONE);
    }

    @Test
    void theCaseThePunctuationAndThePlaceOfTheToneMarkDoNotMatter() {
        assertThat(finder.first("BẢN-SAO")).isEqualTo(2);
        assertThat(finder.first("Huỷ bỏ")).isEqualTo(2);
        assertThat(finder.first("Hủy bỏ")).isEqualTo(2);
    }

    @Test
    void aNumberInAPhraseIsNoFirstWordAndALetterOfNoPhraseIsNoSpace() {
        PhraseFinder form = PhraseFinder.of(List.of(new PhraseRule(List.of("mẫu 01 tờ khai"), true)), 1);
        assertThat(form.first("Mẫu 01 tờ khai")).isZero();
        assertThat(form.first("Theo mẫu 01 tờ khai")).isEqualTo(PhraseFinder.NONE);
        assertThat(form.first("3 mẫu 01 tờ khai")).isZero();
        assertThat(finder.first("Bản漢sao")).isEqualTo(PhraseFinder.NONE);
        assertThat(finder.first("Bản…sao")).isEqualTo(2);
    }

    @Test
    void everyOpenSyllableMayCarryItsMarkOnEitherVowel() {
        PhraseFinder signs = PhraseFinder.of(
                List.of(
                        new PhraseRule(List.of("ủy quyền"), false),
                        new PhraseRule(List.of("xóa"), false),
                        new PhraseRule(List.of("sức khỏe"), false),
                        new PhraseRule(List.of("tòa án"), false),
                        new PhraseRule(List.of("thuế quý"), false)),
                3);
        assertThat(List.of("uỷ quyền", "xoá", "sức khoẻ", "toà án", "thuế quý").stream()
                        .map(signs::first))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(List.of("ủy quyền", "xóa", "sức khỏe", "tòa án").stream().map(signs::first))
                .containsExactly(0, 1, 2, 3);
        assertThat(signs.first("xoan")).isEqualTo(PhraseFinder.NONE);
    }

    @Test
    void aPhraseInsideAnotherIsFoundWhereTheLongerOneBreaksOff() {
        PhraseFinder nested = PhraseFinder.of(
                List.of(
                        new PhraseRule(List.of("bản sao giấy khai sinh"), false),
                        new PhraseRule(List.of("giấy khai"), false),
                        new PhraseRule(List.of("sao giấy"), true)),
                9);
        assertThat(nested.first("bản sao giấy khai sinh")).isZero();
        assertThat(nested.first("bản sao giấy khai tử")).isEqualTo(1);
        assertThat(nested.first("bản sao giấy phép")).isEqualTo(2);
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
            assertThat(finder.first(text)).as("%s", text).isEqualTo(slow(text.toString()));
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
