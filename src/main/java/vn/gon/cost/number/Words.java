package vn.gon.cost.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gon.text.VietnameseText;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** The words that cells of a table may hold, kept as data: frequencies, units, currencies, yes and no. */
public final class Words {

    private static final String FILE = "words.yaml";
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0_]+");
    private static final Words SHIPPED = read();

    private final Map<String, Map<String, String>> meanings = new HashMap<>();
    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, List<String>> first = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> values = new HashMap<>();

    private Words() {}

    /** Returns the words that come with the program. */
    public static Words shipped() {
        return SHIPPED;
    }

    /** Returns the name of the meaning that a word has in a list; the same whatever its case, accents and spaces. */
    public Optional<String> meaning(String list, String word) {
        return Optional.ofNullable(meanings.getOrDefault(list, Map.of()).get(plain(word)));
    }

    /** Returns the number that a word stands for in a list. */
    public Optional<BigDecimal> value(String list, String word) {
        return meaning(list, word)
                .map(name -> Objects.requireNonNull(
                        values.getOrDefault(list, Map.of()).get(name)));
    }

    /** Returns the words of a list, to suggest one. */
    public List<String> all(String list) {
        return known.getOrDefault(list, List.of());
    }

    /** Returns the first word of each meaning of a list, to choose from. */
    public List<String> first(String list) {
        return first.getOrDefault(list, List.of());
    }

    /** Returns a word as lists are searched for it. */
    static String plain(String word) {
        if (word.chars().allMatch(Words::isPlain)) {
            return word;
        }
        return SPACE.matcher(VietnameseText.fold(word)).replaceAll(" ").strip();
    }

    /** Most cells are such, and folding costs far more than looking. */
    private static boolean isPlain(int c) {
        return c > ' ' && c < '\u007F' && c != '_' && !(c >= 'A' && c <= 'Z');
    }

    private static Words read() {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE)) {
            YamlNode root = YamlFile.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Words words = new Words();
            root.entries().forEach(words::add);
            root.file().requireValid();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String list, YamlNode node) {
        Map<String, String> byWord = new HashMap<>();
        Map<String, BigDecimal> numbers = new HashMap<>();
        List<String> all = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        node.entries().forEach((name, entry) -> {
            YamlNode words = entry.isMap() ? entry.at("words") : entry;
            entry.find("value").flatMap(YamlNode::number).ifPresent(number -> numbers.put(name, number));
            words.texts().stream().findFirst().ifPresent(heads::add);
            words.texts().forEach(word -> {
                byWord.put(plain(word), name);
                all.add(word);
            });
        });
        meanings.put(list, byWord);
        values.put(list, numbers);
        known.put(list, all);
        first.put(list, heads);
    }
}
