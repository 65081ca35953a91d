package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gon.text.VietnameseText;

/** A numbered condition answers as the condition itself, however often and of whichever text it is asked. */
class TextTestsTest {

    private static final String[] SYLLABLES = {
        "Bản", "sao", "chứng thực", "công chứng", "không", "hóa", "giấy", "tờ,", "đơn", "(mẫu)", "bản chính"
    };
    private static final Field NAME =
            Vocabulary.find(ElementKind.DOCUMENTS, "name").orElseThrow();

    private static final List<OnText> CONDITIONS = List.of(
            new OnText.Mentions(NAME, phrases("chứng thực", "công chứng"), List.of()),
            new OnText.Mentions(NAME, phrases("bản sao"), phrases("không công chứng bản sao")),
            new OnText.StartsWith(NAME, phrases("đơn", "giấy")),
            new OnText.Matches(NAME, TextPattern.compile("^giấy|đơn.*mẫu"), null),
            new OnText.Matches(NAME, TextPattern.compile("chứng (?:thực|nhận)"), TextPattern.compile("không chứng")),
            new OnText.Matches(NAME, TextPattern.compile("\\S$"), null));

    @Test
    void everyTextIsAnsweredAsTheConditionAnswersIt() {
        TextTests tests = new TextTests();
        List<Integer> numbers = CONDITIONS.stream().map(tests::numberOf).toList();
        tests.number(List.of());
        Random random = new Random(20_260_104);
        for (int round = 0; round < 60_000; round++) {
            Object text = random.nextInt(4) > 0 ? text(random, 5) : List.of(text(random, 3), text(random, 3));
            int asked = random.nextInt(CONDITIONS.size());

            assertThat(tests.read(text).answer(numbers.get(asked)))
                    .as(text + " " + CONDITIONS.get(asked))
                    .isEqualTo(CONDITIONS.get(asked).holdsFor(new ReadText(text, null)));
        }
    }

    @Test
    void equalConditionsHaveOneNumber() {
        TextTests tests = new TextTests();

        assertThat(tests.numberOf(CONDITIONS.get(0)))
                .isEqualTo(tests.numberOf(new OnText.Mentions(NAME, phrases("chứng thực", "công chứng"), List.of())))
                .isNotEqualTo(tests.numberOf(CONDITIONS.get(1)));
    }

    @Test
    void whatIsRememberedIsBoundedAndLongTextsAreNot() {
        TextTests tests = new TextTests();
        tests.number(List.of());
        String longText = "giấy ".repeat(100);

        assertThat(tests.read("Đơn")).isSameAs(tests.read("Đơn"));
        assertThat(tests.read(longText)).isNotSameAs(tests.read(longText));
        ReadText first = tests.read("Đơn");
        IntStream.range(0, 2_000_000).mapToObj(String::valueOf).forEach(tests::read);
        assertThat(tests.read("Đơn")).isNotSameAs(first);
    }

    private static List<String> phrases(String... phrases) {
        List<String> words = new ArrayList<>();
        for (String phrase : phrases) {
            words.add(VietnameseText.words(phrase));
        }
        return words;
    }

    private static String text(Random random, int most) {
        List<String> syllables = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            syllables.add(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return String.join(" ", syllables);
    }
}
