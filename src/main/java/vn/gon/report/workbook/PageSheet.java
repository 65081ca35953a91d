package vn.gon.report.workbook;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.gon.text.Bilingual;

/** A sheet of several small tables, one below the other. */
final class PageSheet {

    private final Book book;
    private final SXSSFSheet sheet;
    private final int[] widths;
    private int next;

    PageSheet(Book book, Bilingual name, int... widths) {
        this.book = book;
        this.sheet = book.sheet(name);
        this.widths = widths;
        book.fit(sheet, widths);
    }

    Book book() {
        return book;
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    /** Starts a row. */
    SheetRow row() {
        return new SheetRow(sheet.createRow(next++), book.styles(), widths);
    }

    /** Leaves a row empty. */
    void gap() {
        next++;
    }

    /** Leaves rows empty up to a place, from 0. */
    void skipTo(int row) {
        next = Math.max(next, row);
    }

    /** Returns the number that the next row will have in formulas. */
    int nextNumber() {
        return next + 1;
    }

    void title(Bilingual title) {
        row().text(0, book.say(title), Look.TITLE);
    }

    /** Writes the title of a block. */
    void subtitle(Bilingual title) {
        row().text(0, book.say(title), Look.SUBTITLE);
    }

    /** Writes a note across the page. */
    void note(Bilingual note) {
        row().across(book.say(note), Look.NOTE);
    }

    /** Begins a new page when printed. */
    void breakPage() {
        sheet.setRowBreak(next - 1);
    }

    /** Writes the heads of a table. */
    void heads(List<Bilingual> heads) {
        SheetRow row = row();
        for (int column = 0; column < heads.size(); column++) {
            row.text(column, book.say(heads.get(column)), Look.HEAD);
        }
    }

    /** Returns a cell as formulas of other sheets name it. */
    String cell(String letter, int row) {
        return "'" + sheet.getSheetName() + "'!$" + letter + "$" + row;
    }

    void finish() {
        book.print(sheet, widths.length - 1, Math.max(0, next - 1));
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
