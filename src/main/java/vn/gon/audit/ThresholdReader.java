package vn.gon.audit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.gon.text.Bilingual;
import vn.gon.text.Nearest;
import vn.gon.yaml.YamlNode;

/** Reads the {@code thresholds} of a rule file, answers for their names in its {@code when}, and knows which were asked for. */
final class ThresholdReader {

    private static final List<String> KEYS = List.of("value", "unit", "why");
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    private final Map<String, Threshold> thresholds = new TreeMap<>();
    private final Set<String> used = new HashSet<>();

    private ThresholdReader() {}

    /** Returns a reader for a rule that has no thresholds. */
    static ThresholdReader none() {
        return new ThresholdReader();
    }

    /**
     * Reads the thresholds of a rule.
     *
     * @param root the rule file
     * @param rule name of the rule
     * @param overrides numbers to put in the place of those written; the last one holds
     */
    static ThresholdReader of(YamlNode root, String rule, List<ThresholdOverride> overrides) {
        ThresholdReader reader = new ThresholdReader();
        root.find("thresholds").map(YamlNode::entries).orElse(Map.of()).forEach((name, node) -> {
            if (!NAME.matcher(name).matches()) {
                root.at("thresholds")
                        .key(name)
                        .orElse(node)
                        .report(Bilingual.of(
                                "tên ngưỡng phải viết như “most-papers”.",
                                "the name of a threshold must be written like \"most-papers\"."));
            }
            reader.read(rule, name, node, overrides);
        });
        return reader;
    }

    /** Returns the thresholds, by name. */
    List<Threshold> all() {
        return List.copyOf(thresholds.values());
    }

    /** Returns the number a bound stands for: a number as it is, a name as the threshold of that name. */
    Optional<BigDecimal> number(YamlNode bound) {
        String text = bound.text();
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return bound.number();
        }
        used.add(text);
        Threshold threshold = thresholds.get(text);
        if (threshold == null) {
            bound.report(Bilingual.of(
                    "“%s” không phải là số, cũng không có trong thresholds%s",
                    "\"%s\" is no number, and thresholds has none of that name%s",
                    text,
                    Nearest.didYouMean(text, thresholds.keySet())));
            return Optional.empty();
        }
        return Optional.of(threshold.value());
    }

    /** Reports the thresholds that no condition asked for, unless one asked for a name that is not there: it meant one. */
    void reportUnused(YamlNode root) {
        for (String name : thresholds.keySet()) {
            if (thresholds.keySet().containsAll(used) && !used.contains(name)) {
                YamlNode node = root.at("thresholds");
                node.key(name)
                        .orElse(node)
                        .report(Bilingual.of(
                                "không điều kiện nào dùng ngưỡng “%s”; hãy dùng nó trong when hoặc bỏ đi.",
                                "no condition uses the threshold \"%s\"; use it in when, or remove it.", name));
            }
        }
    }

    private void read(String rule, String name, YamlNode node, List<ThresholdOverride> overrides) {
        node.allowKeys(KEYS);
        Optional<BigDecimal> value = node.require("value").flatMap(ThresholdOverride::number);
        Optional<ThresholdUnit> unit = node.require("unit").flatMap(each -> each.oneOf(ThresholdUnit.class));
        Bilingual why = node.find("why").map(YamlNode::bilingual).orElse(null);
        BigDecimal written = value.orElse(BigDecimal.ZERO);
        BigDecimal holds = overrides.stream()
                .filter(override -> override.threshold().equals(name))
                .reduce((first, last) -> last)
                .map(ThresholdOverride::value)
                .orElse(written);
        thresholds.put(name, new Threshold(rule, name, holds, written, unit.orElse(ThresholdUnit.NUMBER), why));
    }
}
