package vn.gon.cost.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.number.NotReadable;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.number.UserColumns;
import vn.gon.cost.number.Words;
import vn.gon.intake.TableRow;
import vn.gon.text.Bilingual;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** A row of a cost sheet under reading: its cells by column, and what is wrong with it so far. */
final class SheetRow {

    private static final String UNKNOWN = "unknown";

    private final String file;
    private final TableRow row;
    private final UserColumns columns;
    private final NumberStyle chosen;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Bilingual> notes = new ArrayList<>();

    SheetRow(String file, TableRow row, UserColumns columns, NumberStyle chosen) {
        this.file = file;
        this.row = row;
        this.columns = columns;
        this.chosen = chosen;
    }

    int line() {
        return row.line();
    }

    List<Problem> problems() {
        return problems;
    }

    List<Bilingual> notes() {
        return notes;
    }

    void note(Bilingual note) {
        notes.add(note);
    }

    boolean has(Column column) {
        return columns.has(column.heading());
    }

    /** Returns the text of a cell; empty where it or its column is. */
    String text(Column column) {
        Integer index = columns.index(column.heading());
        return index == null ? "" : row.cell(index).strip();
    }

    boolean isEmpty(Column column) {
        return text(column).isEmpty();
    }

    /** Returns whether a cell says that nobody knows. */
    boolean isUnknown(Column column) {
        return Words.shipped().meaning(UNKNOWN, text(column)).isPresent();
    }

    /** Returns how the number in a cell is written: a cell that is a number to the file itself is written plainly. */
    NumberStyle style(Column column) {
        Integer index = columns.index(column.heading());
        return index != null && row.numbers().contains(index) ? NumberStyle.EN : chosen;
    }

    /** Returns what a cell holds; null where it is empty, says that nobody knows, or cannot be read, which is told. */
    <T> @Nullable T read(Column column, Function<String, T> reader) {
        if (isEmpty(column) || isUnknown(column)) {
            return null;
        }
        try {
            return reader.apply(text(column));
        } catch (NotReadable e) {
            report(column, e.reason());
            return null;
        }
    }

    void report(Column column, Bilingual message) {
        problems.add(Problem.at(
                Place.of(file, row.line()),
                text(column),
                Bilingual.of("cột %s: %s", "column %s: %s", heading(column), message)));
    }

    /** Returns what the file calls a column. */
    String heading(Column column) {
        return columns.heading(column.heading());
    }
}
