package vn.gon.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.gon.text.Kebab;
import vn.gon.text.VietnameseText;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** How tables of complaints name their columns, and the words of the topics, kept as data. */
final class FeedbackWords {

    static final FeedbackWords BUILT_IN = new FeedbackWords();

    private final YamlNode data = read();

    private FeedbackWords() {}

    /** Returns what a column holds: date, text, agency, code or procedure. */
    Optional<String> field(String heading) {
        return named("columns", heading);
    }

    /** Returns the kind of personal data that a column holds. */
    Optional<PersonalData> personal(String heading) {
        return named("personal", heading).flatMap(name -> Kebab.find(PersonalData.class, name));
    }

    /** Returns what a text is about; empty when no word tells. */
    String topic(String text) {
        String words = VietnameseText.words(text);
        for (Map.Entry<String, YamlNode> topic :
                data.require("topics").orElseThrow().entries().entrySet()) {
            if (topic.getValue().texts().stream().map(VietnameseText::words).anyMatch(words::contains)) {
                return topic.getKey();
            }
        }
        return "";
    }

    private Optional<String> named(String part, String heading) {
        String wanted = folded(heading);
        return data.require(part).orElseThrow().entries().entrySet().stream()
                .filter(each -> each.getValue().texts().stream()
                        .map(FeedbackWords::folded)
                        .anyMatch(wanted::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String folded(String text) {
        return VietnameseText.fold(VietnameseText.words(text)).strip();
    }

    private static YamlNode read() {
        String name = "feedback.yaml";
        try (InputStream in = Objects.requireNonNull(FeedbackWords.class.getResourceAsStream(name), name)) {
            return YamlFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
