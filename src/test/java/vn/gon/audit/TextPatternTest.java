package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast engine and the linear one answer alike, and neither hangs. */
class TextPatternTest {

    private static final String[] WORDS = {
        "bản", "sao", "chứng", "thực", "05", "ngày", "(05)", "hoặc", ".", ";", "\n", " "
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bản sao[^.;)]*chứng thực",
                "(?:^|[^\\p{L}])(?:bản|sao)(?:$|[^\\p{L}])",
                "^\\W*(?:hoặc|ngày)?\\W*$",
                "\\d{1,3}\\s*(?:\\([^)]{1,4}\\)\\s*)?ngày",
                "(?s:sao.{0,5}thực)",
                "sao.*thực$"
            })
    void bothEnginesAnswerAlike(String expression) {
        TextPattern pattern = TextPattern.compile(expression);
        Pattern linear = Pattern.compile(expression);
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            String text = text(random);

            assertThat(pattern.isIn(text))
                    .as(text)
                    .isEqualTo(linear.matcher(text).find());
            assertThat(pattern.replacedIn(text, "·"))
                    .isEqualTo(linear.matcher(text).replaceAll("·"));
        }
    }

    @Test
    void aPatternThatExplodesIsAnsweredAllTheSame() {
        TextPattern pattern = TextPattern.compile("(a|aa)+$");

        assertThat(pattern.isIn("a".repeat(40_000) + "!")).isFalse();
        assertThat(pattern.isIn("!" + "a".repeat(40_000))).isTrue();
        assertThat(TextPattern.compile("(x+x+)+y").replacedIn("x".repeat(5_000), ""))
                .hasSize(5_000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(12);
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString().strip();
    }
}
