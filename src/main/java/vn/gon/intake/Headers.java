package vn.gon.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.gon.yaml.YamlNode;

/** The headings of foreign tables and the fields they fill, kept as data. */
final class Headers {

    static final String PROCEDURES = "procedures";
    static final String CONDITIONS = "conditions";
    static final String VOLUMES = "volumes";

    /** Fields that tell one part of the catalogue from the others when they are all there. */
    private static final Map<String, Set<String>> SIGNS =
            Map.of(VOLUMES, Set.of("code", "year"), CONDITIONS, Set.of("line", "text"));

    private static final Headers DATA = new Headers(Repairs.resource("headers.yaml"));

    private final Map<String, Map<String, String>> fieldByHeading = new HashMap<>();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Headers(YamlNode data) {
        data.entries().forEach((target, names) -> {
            Map<String, String> byHeading = new HashMap<>();
            names.entries().forEach((field, headings) -> {
                fields.computeIfAbsent(target, unseen -> new ArrayList<>()).add(field);
                headings.texts().forEach(heading -> byHeading.putIfAbsent(Vocabulary.plain(heading), field));
            });
            fieldByHeading.put(target, byHeading);
        });
        data.file().requireValid();
    }

    /** Returns the parts of the catalogue that a table can fill. */
    static List<String> targets() {
        return List.copyOf(DATA.fields.keySet());
    }

    /** Returns the fields of a part. */
    static List<String> fields(String target) {
        return DATA.fields.getOrDefault(target, List.of());
    }

    /** Returns the field that a heading names. */
    static Optional<String> field(String target, String heading) {
        return Optional.ofNullable(
                DATA.fieldByHeading.getOrDefault(target, Map.of()).get(Vocabulary.plain(heading)));
    }

    /** Returns the fields that a row of headings names; none for the cells of an ordinary row. */
    static Set<String> named(String target, List<String> cells) {
        Set<String> named = new LinkedHashSet<>();
        cells.forEach(cell -> field(target, cell).ifPresent(named::add));
        return named;
    }

    /** Returns the part of the catalogue that a row of headings most likely fills. */
    static String target(List<String> cells) {
        for (String target : List.of(VOLUMES, CONDITIONS)) {
            if (named(target, cells).containsAll(SIGNS.getOrDefault(target, Set.of()))) {
                return target;
            }
        }
        return PROCEDURES;
    }
}
