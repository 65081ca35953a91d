package vn.gon.report.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.gon.text.Bilingual;

/** A sheet of several small tables, one below the other. */
final class PageSheet {

    private static final float LINE_POINTS = 15;
    private static final double WIDER = 1.05;

    private final Book book;
    private final SXSSFSheet sheet;
    private final int[] widths;
    private int next;

    PageSheet(Book book, Bilingual name, int... widths) {
        this.book = book;
        this.sheet = book.sheet(name);
        this.widths = widths;
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
    }

    Book book() {
        return book;
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    /** Starts a row. */
    SheetRow row() {
        return new SheetRow(sheet.createRow(next++), book.styles());
    }

    /** Leaves a row empty. */
    void gap() {
        next++;
    }

    void gap(int rows) {
        next += rows;
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

    /** Writes a note across the page, as high as it needs. */
    void note(Bilingual note) {
        String words = book.say(note);
        int width = 0;
        for (int column : widths) {
            width += column;
        }
        SheetRow row = row();
        row.text(0, words, Look.NOTE);
        row.heightInPoints(LINE_POINTS * (1 + (int) (words.length() * WIDER / width)));
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, widths.length - 1));
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
