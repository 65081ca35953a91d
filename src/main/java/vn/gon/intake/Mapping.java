package vn.gon.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a foreign table is read.
 *
 * @param name how messages call it
 * @param target the part of the catalogue it fills
 * @param columns field by heading, in the order of the file
 * @param unused headings that nothing is done with
 * @param numbers an example of how numbers are written, such as 1.234.567,8
 * @param dates how dates are written, such as dd/MM/yyyy
 * @param separators what stands between several values of one cell
 * @param encoding encoding of a CSV file; auto to find it out
 * @param delimiter what stands between the cells of a CSV file; auto to find it out
 * @param sheet name of the sheet of a spreadsheet; null for the first
 * @param defaults values for fields that no column fills
 */
record Mapping(
        String name,
        String target,
        Map<String, String> columns,
        List<String> unused,
        String numbers,
        String dates,
        List<String> separators,
        String encoding,
        String delimiter,
        @Nullable String sheet,
        Map<String, String> defaults) {

    static final String AUTO = "auto";
    static final String VIETNAMESE_NUMBERS = "1.234.567,8";
    static final String ENGLISH_NUMBERS = "1,234,567.8";
    static final String VIETNAMESE_DATES = "dd/MM/yyyy";
    static final List<String> SEPARATORS = List.of("\n", ";", "|");

    Mapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        unused = List.copyOf(unused);
        separators = List.copyOf(separators);
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
    }

    /** Returns the mapping that a row of headings suggests. */
    static Mapping guessed(String name, String target, List<String> headings, List<String> separators) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> unused = new ArrayList<>();
        for (String heading : headings) {
            Headers.field(target, heading)
                    .filter(field -> !columns.containsValue(field))
                    .ifPresentOrElse(field -> columns.put(heading, field), () -> {
                        if (!heading.isBlank() && !columns.containsKey(heading)) {
                            unused.add(heading);
                        }
                    });
        }
        return new Mapping(
                name,
                target,
                columns,
                unused,
                VIETNAMESE_NUMBERS,
                VIETNAMESE_DATES,
                separators,
                AUTO,
                AUTO,
                null,
                Map.of());
    }

    /** Returns the decimal mark. */
    char decimalMark() {
        return numbers.equals(ENGLISH_NUMBERS) ? '.' : ',';
    }
}
