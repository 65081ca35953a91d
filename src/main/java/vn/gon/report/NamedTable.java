package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * A table that every format shows alike.
 *
 * @param title what it is called
 * @param columns its columns
 * @param rows the cells of each row: texts and numbers; null is not known
 */
public record NamedTable(Bilingual title, List<Head> columns, List<List<@Nullable Object>> rows) {

    public NamedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The head of a column.
     *
     * @param name its name in CSV
     * @param title what readers see
     */
    public record Head(String name, Bilingual title) {}

    /**
     * A column over rows of one kind.
     *
     * @param head its head
     * @param value the cell of a row
     */
    public record Column<T>(Head head, Function<T, @Nullable Object> value) {

        /** Returns a column of a name, a title and what stands in it. */
        public static <T> Column<T> of(String name, String vi, String en, Function<T, @Nullable Object> value) {
            return new Column<>(new Head(name, new Bilingual(vi, en)), value);
        }
    }

    /** Returns a table with a row for each element. */
    public static <T> NamedTable of(Bilingual title, List<Column<T>> columns, List<T> of) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (T row : of) {
            List<@Nullable Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(column.value().apply(row)));
            rows.add(cells);
        }
        return new NamedTable(title, columns.stream().map(Column::head).toList(), rows);
    }

    /** Returns a table whose columns readers see under their names in CSV. */
    static NamedTable of(Bilingual title, CsvTable table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<? extends @Nullable Object> row : table.rows()) {
            rows.add(new ArrayList<>(row));
        }
        return new NamedTable(
                title,
                table.header().stream()
                        .map(name -> new Head(name, Bilingual.same(name)))
                        .toList(),
                rows);
    }

    /** Returns it as CSV. */
    public CsvTable csv() {
        return new CsvTable(columns.stream().map(Head::name).toList(), rows);
    }

    /** Returns the titles of the columns. */
    public List<String> titles(Language language) {
        return columns.stream().map(head -> head.title().in(language)).toList();
    }

    /** Returns whether a column holds anything but zeros and empty cells in any row. */
    boolean isUsed(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .anyMatch(cell -> cell instanceof BigDecimal number
                        ? number.signum() != 0
                        : cell != null && !cell.toString().isEmpty());
    }
}
