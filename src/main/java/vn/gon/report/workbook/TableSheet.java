package vn.gon.report.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.gon.text.Bilingual;

/**
 * A sheet that is one table: title, note, heads that stay in view and can be filtered, one row a thing.
 *
 * @param <C> its columns
 */
final class TableSheet<C extends Enum<C> & Column> {

    /** The row of the heads, from 0. */
    private static final int HEADS = 2;

    private static final int FIRST = HEADS + 2;
    private final Book book;
    private final SXSSFSheet sheet;
    private final List<C> columns;
    private final int[] widths;
    private int rows;

    /**
     * What stands above a table.
     *
     * @param name of the sheet
     * @param title of the table
     * @param note what a reader must know
     */
    record Heading(Bilingual name, Bilingual title, Bilingual note) {}

    TableSheet(Book book, Heading heading, Class<C> columns) {
        this.book = book;
        this.sheet = book.sheet(heading.name());
        this.columns = List.of(columns.getEnumConstants());
        this.widths =
                this.columns.stream().mapToInt(column -> column.spec().width()).toArray();
        book.fit(sheet, widths);
        row(0).text(0, book.say(heading.title()), Look.TITLE);
        row(1).across(book.say(heading.note()), Look.NOTE);
        SheetRow heads = row(HEADS);
        this.columns.forEach(
                column -> heads.text(column.place(), book.say(column.spec().title()), Look.HEAD));
        sheet.setRepeatingRows(new CellRangeAddress(HEADS, HEADS, 0, this.columns.size() - 1));
    }

    private SheetRow row(int index) {
        return new SheetRow(sheet.createRow(index), book.styles(), widths);
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    /** Returns how many rows it has. */
    int rows() {
        return rows;
    }

    /** Starts a row below the last one. */
    TableRow<C> next() {
        return new TableRow<>(row(HEADS + 1 + rows++), columns);
    }

    /** Returns the number that the next row will have in formulas. */
    int nextNumber() {
        return FIRST + rows;
    }

    /** Returns a column with all its rows, as formulas of other sheets name it; a table of no rows has an empty one. */
    String all(C column) {
        return between(column, FIRST, Math.max(FIRST, FIRST + rows - 1));
    }

    /** Returns some rows of a column, as formulas of other sheets name them. */
    String between(C column, int first, int last) {
        String letter = column.letter();
        return "'" + sheet.getSheetName() + "'!$" + letter + "$" + first + ":$" + letter + "$" + last;
    }

    /** Returns a cell as formulas of other sheets name it. */
    String cell(C column, int row) {
        return "'" + sheet.getSheetName() + "'!$" + column.letter() + "$" + row;
    }

    /**
     * Finishes the table: the first columns and the heads stay in view, every head filters.
     *
     * @param fixed how many columns stay in view
     * @param empty what to say when there is no row
     */
    void finish(int fixed, Bilingual empty) {
        if (rows == 0) {
            row(HEADS + 1).across(book.say(empty), Look.NOTE);
        }
        int last = HEADS + Math.max(1, rows);
        sheet.setAutoFilter(new CellRangeAddress(HEADS, last, 0, columns.size() - 1));
        sheet.createFreezePane(fixed, HEADS + 1);
        book.print(sheet, columns.size() - 1, last);
    }

    /** Lets only inputs be changed until somebody lifts the protection, which has no password. */
    void protect() {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
