package vn.gon.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gon.report.Texts;
import vn.gon.text.Language;

class DossierTextsTest {

    private static final Texts VIETNAMESE = Texts.in(Words.class, Language.VIETNAMESE);
    private static final Texts ENGLISH = Texts.in(Words.class, Language.ENGLISH);

    /** Beginnings of keys that the program puts together. */
    private static final List<String> COMPOSED = List.of(
            "file.", "head.number.", "section.", "instruments.level.", "decision.1", "decision.2", "decision.3");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(ENGLISH.keys()).isEqualTo(VIETNAMESE.keys());
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        List<String> marks = Stream.of("⓪", "①", "②", "③", "④", "⑤", "⑥").toList();
        for (String key : VIETNAMESE.keys()) {
            assertThat(placed(ENGLISH.say(key, marks))).as(key).isEqualTo(placed(VIETNAMESE.say(key, marks)));
        }
    }

    private static Set<String> placed(String text) {
        Matcher found = Pattern.compile("[⓪①-⑥]").matcher(text);
        Set<String> places = new TreeSet<>();
        while (found.find()) {
            places.add(found.group());
        }
        return places;
    }

    @Test
    void everyTextIsUsedAndNoneIsMissing() throws IOException {
        String program = program();
        assertThat(VIETNAMESE.keys())
                .filteredOn(key -> COMPOSED.stream().noneMatch(key::startsWith))
                .allMatch(key -> program.contains("\"" + key + "\""));
        Matcher said = Pattern.compile("say\\(\\s*\"([a-zA-Z0-9.]+)\"[,)]").matcher(program);
        while (said.find()) {
            assertThat(VIETNAMESE.keys()).contains(said.group(1));
        }
    }

    private static String program() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/vn/gon/report/dossier"))) {
            return files.map(DossierTextsTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
