package vn.gon.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One pass finds what looking for each literal finds. */
class LiteralsTest {

    private static final String[] SYLLABLES = {
        "giấy", "tờ", "chứng", "thực", "công", "bản", "sao", "chính", "đăng", "ký", "kinh", "doanh", "“mẫu”", "a", "aa"
    };

    @Test
    void whatIsFoundIsWhatTheTextContains() {
        Random random = new Random(20_260_102);
        for (int round = 0; round < 300; round++) {
            Set<String> literals = new TreeSet<>();
            int count = random.nextInt(150);
            for (int i = 0; i < count; i++) {
                literals.add(phrase(random, 1 + random.nextInt(3)));
            }
            Literals finder = Literals.of(literals);
            for (int i = 0; i < 20; i++) {
                String text = phrase(random, random.nextInt(12));
                assertThat(found(finder, literals, text))
                        .as(text)
                        .isEqualTo(literals.stream().filter(text::contains).toList());
            }
        }
    }

    @Test
    void aLiteralWithinAnotherIsFoundToo() {
        List<String> literals = List.of("sao", "bản sao y", "ản sa");

        assertThat(found(Literals.of(literals), literals, "bản sao")).containsExactly("sao", "ản sa");
        assertThat(found(Literals.of(literals), literals, "bản sao y")).containsExactlyElementsOf(literals);
    }

    @Test
    void theEmptyLiteralIsEverywhereAndNoLiteralsAreNowhere() {
        assertThat(found(Literals.of(List.of("")), List.of(""), "")).containsExactly("");
        assertThat(Literals.of(List.of()).in("văn bản")).isEmpty();
    }

    @Test
    void aSetHoldsOnlyLiteralsThatAreKnown() {
        Literals finder = Literals.of(List.of("sao"));

        assertThatThrownBy(() -> finder.setOf(List.of("lạ"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> found(Literals finder, Iterable<String> literals, String text) {
        long[] in = finder.in(text);
        List<String> found = new ArrayList<>();
        for (String literal : literals) {
            if (Literals.haveCommon(in, finder.setOf(List.of(literal)))) {
                found.add(literal);
            }
        }
        return found;
    }

    private static String phrase(Random random, int syllables) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            phrase.append(SYLLABLES[random.nextInt(SYLLABLES.length)]).append(random.nextBoolean() ? " " : "");
        }
        return phrase.toString();
    }
}
