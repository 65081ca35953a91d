package vn.gon.plan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.gon.catalog.Origin;
import vn.gon.regulation.InstrumentType;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** Reads how hard changes are. */
public final class EffortFile {

    private static final List<String> KEYS =
            List.of("unit", "basis", "source", "instruments", "unknown-instrument", "edits", "judged", "amends");
    private static final String USUALLY = "usually";
    private static final List<String> EDITS = List.of(
            "abolish",
            "remove-document",
            "use-database",
            "accept-plain-copy",
            "single-copy",
            "specify-document",
            "open-channel",
            "shorten-time-limit",
            "state-time-limit",
            "reduce-fee",
            "remove-requirement",
            "specify-requirement",
            "remove-step",
            "extend-validity",
            "decentralise",
            "complete-record");

    private final YamlNode root;

    private EffortFile(YamlNode root) {
        this.root = root;
    }

    /**
     * Returns the efforts in a file.
     *
     * @throws vn.gon.text.InvalidInput with every mistake in the file
     */
    public static Effort read(Path file) {
        return read(YamlFile.read(file));
    }

    static Effort read(YamlNode root) {
        Effort effort = new EffortFile(root).effort();
        root.file().requireValid();
        return effort;
    }

    private Effort effort() {
        root.allowKeys(KEYS);
        Map<String, Effort.Place> amends = amends();
        Effort.Place usually = Optional.ofNullable(amends.remove(USUALLY)).orElse(Effort.Place.LOWEST);
        return new Effort(
                root.require("unit").map(YamlNode::bilingual).orElse(Bilingual.same("")),
                root.require("basis").flatMap(node -> node.oneOf(Origin.class)).orElse(Origin.ASSUMED),
                root.require("source").map(YamlNode::bilingual).orElse(Bilingual.same("")),
                points("instruments", InstrumentType.class),
                root.require("unknown-instrument").flatMap(EffortFile::points).orElse(BigDecimal.ZERO),
                points("edits", Applicability.class),
                judged(),
                amends,
                usually);
    }

    private <E extends Enum<E>> Map<E, BigDecimal> points(String key, Class<E> type) {
        Map<E, BigDecimal> points = new EnumMap<>(type);
        Optional<YamlNode> map = root.require(key);
        if (map.isEmpty()) {
            return points;
        }
        map.get().allowKeys(Kebab.all(type));
        for (E constant : type.getEnumConstants()) {
            map.get().require(Kebab.of(constant)).flatMap(EffortFile::points).ifPresent(it -> points.put(constant, it));
        }
        return points;
    }

    private static Optional<BigDecimal> points(YamlNode node) {
        Optional<BigDecimal> points = node.number();
        if (points.isPresent()
                && (points.get().signum() < 0
                        || points.get().stripTrailingZeros().scale() > Points.DECIMALS)) {
            node.report(Bilingual.of(
                    "điểm không được âm và có nhiều nhất ba chữ số thập phân.",
                    "points are not negative and have at most three decimals."));
            return Optional.empty();
        }
        return points;
    }

    private Set<String> judged() {
        Set<String> judged = new TreeSet<>();
        for (YamlNode node : root.find("judged").map(YamlNode::elements).orElse(List.of())) {
            judged.add(edit(node.text(), node));
        }
        return judged;
    }

    private Map<String, Effort.Place> amends() {
        Map<String, Effort.Place> amends = new TreeMap<>();
        root.require("amends").map(YamlNode::entries).orElse(Map.of()).forEach((name, node) -> {
            if (!name.equals(USUALLY)) {
                edit(name, node);
            }
            node.oneOf(Effort.Place.class).ifPresent(place -> amends.put(name, place));
        });
        return amends;
    }

    private static String edit(String name, YamlNode at) {
        if (!EDITS.contains(name)) {
            at.report(Bilingual.of(
                    "không có kiểu sửa đổi “%s”%s",
                    "there is no edit \"%s\"%s", name, Nearest.didYouMean(name, EDITS)));
        }
        return name;
    }
}
