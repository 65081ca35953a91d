package vn.gon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Normal forms made in one pass are those that their definitions give. */
class VietnameseTextTest {

    private static final String ALPHABET = "aăâeêioôơuưyđbcdghklmnpqrstvx AĂÂEÊIOÔƠUƯYĐ"
            + "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵÒÓỎÕỌÙÚỦŨỤ"
            + "  \t\n.,;:-/()[]0123456789²½ªº§×“”…–\u00A0\u00AD\u2028İſßẞŉ̣̀́̉̃ΣσςＡ한\uD835\uDD38\uD83D\uDE00\u0085";

    @Test
    void wordsAreThoseOfTheDefinition() {
        assertSame(VietnameseText::words, VietnameseTextTest::wordsByDefinition);
    }

    @Test
    void linesAreThoseOfTheDefinition() {
        assertSame(VietnameseText::line, VietnameseTextTest::lineByDefinition);
    }

    @Test
    void everySingleCharacterReadsAsDefined() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = "hò" + c + "Òa" + c;
            assertThat(VietnameseText.words(text)).as("%04x", (int) c).isEqualTo(wordsByDefinition(text));
            assertThat(VietnameseText.line(text)).as("%04x", (int) c).isEqualTo(lineByDefinition(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "hòa", "HÒA, thúy; toàn hóa.", "  Giấy   tờ  ", "hoa\u0300", "òaòa òa"})
    void theEdgesReadAsDefined(String text) {
        assertThat(VietnameseText.words(text)).isEqualTo(wordsByDefinition(text));
        assertThat(VietnameseText.line(text)).isEqualTo(lineByDefinition(text));
    }

    @Test
    void theMarkMovesInOpenSyllablesOnly() {
        assertThat(VietnameseText.words("Hòa, thúy, toàn")).isEqualTo(" hoà thuý toàn ");
        assertThat(VietnameseText.line(" Ủy ban\n nhân dân; ")).isEqualTo("uỷ ban nhân dân;");
    }

    private static void assertSame(UnaryOperator<String> quick, UnaryOperator<String> defined) {
        Random random = new Random(20_260_101);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random, round % 4 == 0 ? ALPHABET.length() : ALPHABET.indexOf("²"));
            assertThat(quick.apply(text)).as(text).isEqualTo(defined.apply(text));
        }
    }

    /** Mostly of ordinary characters, since a single unusual one leaves the quick way. */
    private static String text(Random random, int letters) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(4) == 0 ? "òa" : ALPHABET.charAt(random.nextInt(letters)));
        }
        return text.toString();
    }

    private static String wordsByDefinition(String text) {
        String plain = lower(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return " " + VietnameseText.onePlacement(plain) + " ";
    }

    private static String lineByDefinition(String text) {
        StringBuilder line = new StringBuilder();
        for (char c : VietnameseText.onePlacement(lower(text)).toCharArray()) {
            boolean space = Character.isWhitespace(c);
            if (!space) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
