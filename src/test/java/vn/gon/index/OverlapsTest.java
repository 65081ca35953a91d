package vn.gon.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Texts that are nearly the same are found, all of them and no others. */
class OverlapsTest {

    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

    @Test
    void aTextIsAlikeItself() {
        Overlaps overlaps = Overlaps.of(List.of("nuôi cá sấu", "trồng rừng"), Overlaps.LEAST);

        assertThat(overlaps.alike("nuôi cá sấu", BigDecimal.ONE))
                .containsExactly(new Overlaps.Alike("nuôi cá sấu", new Likeness(4, 4)));
        assertThat(overlaps.alike("nuôi cá", NINE_TENTHS)).isEmpty();
    }

    @Test
    void theOrderOfWordsCounts() {
        Overlaps overlaps = Overlaps.of(List.of("cá nuôi sấu"), Overlaps.LEAST);

        assertThat(overlaps.alike("nuôi cá sấu", Overlaps.LEAST)).isEmpty();
    }

    @Test
    void everyPairOfRandomTextsIsFoundThatComparingAllWithAllFinds() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<String> words = new ArrayList<>();
            for (int j = 0; j < 8 + random.nextInt(3); j++) {
                words.add(random.nextInt(12) == 0 ? "x" + random.nextInt(4) : "w" + j);
            }
            texts.add(String.join(" ", words));
        }
        Overlaps overlaps = Overlaps.of(texts, Overlaps.LEAST);
        BigDecimal share = new BigDecimal("0.75");

        for (String text : texts) {
            assertThat(overlaps.alike(text, share))
                    .extracting(Overlaps.Alike::text)
                    .containsExactlyInAnyOrderElementsOf(byComparingAll(text, texts, share));
        }
    }

    @Test
    void likenessIsAnExactShareRoundedDownWhenPrinted() {
        assertThat(new Likeness(2, 3).percent()).isEqualTo("66%");
        assertThat(new Likeness(9, 10).isAtLeast(NINE_TENTHS)).isTrue();
        assertThat(new Likeness(8, 9).isAtLeast(NINE_TENTHS)).isFalse();
        assertThat(Likeness.of(List.of("a", "b", "c"), List.of("b", "c", "d"))).isEqualTo(new Likeness(2, 4));
    }

    private static Set<String> byComparingAll(String text, List<String> texts, BigDecimal share) {
        TreeSet<String> alike = new TreeSet<>();
        for (String other : texts) {
            if (Likeness.of(pairs(text), pairs(other)).isAtLeast(share)) {
                alike.add(other);
            }
        }
        return alike;
    }

    private static List<String> pairs(String text) {
        String[] words = ("| " + text + " |").split(" ", -1);
        TreeSet<String> pairs = new TreeSet<>();
        for (int i = 1; i < words.length; i++) {
            pairs.add(words[i - 1] + " " + words[i]);
        }
        return List.copyOf(pairs);
    }
}
