package vn.gon.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.gon.text.VietnameseText;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** The word lists by which names are brought into one form; they are data and lie beside this class. */
final class NameWords {

    static final NameWords SHIPPED = new NameWords(read());

    final Phrases beforeAPaper;
    final Phrases written;
    final Phrases applications;
    final Phrases afterAName;
    final Phrases issued;
    final Phrases held;
    final Phrases tooGeneral;
    final Phrases knownEverywhere;
    final Phrases notAsked;
    final Phrases givenAbroad;
    final Phrases conditional;
    final Phrases foreign;
    final Phrases refusals;
    final Phrases beforeAnAct;
    final Phrases levels;
    final Phrases occasions;
    final Phrases localAgencies;
    final Map<String, Phrases> acts;
    final List<String> family;
    final List<String> firstActs;
    final List<String> endingActs;
    private final Map<String, Integer> leastWords = new TreeMap<>();

    private NameWords(YamlNode lists) {
        beforeAPaper = phrases(lists, "before-a-paper");
        written = phrases(lists, "written-for-the-filing");
        applications = phrases(lists, "applications");
        afterAName = phrases(lists, "after-a-name");
        issued = phrases(lists, "issued-papers");
        held = phrases(lists, "held-papers");
        knownEverywhere = phrases(lists, "known-everywhere");
        notAsked = phrases(lists, "not-asked");
        conditional = phrases(lists, "conditional");
        givenAbroad = phrases(lists, "given-abroad");
        foreign = phrases(lists, "of-another-country");
        tooGeneral = phrases(lists, "too-general");
        refusals = phrases(lists, "refusals");
        beforeAnAct = phrases(lists, "before-an-act");
        levels = phrases(lists, "levels");
        occasions = phrases(lists, "occasions");
        localAgencies = phrases(lists, "local-agencies");
        acts = new LinkedHashMap<>();
        lists.at("acts").entries().forEach((act, node) -> acts.put(act, new Phrases(node.texts())));
        family = lists.at("family").texts();
        firstActs = lists.at("first-acts").texts();
        endingActs = lists.at("ending-acts").texts();
        lists.at("least-words")
                .entries()
                .forEach((head, least) -> leastWords.put(
                        VietnameseText.words(head), least.number().orElseThrow().intValueExact()));
        lists.file().requireValid();
    }

    /** Returns the least number of words that make a name of a paper say which one is meant. */
    int leastWordsOf(List<String> words) {
        String name = " " + String.join(" ", words) + " ";
        return leastWords.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(2);
    }

    private static Phrases phrases(YamlNode lists, String name) {
        return new Phrases(lists.at(name).texts());
    }

    private static YamlNode read() {
        String name = "names.yaml";
        try (InputStream in = Objects.requireNonNull(NameWords.class.getResourceAsStream(name))) {
            return YamlFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
