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
    private static final List<String> COMPOSED = List.of("fact.", "part.", "chart.range.", "against.figure.");

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
        assertThat(VIETNAMESE.say("candidate.lead", List.of("{0} ${x} '"))).isEqualTo("Cơ quan chủ trì: {0} ${x} '.");
    }

    @Test
    void oneOfAThingIsSaidInTheSingular() {
        assertThat(ENGLISH.say("benefit.year", List.of("1"))).isEqualTo("1 filing");
        assertThat(ENGLISH.say("benefit.year", List.of("0"))).isEqualTo("0 filings");
        assertThat(VIETNAMESE.say("benefit.year", List.of("1"))).isEqualTo("1 lượt hồ sơ");
    }

    @Test
    void aTextThatDoesNotExistIsAMistake() {
        assertThatThrownBy(() -> ENGLISH.say("no.such", Collections.emptyList()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
    }
}
