package vn.gon.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.text.VietnameseText;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** The words by which a record tells how far a procedure runs online, kept as data. */
final class OnlineWords {

    static final OnlineWords BUILT_IN = new OnlineWords();

    private static final Pattern SENTENCE = Pattern.compile("[.;\n]+(?=\\s|$)|\n");

    private final YamlNode data = read();
    private final List<String> presence = phrases("presence");
    private final List<String> anotherWay = phrases("another-way");
    private final List<String> handIn = phrases("hand-in");
    private final List<String> onlyCompared = phrases("only-compared");
    private final List<String> collectHere = phrases("collect-here");
    private final List<String> deliverThere = phrases("deliver-there");
    private final List<String> payOnline = phrases("pay-online");
    private final List<String> payHere = phrases("pay-here");
    private final List<String> mailOnly = phrases("mail-only");
    private final List<String> formOnline = phrases("form-online");

    private OnlineWords() {}

    /** Returns whether a text asks somebody to be there in person and leaves no other way. */
    boolean askPresence(@Nullable String text) {
        return anySentence(text, presence, anotherWay);
    }

    /** Returns whether the name of a paper says that it must be handed in on paper. */
    boolean askPaper(String name) {
        String words = VietnameseText.words(name);
        return holds(words, handIn) && !holds(words, onlyCompared);
    }

    /** Returns whether the result can only be collected at the counter. */
    boolean collectHere(@Nullable String text) {
        return anySentence(text, collectHere, anotherWay) && !deliverThere(text);
    }

    /** Returns whether the result comes online or by post. */
    boolean deliverThere(@Nullable String text) {
        return anySentence(text, deliverThere, List.of());
    }

    /** Returns whether the payment can be made online. */
    boolean payOnline(@Nullable String text) {
        return anySentence(text, payOnline, List.of());
    }

    /** Returns whether the payment is made at the counter only. */
    boolean payHere(@Nullable String text) {
        return anySentence(text, payHere, anotherWay);
    }

    /** Returns whether the note of an online channel names a letter box and no form. */
    boolean mailOnly(@Nullable String note) {
        return note != null
                && holds(VietnameseText.words(note), mailOnly)
                && !holds(VietnameseText.words(note), formOnline);
    }

    private static boolean anySentence(@Nullable String text, List<String> wanted, List<String> unwanted) {
        return text != null
                && SENTENCE.splitAsStream(text)
                        .map(VietnameseText::words)
                        .anyMatch(words -> holds(words, wanted) && !holds(words, unwanted));
    }

    private static boolean holds(String words, List<String> phrases) {
        return phrases.stream().anyMatch(words::contains);
    }

    private List<String> phrases(String name) {
        return data.require(name).orElseThrow().texts().stream()
                .map(VietnameseText::words)
                .toList();
    }

    private static YamlNode read() {
        String name = "online-words.yaml";
        try (InputStream in = Objects.requireNonNull(OnlineWords.class.getResourceAsStream(name), name)) {
            return YamlFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
