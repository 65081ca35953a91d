package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gon.text.Language;

class TextsTest {

    private static final Texts VIETNAMESE = Texts.in(Language.VIETNAMESE);
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

    /** Prefixes of keys that templates put together. */
    private static final List<String> COMPOSED = List.of("fact.", "part.", "chart.range.");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(ENGLISH.keys()).isEqualTo(VIETNAMESE.keys());
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        List<String> marks = Stream.of("⓪", "①", "②", "③", "④", "⑤").toList();
        for (String key : VIETNAMESE.keys()) {
            assertThat(placed(ENGLISH.say(key, marks))).as(key).isEqualTo(placed(VIETNAMESE.say(key, marks)));
        }
    }

    private static java.util.Set<String> placed(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("[⓪①-⑤]").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void everyTextIsUsed() throws IOException {
        StringBuilder templates = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/vn/gon/report"))) {
            for (Path file :
                    files.filter(found -> found.toString().contains(".ftl")).toList()) {
                templates.append(Files.readString(file));
            }
        }
        assertThat(VIETNAMESE.keys())
                .filteredOn(key -> COMPOSED.stream().noneMatch(key::startsWith) && !key.equals("unknown"))
                .allMatch(key -> templates.indexOf("\"" + key + "\"") >= 0);
    }

    @Test
    void valuesAreFilledInAsTheyAre() {
        assertThat(VIETNAMESE.say("subject", List.of("{0} ${x} '"))).isEqualTo("Danh mục rà soát: {0} ${x} '");
    }

    @Test
    void oneOfAThingIsSaidInTheSingular() {
        assertThat(ENGLISH.say("front.of", List.of("1"))).isEqualTo("of 1 procedure reviewed");
        assertThat(ENGLISH.say("front.of", List.of("0"))).isEqualTo("of 0 procedures reviewed");
        assertThat(VIETNAMESE.say("front.of", List.of("1"))).isEqualTo("trên 1 thủ tục đã rà soát");
    }

    @Test
    void aTextThatDoesNotExistIsAMistake() {
        assertThatThrownBy(() -> ENGLISH.say("no.such", Collections.emptyList()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
    }
}
