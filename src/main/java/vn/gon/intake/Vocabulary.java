package vn.gon.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.text.VietnameseText;
import vn.gon.yaml.YamlNode;

/** Words of foreign files and what they mean, kept as data: tables from a word to a word, and lists of words. */
final class Vocabulary {

    /** Longer than the words of any list. */
    private static final int BEGINNING = 80;

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Map<String, String>> spelled = new HashMap<>();
    private final Map<String, Map<String, String>> folded = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, List<String>> plainLists = new HashMap<>();
    private final Map<String, List<String>> writtenLists = new HashMap<>();

    /** Adds the tables and lists of a file; a word that is there already gets the new meaning. */
    void add(YamlNode root) {
        root.find("tables").map(YamlNode::entries).orElse(Map.of()).forEach(this::addTable);
        root.find("lists").map(YamlNode::entries).orElse(Map.of()).forEach(this::addList);
    }

    private void addTable(String name, YamlNode words) {
        Map<String, String> exact = spelled.computeIfAbsent(name, unseen -> new LinkedHashMap<>());
        Map<String, String> plain = folded.computeIfAbsent(name, unseen -> new HashMap<>());
        words.entries().forEach((word, meaning) -> {
            exact.put(word, meaning.text());
            plain.put(plain(word), meaning.text());
        });
    }

    private void addList(String name, YamlNode words) {
        List<String> list = lists.computeIfAbsent(name, unseen -> new ArrayList<>());
        list.addAll(words.texts());
        plainLists.put(name, list.stream().map(Vocabulary::plain).toList());
        writtenLists.put(name, list.stream().map(VietnameseText::words).toList());
    }

    /** Returns whether a text begins with one of the words of a list, its marks counting: "có" is not "cơ". */
    boolean beginsAsWritten(String list, String text) {
        String beginning = VietnameseText.words(text.substring(0, Math.min(BEGINNING, text.length())));
        return writtenLists.getOrDefault(list, List.of()).stream().anyMatch(beginning::startsWith);
    }

    /** Returns whether a text ends with one of the words of a list, their marks counting. */
    boolean endsAsWritten(String list, String text) {
        String words = VietnameseText.words(text);
        return writtenLists.getOrDefault(list, List.of()).stream().anyMatch(words::endsWith);
    }

    /** Returns whether a text mentions one of the words of a list, their marks counting. */
    boolean mentionsAsWritten(String list, String text) {
        String words = VietnameseText.words(text);
        return writtenLists.getOrDefault(list, List.of()).stream().anyMatch(words::contains);
    }

    /** Returns whether a text, as {@link #plain} writes it, begins with one of the words of a list. */
    boolean begins(String list, String plainText) {
        return plainLists.getOrDefault(list, List.of()).stream()
                .anyMatch(word -> plainText.startsWith(word)
                        && (plainText.length() == word.length() || plainText.charAt(word.length()) == ' '));
    }

    /** Returns whether a text has one of the phrases of a list in it. */
    boolean mentions(String list, String plainText) {
        String spaced = " " + plainText + " ";
        return plainLists.getOrDefault(list, List.of()).stream()
                .anyMatch(phrase -> spaced.contains(" " + phrase + " "));
    }

    /** Returns a word without marks, case and punctuation, as words are compared. */
    static String plain(String word) {
        return NOT_WORD.matcher(VietnameseText.fold(word)).replaceAll(" ").strip();
    }

    /** Returns what a word means. */
    Optional<String> find(String table, String word) {
        String exact = spelled.getOrDefault(table, Map.of()).get(word);
        return exact != null
                ? Optional.of(exact)
                : Optional.ofNullable(folded.getOrDefault(table, Map.of()).get(plain(word)));
    }

    /** Returns the constant that a word means; rejects the record at the desk if nobody knows the word. */
    <E extends Enum<E>> @Nullable E constant(String table, Class<E> type, String word, String path, Desk desk) {
        Optional<E> constant = find(table, word).flatMap(meaning -> Kebab.find(type, meaning));
        if (constant.isEmpty()) {
            desk.reject(path, word, unknown(table, word));
        }
        return constant.orElse(null);
    }

    /** Returns the sentence that a word is not in a table. */
    Bilingual unknown(String table, String word) {
        List<String> known = List.copyOf(spelled.getOrDefault(table, Map.of()).keySet());
        Bilingual hint = Nearest.didYouMean(word, known);
        return hint.vi().isEmpty()
                ? Bilingual.of(
                        "không hiểu “%s”; các giá trị hợp lệ: %s. Thêm từ mới vào bảng “%s” bằng --repairs.",
                        "\"%s\" is not known; known values: %s. Add new words to the table \"%s\" with --repairs.",
                        word,
                        String.join(", ", known),
                        table)
                : Bilingual.of("không hiểu “%s”%s", "\"%s\" is not known%s", word, hint);
    }

    /** Returns the words of a list; empty if there is no such list. */
    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
