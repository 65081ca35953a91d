package vn.gon.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;
import vn.gon.yaml.YamlNode;

/** Reads targets, from files and from words such as {@code cost=20%}. */
public final class TargetReader {

    private static final List<String> KEYS = List.of("measure", "scope", "at-least", "counts", "among", "flagged-by");

    private TargetReader() {}

    static Optional<Target> read(YamlNode node) {
        node.allowKeys(KEYS);
        Optional<Measure> measure = node.require("measure").flatMap(word -> word.oneOf(Measure.class));
        Optional<Scope> scope = node.require("scope").flatMap(word -> word.oneOf(Scope.class));
        Optional<BigDecimal> share = node.require("at-least").flatMap(TargetReader::share);
        Set<Way> counts = new TreeSet<>();
        node.find("counts")
                .ifPresent(list ->
                        list.elements().forEach(word -> word.oneOf(Way.class).ifPresent(counts::add)));
        Optional<Among> among = node.find("among").flatMap(word -> word.oneOf(Among.class));
        List<String> rules = node.find("flagged-by").map(YamlNode::texts).orElse(List.of());
        if (measure.isEmpty() || scope.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                measure.get(),
                scope.get(),
                share.get(),
                counts.isEmpty() ? Target.USUAL : counts,
                among.orElse(Among.ALL),
                rules));
    }

    private static Optional<BigDecimal> share(YamlNode node) {
        Optional<BigDecimal> share = node.number();
        if (share.isPresent() && isOut(share.get())) {
            node.report(Bilingual.of("at-least phải từ 0% đến 100%.", "at-least must lie between 0% and 100%."));
            return Optional.empty();
        }
        return share;
    }

    private static boolean isOut(BigDecimal share) {
        return share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0;
    }

    /**
     * Returns the target in a word.
     *
     * @param word such as {@code conditions=50%}
     * @throws InvalidInput if the measure is not known or the share is no share
     */
    public static Target parse(String word, Scope scope) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Measure measure = Kebab.find(Measure.class, name)
                .orElseThrow(() -> mistake(
                        word,
                        Bilingual.of(
                                "không có thước đo “%s”; dùng một trong: %s%s",
                                "there is no measure \"%s\"; use one of: %s%s",
                                name,
                                String.join(", ", Kebab.all(Measure.class)),
                                Nearest.didYouMean(name, Kebab.all(Measure.class)))));
        return Target.of(measure, scope, share(word, equals < 0 ? "" : word.substring(equals + 1)));
    }

    private static BigDecimal share(String word, String text) {
        boolean percent = text.endsWith("%");
        try {
            BigDecimal number = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
            BigDecimal share = percent ? number.movePointLeft(2) : number;
            if (!isOut(share)) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw shareMistake(word);
        }
        throw shareMistake(word);
    }

    private static InvalidInput shareMistake(String word) {
        return mistake(
                word,
                Bilingual.of(
                        "mục tiêu phải có dạng cost=20%%, từ 0%% đến 100%%.",
                        "a target is written cost=20%%, between 0%% and 100%%.", ""));
    }

    private static InvalidInput mistake(String word, Bilingual message) {
        return new InvalidInput(List.of(Problem.at(Place.of("--target " + word), word, message)));
    }
}
