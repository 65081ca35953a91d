package vn.gon.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gon.catalog.WholeFile;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** A mapping as a file that its user can correct. */
final class MappingFile {

    static final String NAME = "mapping.yaml";

    private static final List<String> KEYS = List.of(
            "target",
            "columns",
            "unused",
            "numbers",
            "dates",
            "separators",
            "encoding",
            "delimiter",
            "sheet",
            "defaults");

    private MappingFile() {}

    /**
     * Reads a mapping.
     *
     * @throws InvalidInput with every mistake in it
     */
    static Mapping read(Path path) {
        YamlNode root = YamlFile.read(path);
        root.allowKeys(KEYS);
        String target = target(root);
        Map<String, String> columns = fields(root.require("columns").orElse(null), target);
        Mapping mapping = new Mapping(
                path.toString(),
                target,
                columns,
                root.find("unused").map(YamlNode::texts).orElse(List.of()),
                oneOf(root, "numbers", List.of(Mapping.VIETNAMESE_NUMBERS, Mapping.ENGLISH_NUMBERS)),
                text(root, "dates", Mapping.VIETNAMESE_DATES),
                root.find("separators").map(YamlNode::texts).orElse(Mapping.SEPARATORS),
                text(root, "encoding", Mapping.AUTO),
                text(root, "delimiter", Mapping.AUTO),
                root.find("sheet").map(YamlNode::text).orElse(null),
                defaults(root, target));
        root.file().requireValid();
        return mapping;
    }

    private static String target(YamlNode root) {
        String target = text(root, "target", Headers.PROCEDURES);
        if (!Headers.targets().contains(target)) {
            root.find("target")
                    .orElse(root)
                    .report(Bilingual.of(
                            "target “%s” phải là một trong: %s%s",
                            "the target \"%s\" must be one of: %s%s",
                            target,
                            String.join(", ", Headers.targets()),
                            Nearest.didYouMean(target, Headers.targets())));
        }
        return target;
    }

    private static Map<String, String> fields(@org.jspecify.annotations.Nullable YamlNode columns, String target) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (columns != null) {
            columns.entries().forEach((heading, field) -> {
                if (known(field, field.text(), target)) {
                    fields.put(heading, field.text());
                }
            });
        }
        return fields;
    }

    private static Map<String, String> defaults(YamlNode root, String target) {
        Map<String, String> defaults = new LinkedHashMap<>();
        root.find("defaults").map(YamlNode::entries).orElse(Map.of()).forEach((field, value) -> {
            if (known(root.find("defaults").flatMap(node -> node.key(field)).orElse(value), field, target)) {
                defaults.put(field, value.text());
            }
        });
        return defaults;
    }

    private static boolean known(YamlNode place, String field, String target) {
        List<String> known = Headers.fields(target);
        if (known.contains(field)) {
            return true;
        }
        place.report(Bilingual.of(
                "không có trường “%s”; các trường: %s%s",
                "there is no field \"%s\"; fields: %s%s",
                field,
                String.join(", ", known),
                Nearest.didYouMean(field, known)));
        return false;
    }

    private static String oneOf(YamlNode root, String key, List<String> known) {
        String text = text(root, key, known.get(0));
        if (!known.contains(text)) {
            root.find(key)
                    .orElse(root)
                    .report(Bilingual.of(
                            "%s phải là một trong: %s.", "%s must be one of: %s.", key, String.join("  ", known)));
        }
        return text;
    }

    private static String text(YamlNode root, String key, String otherwise) {
        return root.find(key).map(YamlNode::text).orElse(otherwise);
    }

    /** Writes a mapping for its user to correct. */
    static void write(Mapping mapping, Path path) {
        byte[] bytes = yaml(mapping).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(path, out -> out.write(bytes));
    }

    private static String yaml(Mapping mapping) {
        StringBuilder yaml = new StringBuilder()
                .append("# Cột nào là trường nào; được đoán từ dòng tiêu đề, hãy sửa rồi nhập lại.\n")
                .append("# Which column fills which field; guessed from the header: correct it and import again.\n")
                .append("# ")
                .append(mapping.target())
                .append(": ")
                .append(String.join(", ", Headers.fields(mapping.target())))
                .append("\ntarget: ")
                .append(mapping.target())
                .append("\ncolumns:");
        yaml.append(mapping.columns().isEmpty() ? " {}\n" : "\n");
        mapping.columns()
                .forEach((heading, field) -> yaml.append("  ")
                        .append(Yaml.scalar(heading))
                        .append(": ")
                        .append(field)
                        .append('\n'));
        yaml.append("unused: ").append(list(mapping.unused())).append('\n');
        yaml.append("numbers: \"").append(mapping.numbers()).append("\"   # \"1.234.567,8\" | \"1,234,567.8\"\n");
        yaml.append("dates: ").append(Yaml.scalar(mapping.dates())).append('\n');
        yaml.append("separators: ").append(list(mapping.separators())).append('\n');
        yaml.append("encoding: ").append(mapping.encoding()).append("   # auto | UTF-8 | windows-1258 | TCVN3 | VNI\n");
        yaml.append("delimiter: ").append(mapping.delimiter()).append("   # auto | \",\" | \";\" | \"\\t\"\n");
        yaml.append("defaults: {}   # { agency: \"…\", channels: \"trực tiếp\" }\n");
        return yaml.toString();
    }

    private static String list(List<String> texts) {
        return texts.stream().map(Yaml::scalar).collect(Collectors.joining(", ", "[", "]"));
    }
}
