package vn.gon.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CatalogJson;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.yaml.YamlNode;

/**
 * Reads the examples in a rule file: records in the spelling of the catalogue, of which only the parts that matter need be
 * written; {@code documents} stands for the papers of a single case. A record that is judged beside others stands under
 * {@code procedure} or {@code condition}, the others in a list under {@code beside}.
 */
final class ExampleReader {

    private static final String BESIDE = "beside";

    private ExampleReader() {}

    /** Returns the examples under one heading. */
    static List<Example> read(YamlNode list, Truth expected, ElementKind kind) {
        List<Example> examples = new ArrayList<>();
        for (YamlNode node : list.elements()) {
            example(node, expected, kind).ifPresent(examples::add);
        }
        return examples;
    }

    private static Optional<Example> example(YamlNode node, Truth expected, ElementKind kind) {
        Optional<YamlNode> beside = node.find(BESIDE);
        if (beside.isEmpty()) {
            return regulation(node, kind, 0).map(only -> new Example(expected, only, List.of(), node));
        }
        String own = Kebab.of(kind);
        node.allowKeys(List.of(own, BESIDE));
        List<Regulation> others = new ArrayList<>();
        for (YamlNode each : beside.get().elements()) {
            regulation(each, kind, others.size() + 1).ifPresent(others::add);
        }
        return node.require(own)
                .flatMap(judged -> regulation(judged, kind, 0))
                .map(judged -> new Example(expected, judged, others, node));
    }

    private static Optional<Regulation> regulation(YamlNode node, ElementKind kind, int number) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        defaults(kind, number).forEach(plain::put);
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

    private static Map<String, Object> defaults(ElementKind kind, int number) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("code", String.format(Locale.ROOT, "0.%06d", number));
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
