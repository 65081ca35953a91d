package vn.gon.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** The columns of one table, found by their headings. */
final class Columns {

    private final Mapping mapping;
    private final LegacyText.@Nullable Encoding legacy;
    private final Pattern separators;
    private final Map<String, List<Integer>> indices = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    /**
     * Finds the columns of a mapping in a row of headings.
     *
     * @param legacy the old encoding of the cells; null for none
     * @throws InvalidInput if the file lacks a column of the mapping
     */
    Columns(Mapping mapping, String file, List<String> headings, LegacyText.@Nullable Encoding legacy) {
        this.mapping = mapping;
        this.legacy = legacy;
        this.separators = RowValues.splitter(mapping.separators());
        for (int i = 0; i < headings.size(); i++) {
            String field = mapping.columns().get(headings.get(i));
            if (field != null) {
                indices.computeIfAbsent(field, unseen -> new ArrayList<>()).add(i);
                labels.put(field, headings.get(i));
            } else if (!headings.get(i).isBlank()) {
                unknown.add(headings.get(i));
            }
        }
        List<String> missing = mapping.columns().keySet().stream()
                .filter(heading -> !headings.contains(heading))
                .toList();
        if (!missing.isEmpty()) {
            throw InvalidInput.of(
                    file,
                    Bilingual.of(
                            "không có cột %s mà %s nêu; hãy sửa tệp đó hoặc chỉ ra tệp khác bằng --mapping.",
                            "there is no column %s, which %s names; correct that file or name another with --mapping.",
                            String.join(", ", missing),
                            mapping.name()));
        }
    }

    Mapping mapping() {
        return mapping;
    }

    LegacyText.@Nullable Encoding legacy() {
        return legacy;
    }

    Pattern separators() {
        return separators;
    }

    /** Returns the headings that nothing is done with. */
    List<String> unknown() {
        return unknown;
    }

    boolean has(String field) {
        return indices.containsKey(field);
    }

    List<Integer> indices(String field) {
        return indices.getOrDefault(field, List.of());
    }

    /** Returns the heading of a field, or its name where no column fills it. */
    String label(String field) {
        return labels.getOrDefault(field, field);
    }

    /** Returns whether the cell of a field holds a number as the file itself understands it. */
    boolean isNumber(String field, TableRow row) {
        return indices(field).size() == 1
                && row.numbers().contains(indices(field).get(0));
    }
}
