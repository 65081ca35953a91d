package vn.gon.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CatalogJson;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.text.Bilingual;
import vn.gon.text.Place;
import vn.gon.yaml.YamlNode;

/**
 * Reads the examples in a rule file: records in the spelling of the catalogue, of which only the parts that matter need be
 * written; {@code documents} stands for the papers of a single case.
 */
final class ExampleReader {

    private ExampleReader() {}

    /** Returns the examples under one heading. */
    static List<Example> read(YamlNode list, Truth expected, ElementKind kind) {
        List<Example> examples = new ArrayList<>();
        for (YamlNode node : list.elements()) {
            regulation(node, kind)
                    .ifPresent(regulation -> examples.add(new Example(
                            expected,
                            regulation,
                            node.flow(),
                            new Place(node.file().name(), node.line(), node.column()))));
        }
        return examples;
    }

    private static Optional<Regulation> regulation(YamlNode node, ElementKind kind) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        defaults(kind).forEach(plain::put);
        node.entries().forEach((key, value) -> plain.put(key, value.plain()));
        spreadDocuments(plain);
        try {
            Class<? extends Regulation> type =
                    kind == ElementKind.PROCEDURE ? Procedure.class : BusinessCondition.class;
            return Optional.of(CatalogJson.fromPlain(plain, type));
        } catch (IllegalArgumentException e) {
            node.report(Bilingual.of(
                    "ví dụ không đúng dạng bản ghi danh mục: %s",
                    "the example is not a catalogue record: %s", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static Map<String, Object> defaults(ElementKind kind) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("code", "0.000000");
        defaults.put("agency", "Cơ quan ví dụ");
        if (kind == ElementKind.PROCEDURE) {
            defaults.put("name", "Thủ tục ví dụ");
        } else {
            defaults.put("line", "Ngành nghề ví dụ");
            defaults.put("text", "Điều kiện ví dụ");
        }
        return defaults;
    }

    private static void spreadDocuments(Map<String, @Nullable Object> plain) {
        if (plain.containsKey("documents")) {
            Object documents = plain.remove("documents");
            if (documents != null) {
                plain.put("cases", List.of(Map.of("documents", documents)));
            }
        }
    }
}
