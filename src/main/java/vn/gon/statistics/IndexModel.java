package vn.gon.statistics;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gon.text.Bilingual;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/**
 * An index of service made of groups of rates, each worth points, as Decision 766/QĐ-TTg of 2022 sets one.
 *
 * @param title what it is called
 * @param groups its groups, which together are worth 100 points
 */
public record IndexModel(Bilingual title, List<Group> groups) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public IndexModel {
        groups = List.copyOf(groups);
    }

    /**
     * A group of rates.
     *
     * @param indicator the indicator of its points
     * @param title what it is called
     * @param points the most it is worth
     * @param parts its rates
     */
    public record Group(Indicator indicator, Bilingual title, BigDecimal points, List<Part> parts) {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A rate that is worth points in proportion.
     *
     * @param id its name
     * @param title what it is called
     * @param points the most it is worth
     * @param quoted whether these points were read in the decision or a report of it; otherwise they are assumed
     */
    public record Part(String id, Bilingual title, BigDecimal points, boolean quoted) {}

    /** Returns all rates. */
    public List<Part> parts() {
        return groups.stream().flatMap(group -> group.parts().stream()).toList();
    }

    /**
     * Reads an index.
     *
     * @throws vn.gon.text.InvalidInput with every mistake in the file
     */
    public static IndexModel read(Path file) {
        YamlNode root = YamlFile.read(file);
        root.allowKeys(List.of("title", "source", "groups"));
        Bilingual title = root.require("title").map(YamlNode::bilingual).orElse(Bilingual.same(""));
        List<Group> groups = new ArrayList<>();
        for (YamlNode node : root.require("groups").map(YamlNode::elements).orElse(List.of())) {
            group(node).ifPresent(groups::add);
        }
        requireSum(root, groups.stream().map(Group::points).toList(), WHOLE);
        root.file().requireValid();
        return new IndexModel(title, groups);
    }

    private static Optional<Group> group(YamlNode node) {
        node.allowKeys(List.of("indicator", "title", "points", "parts"));
        Optional<Indicator> indicator = node.require("indicator").flatMap(word -> word.oneOf(Indicator.class));
        Optional<BigDecimal> points = node.require("points").flatMap(YamlNode::number);
        Bilingual title = node.require("title").map(YamlNode::bilingual).orElse(Bilingual.same(""));
        List<Part> parts = new ArrayList<>();
        for (YamlNode part : node.require("parts").map(YamlNode::elements).orElse(List.of())) {
            part(part).ifPresent(parts::add);
        }
        if (indicator.isEmpty() || points.isEmpty()) {
            return Optional.empty();
        }
        requireSum(node, parts.stream().map(Part::points).toList(), points.get());
        return Optional.of(new Group(indicator.get(), title, points.get(), parts));
    }

    private static Optional<Part> part(YamlNode node) {
        node.allowKeys(List.of("id", "title", "points", "status"));
        String id = node.require("id").map(YamlNode::text).orElse("");
        Bilingual title = node.require("title").map(YamlNode::bilingual).orElse(Bilingual.same(""));
        boolean quoted = node.require("status").map(YamlNode::text).orElse("").equals("quoted");
        return node.require("points").flatMap(YamlNode::number).map(points -> new Part(id, title, points, quoted));
    }

    private static void requireSum(YamlNode node, List<BigDecimal> points, BigDecimal whole) {
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(whole) != 0) {
            node.report(Bilingual.of(
                    "các điểm thành phần cộng lại là %s, phải bằng %s.",
                    "the points of the parts add up to %s; they must make %s.",
                    sum.toPlainString(),
                    whole.toPlainString()));
        }
    }
}
