package vn.gon.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;

/** The values of one row of a foreign table, by field; what cannot be read rejects the row at the desk. */
final class RowValues {

    private final TableRow row;
    private final Columns columns;
    private final Desk desk;

    RowValues(TableRow row, Columns columns, Desk desk) {
        this.row = row;
        this.columns = columns;
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    /** Returns the text of a field, mended; null when no column or default fills it. */
    @Nullable
    String text(String field, Part part) {
        String clean = desk.clean(part, raw(field));
        return clean.isEmpty() ? null : clean;
    }

    /** Returns a text on one line. */
    @Nullable
    String oneLine(String field, Part part) {
        String text = text(field, part);
        return text == null ? null : text.replace('\n', ' ');
    }

    /** Returns a text that the record cannot do without. */
    String required(String field) {
        String text = oneLine(field, Part.TEXT);
        if (text == null) {
            reject(
                    field,
                    "",
                    columns.has(field)
                            ? Bilingual.of("ô “%s” trống.", "the cell of \"%s\" is empty.", field)
                            : Bilingual.of(
                                    "không có cột nào cho “%s”; hãy thêm vào columns hoặc defaults của mapping.yaml.",
                                    "no column fills \"%s\"; add one to the columns or defaults of mapping.yaml.",
                                    field));
        }
        return text == null ? "" : text;
    }

    /** Returns the several values of a cell; null when it is empty. */
    @Nullable
    List<String> list(String field, Part part) {
        List<String> values = new ArrayList<>();
        for (String piece : columns.separators().split(raw(field), -1)) {
            String clean = desk.clean(part, piece);
            if (!clean.isEmpty()) {
                values.add(clean);
            }
        }
        return values.isEmpty() ? null : values;
    }

    /** Returns the constants that the words of a cell mean; null when it is empty. */
    <E extends Enum<E>> @Nullable List<E> constants(String field, String table, Class<E> type) {
        List<String> values = list(field, Part.NOTE);
        if (values == null) {
            return null;
        }
        List<E> constants = new ArrayList<>();
        for (String value : values) {
            boolean whole = meaning(value, table, type).isPresent();
            for (String word : whole ? List.of(value) : List.of(value.split(",", -1))) {
                Optional<E> constant = meaning(word.strip(), table, type);
                if (constant.isEmpty()) {
                    reject(field, word.strip(), desk.vocabulary().unknown(table, word.strip()));
                }
                constant.filter(found -> !constants.contains(found)).ifPresent(constants::add);
            }
        }
        return constants;
    }

    /** Returns the one constant that a cell means; null when it is empty. */
    <E extends Enum<E>> @Nullable E constant(String field, String table, Class<E> type) {
        List<E> constants = constants(field, table, type);
        return constants == null || constants.isEmpty() ? null : constants.get(0);
    }

    /** Returns a number written as the mapping says; null when the cell is empty. */
    @Nullable
    BigDecimal number(String field) {
        String text = text(field, Part.NOTE);
        if (text == null) {
            return null;
        }
        Optional<BigDecimal> number = number(field, text);
        if (number.isEmpty()) {
            reject(
                    field,
                    text,
                    Bilingual.of(
                            "“%s” không phải số viết theo kiểu %s.",
                            "\"%s\" is no number written like %s.",
                            text,
                            columns.mapping().numbers()));
        }
        return number.orElse(null);
    }

    /** Reads a number out of a text of a field. */
    Optional<BigDecimal> number(String field, String text) {
        return columns.isNumber(field, row) && text.equals(raw(field))
                ? Numbers.plain(text)
                : Numbers.read(text, columns.mapping().decimalMark());
    }

    void reject(String field, String value, Bilingual message) {
        desk.reject(new Reason(columns.label(field), 0, value, message));
    }

    private <E extends Enum<E>> Optional<E> meaning(String word, String table, Class<E> type) {
        return desk.vocabulary()
                .find(table, word)
                .flatMap(meaning -> Kebab.find(type, meaning))
                .or(() -> Kebab.find(type, word));
    }

    private String raw(String field) {
        String text = columns.indices(field).stream()
                .map(row::cell)
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining("\n"));
        if (text.isEmpty()) {
            return columns.mapping().defaults().getOrDefault(field, "");
        }
        if (columns.legacy() == null || text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        desk.mended("legacy-encoding");
        return LegacyText.decode(columns.legacy(), text);
    }

    /** Returns a pattern that splits at any of the separators. */
    static Pattern splitter(List<String> separators) {
        return Pattern.compile(separators.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }
}
