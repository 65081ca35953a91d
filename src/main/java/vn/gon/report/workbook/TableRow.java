package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table while it is filled, from the left; a cell that is left out is empty.
 *
 * @param <C> the columns of the table
 */
final class TableRow<C extends Enum<C> & Column> {

    private final SheetRow row;

    TableRow(SheetRow row, List<C> columns) {
        this.row = row;
        columns.forEach(column -> row.blank(column.place(), column.spec().look()));
    }

    /** Returns its number as formulas write it. */
    int number() {
        return row.number();
    }

    TableRow<C> text(C column, @Nullable String text) {
        row.text(column.place(), text, column.spec().look());
        return this;
    }

    TableRow<C> number(C column, @Nullable BigDecimal number) {
        row.number(column.place(), number, column.spec().look(), Role.FIXED);
        return this;
    }

    TableRow<C> count(C column, int number) {
        return number(column, BigDecimal.valueOf(number));
    }

    TableRow<C> date(C column, LocalDate date) {
        row.date(column.place(), date);
        return this;
    }

    /** Writes a number that may be replaced by a better one; what is not known stays empty and can be filled in. */
    TableRow<C> input(C column, @Nullable BigDecimal number) {
        row.number(column.place(), number, column.spec().look(), Role.INPUT);
        return this;
    }

    /** Writes a formula and the figure it gives; null when it is not known. */
    TableRow<C> formula(C column, String formula, @Nullable BigDecimal value) {
        row.formula(column.place(), formula, value, column.spec().look(), Role.FIXED);
        return this;
    }

    /** Writes a formula that may be replaced by a figure. */
    TableRow<C> inputFormula(C column, String formula, BigDecimal value) {
        row.formula(column.place(), formula, value, column.spec().look(), Role.INPUT);
        return this;
    }
}
