package vn.gon.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.ConditionKind;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.VietnameseText;
import vn.gon.yaml.YamlNode;

/** Tells what a requirement or condition demands from its words, by the signs in {@code requirement-kinds.yaml}. */
final class RequirementKinds {

    private static final RequirementKinds BUILT_IN = new RequirementKinds(Repairs.resource("requirement-kinds.yaml"));

    private static final Pattern HEADING = Pattern.compile("^.*?:\\s(?=.*\\S)", Pattern.DOTALL);

    /**
     * Words that speak for a kind.
     *
     * @param weight how much; less than 0 when they speak against it
     * @param phrases the words as {@link VietnameseText#words} writes them
     * @param pattern an expression over such words; null for none
     */
    private record Sign(
            int weight, List<String> phrases, @Nullable Pattern pattern) {

        /** Returns where it first stands in the words; -1 if nowhere. */
        int in(String words) {
            int first = -1;
            for (String phrase : phrases) {
                int at = words.indexOf(phrase);
                first = at >= 0 && (first < 0 || at < first) ? at : first;
            }
            Matcher matcher = pattern == null ? null : pattern.matcher(words);
            return matcher != null && matcher.find() ? matcher.start() : first;
        }
    }

    private record Score(int sum, int first) {}

    private final Map<ConditionKind, List<Sign>> signs = new EnumMap<>(ConditionKind.class);
    private final List<ConditionKind> order = new ArrayList<>();
    private final int firstBonus;
    private final int least;
    private final Pattern about;
    private final Pattern pointsElsewhere;

    private RequirementKinds(YamlNode data) {
        firstBonus = number(data, "first");
        least = number(data, "least");
        about = Objects.requireNonNull(pattern(data.require("about").orElseThrow()));
        pointsElsewhere =
                Objects.requireNonNull(pattern(data.require("points-elsewhere").orElseThrow()));
        data.require("kinds").orElseThrow().entries().forEach((name, list) -> {
            ConditionKind kind = Kebab.find(ConditionKind.class, name).orElseThrow();
            order.add(kind);
            signs.put(kind, list.elements().stream().map(RequirementKinds::sign).toList());
        });
        data.file().requireValid();
    }

    /** Returns the kind by the signs that come with the program; null when the text only points to a provision. */
    static @Nullable ConditionKind of(String text) {
        return BUILT_IN.kind(text);
    }

    /** Returns where the own words of a requirement begin, after the headings that lead to it. */
    static int afterHeadings(String text) {
        Matcher heading = HEADING.matcher(text);
        int begin = 0;
        while (heading.region(begin, text.length()).lookingAt()) {
            begin = heading.end();
        }
        return begin;
    }

    private static int number(YamlNode node, String key) {
        return node.require(key).orElseThrow().number().orElseThrow().intValueExact();
    }

    private static Sign sign(YamlNode node) {
        node.allowKeys(List.of("weight", "words", "pattern"));
        return new Sign(
                number(node, "weight"),
                node.find("words").map(YamlNode::texts).orElse(List.of()).stream()
                        .map(VietnameseText::words)
                        .toList(),
                node.find("pattern").map(RequirementKinds::pattern).orElse(null));
    }

    private static @Nullable Pattern pattern(YamlNode node) {
        try {
            return Pattern.compile(VietnameseText.onePlacement(VietnameseText.nfc(node.text())));
        } catch (PatternSyntaxException e) {
            node.report(Bilingual.of(
                    "biểu thức không hợp lệ: %s", "not a regular expression: %s", String.valueOf(e.getDescription())));
            return null;
        }
    }

    private @Nullable ConditionKind kind(String text) {
        int begin = afterHeadings(text);
        String own = VietnameseText.words(text.substring(begin));
        String lead = VietnameseText.words(text.substring(0, begin));
        ConditionKind told = strongest(own, lead);
        Matcher subject = about.matcher(lead);
        if (told == null && subject.find()) {
            told = strongest(lead.substring(subject.end()), "");
        }
        if (told != null) {
            return told;
        }
        return pointsElsewhere.matcher(own).find() ? null : ConditionKind.OTHER;
    }

    private @Nullable ConditionKind strongest(String own, String lead) {
        Map<ConditionKind, Score> scores = new EnumMap<>(ConditionKind.class);
        signs.forEach((kind, list) -> scores.put(kind, score(list, own, lead)));
        int first = scores.values().stream()
                .mapToInt(Score::first)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
        ConditionKind best = null;
        int most = least - 1;
        for (ConditionKind kind : order) {
            Score score = scores.getOrDefault(kind, new Score(0, -1));
            int sum = score.sum() + (score.sum() > 0 && score.first() >= 0 && score.first() == first ? firstBonus : 0);
            if (sum > most) {
                best = kind;
                most = sum;
            }
        }
        return best;
    }

    private static Score score(List<Sign> signs, String own, String lead) {
        int sum = 0;
        int first = -1;
        for (Sign sign : signs) {
            int at = sign.in(own);
            sum += at >= 0 ? sign.weight() : sign.in(lead) >= 0 ? sign.weight() / 2 : 0;
            first = at >= 0 && sign.weight() > 0 && (first < 0 || at < first) ? at : first;
        }
        return new Score(sum, first);
    }
}
