package vn.gon.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.yaml.YamlNode;

/**
 * One rule that mends text.
 *
 * @param id its name in counts
 * @param title what it is called
 * @param where the parts it holds for
 * @param characters characters that become {@code with}
 * @param pattern pattern whose matches become {@code with}; null when the rule has none
 * @param mentions texts of which one must occur before the pattern is tried; empty for no such condition
 * @param with what is put in the place
 * @param words plain words that say nothing
 */
record Repair(
        String id,
        Bilingual title,
        Set<Part> where,
        List<String> characters,
        @Nullable Pattern pattern,
        List<String> mentions,
        String with,
        Set<String> words) {

    private static final List<String> KEYS =
            List.of("id", "title", "where", "characters", "pattern", "mentions", "with", "words", "built-in");

    /** Reads a rule; tells mistakes to the file. */
    static Repair read(YamlNode node) {
        node.allowKeys(KEYS);
        Set<Part> where = EnumSet.noneOf(Part.class);
        node.find("where")
                .map(YamlNode::elements)
                .orElse(List.of())
                .forEach(part -> part.oneOf(Part.class).ifPresent(where::add));
        if (where.isEmpty()) {
            where.add(Part.TEXT);
        }
        if (List.of("characters", "pattern", "words", "built-in").stream()
                .noneMatch(key -> node.find(key).isPresent())) {
            node.report(Bilingual.of(
                    "quy tắc phải có characters, pattern hoặc words.", "a rule needs characters, a pattern or words."));
        }
        return new Repair(
                node.require("id").map(YamlNode::text).orElse(""),
                node.require("title").map(YamlNode::bilingual).orElse(Bilingual.same("")),
                where,
                node.find("characters").map(YamlNode::texts).orElse(List.of()),
                node.find("pattern").map(Repair::pattern).orElse(null),
                node.find("mentions").map(YamlNode::texts).orElse(List.of()),
                node.find("with").map(YamlNode::text).orElse(""),
                node.find("words").map(YamlNode::texts).orElse(List.of()).stream()
                        .map(Vocabulary::plain)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static @Nullable Pattern pattern(YamlNode node) {
        try {
            return Pattern.compile(node.text());
        } catch (PatternSyntaxException e) {
            node.report(Bilingual.of(
                    "biểu thức không hợp lệ: %s", "not a regular expression: %s", String.valueOf(e.getDescription())));
            return null;
        }
    }

    /** Returns whether the rule holds for a part. */
    boolean holdsFor(Part part) {
        return where.contains(part) || where.contains(Part.TEXT);
    }

    /** Returns whether the pattern is worth trying on a text. */
    boolean mayMatch(String text) {
        return mentions.isEmpty() || mentions.stream().anyMatch(text::contains);
    }
}
