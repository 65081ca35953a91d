package vn.gon.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.text.Problem;

/**
 * A value in a YAML file, read in a lenient way: a value of the wrong kind is reported to its file and read as absent,
 * so that one reading finds every mistake.
 */
public final class YamlNode {

    private final YamlFile file;
    private final Node node;

    YamlNode(YamlFile file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Returns the file this value stands in. */
    public YamlFile file() {
        return file;
    }

    /** Reports something wrong with this value. */
    public void report(Bilingual message) {
        file.report(line(), column(), isScalar() ? scalar() : "", message);
    }

    /** Returns something wrong with this value, without reporting it. */
    public Problem problem(Bilingual message) {
        return file.problem(line(), column(), isScalar() ? scalar() : "", message);
    }

    /** Returns the line from 1. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** Returns the column from 1. */
    public int column() {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** Returns whether this is an explicit null. */
    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /** Returns the entries of a mapping in file order; reports and returns nothing if this is no mapping. */
    public Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            report(Bilingual.of("ở đây phải là các cặp khoá: giá trị.", "expected key: value pairs here."));
            return Map.of();
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                if (entries.containsKey(key.getValue())) {
                    new YamlNode(file, key)
                            .report(Bilingual.of(
                                    "khoá “%s” được viết hai lần; hãy bỏ bớt một.",
                                    "the key \"%s\" is written twice; leave one out.", key.getValue()));
                }
                entries.put(key.getValue(), new YamlNode(file, tuple.getValueNode()));
            }
        }
        return entries;
    }

    /** Returns the key of one entry as a value of its own, to report at its place. */
    public Optional<YamlNode> key(String name) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name)) {
                    return Optional.of(new YamlNode(file, key));
                }
            }
        }
        return Optional.empty();
    }

    /** Reports every key that is not in the vocabulary, with the nearest known one. */
    public void allowKeys(Collection<String> known) {
        for (String name : entries().keySet()) {
            if (!known.contains(name)) {
                key(name)
                        .orElse(this)
                        .report(Bilingual.of(
                                "không có khoá “%s”%s", "unknown key \"%s\"%s", name, Nearest.didYouMean(name, known)));
            }
        }
    }

    /** Returns the value of a key, if present and not null. */
    public Optional<YamlNode> find(String key) {
        return isMap() ? Optional.ofNullable(entries().get(key)).filter(value -> !value.isNull()) : Optional.empty();
    }

    /**
     * Returns the value of a key that is known to be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public YamlNode at(String key) {
        YamlNode value = entries().get(key);
        if (value == null) {
            throw new IllegalArgumentException("no key " + key);
        }
        return value;
    }

    /** Returns the value of a key; reports its absence. */
    public Optional<YamlNode> require(String key) {
        Optional<YamlNode> found = find(key);
        if (found.isEmpty() && isMap()) {
            report(Bilingual.of("thiếu khoá “%s”.", "the key \"%s\" is missing.", key));
        } else if (!isMap()) {
            entries();
        }
        return found;
    }

    /** Returns the elements of a list; a single value counts as a list of one. */
    public List<YamlNode> elements() {
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> elements = new ArrayList<>();
            for (Node element : sequence.getValue()) {
                elements.add(new YamlNode(file, element));
            }
            return elements;
        }
        return List.of(this);
    }

    /** Returns the text of a scalar; reports and returns an empty text if this is none. */
    public String text() {
        if (!isScalar()) {
            report(Bilingual.of("ở đây phải là một giá trị đơn.", "expected a single value here."));
            return "";
        }
        return scalar();
    }

    /** Returns the texts of a list of scalars. */
    public List<String> texts() {
        return elements().stream().map(YamlNode::text).toList();
    }

    /** Returns an exact number; a percent such as {@code 30%} gives 0.30. Reports anything else. */
    public Optional<BigDecimal> number() {
        String text = text();
        try {
            return Optional.of(
                    text.endsWith("%")
                            ? new BigDecimal(
                                            text.substring(0, text.length() - 1).strip())
                                    .movePointLeft(2)
                            : new BigDecimal(text.replace("_", "")));
        } catch (NumberFormatException e) {
            report(Bilingual.of("“%s” không phải là số.", "\"%s\" is not a number.", text));
            return Optional.empty();
        }
    }

    /** Returns a date written as 2026-01-31; reports anything else. */
    public Optional<LocalDate> date() {
        String text = text();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            report(Bilingual.of(
                    "“%s” không phải ngày dạng 2026-01-31.", "\"%s\" is not a date such as 2026-01-31.", text));
            return Optional.empty();
        }
    }

    /** Returns true or false; reports anything else. */
    public Optional<Boolean> flag() {
        String text = text();
        if (!text.equals("true") && !text.equals("false")) {
            report(Bilingual.of("“%s” phải là true hoặc false.", "\"%s\" must be true or false.", text));
            return Optional.empty();
        }
        return Optional.of(text.equals("true"));
    }

    /** Returns a text in both languages from {@code {vi: …, en: …}}; reports what is missing. */
    public Bilingual bilingual() {
        allowKeys(List.of("vi", "en"));
        String vi = require("vi").map(YamlNode::text).orElse("");
        String en = require("en").map(YamlNode::text).orElse("");
        return new Bilingual(vi.strip(), en.strip());
    }

    /** Returns the constant of an enum whose name in kebab case is written here; reports anything else. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        String text = text();
        Optional<E> constant = Kebab.find(type, text);
        if (constant.isEmpty()) {
            List<String> known = Kebab.all(type);
            report(Bilingual.of(
                    "“%s” không thuộc: %s%s",
                    "\"%s\" is none of: %s%s", text, String.join(", ", known), Nearest.didYouMean(text, known)));
        }
        return constant;
    }

    /**
     * Returns this value in plain Java: mappings as maps, lists as lists, and scalars as the YAML 1.2 core schema reads
     * them (null, booleans, exact numbers, text).
     */
    public @Nullable Object plain() {
        if (isMap()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            entries().forEach((key, value) -> map.put(key, value.plain()));
            return map;
        }
        if (isList()) {
            List<@Nullable Object> list = new ArrayList<>();
            elements().forEach(element -> list.add(element.plain()));
            return list;
        }
        return plainScalar();
    }

    /** Returns this value on one line: {@code key: value} pairs and {@code [ … ]} lists, for a reader. */
    public String flow() {
        if (isMap()) {
            return entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue().nestedFlow())
                    .collect(Collectors.joining(", "));
        }
        return nestedFlow();
    }

    private String nestedFlow() {
        if (isMap()) {
            return "{ " + flow() + " }";
        }
        if (isList()) {
            String inner = elements().stream().map(YamlNode::nestedFlow).collect(Collectors.joining(", "));
            return inner.isEmpty() ? "[]" : "[ " + inner + " ]";
        }
        return isNull() ? "null" : scalar().replaceAll("\\s+", " ").strip();
    }

    private @Nullable Object plainScalar() {
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(scalar());
        }
        if (tag.equals(Tag.INT)) {
            return number().orElse(BigDecimal.ZERO).toBigInteger();
        }
        return tag.equals(Tag.FLOAT) ? number().orElse(BigDecimal.ZERO) : scalar();
    }

    private String scalar() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
