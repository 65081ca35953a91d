package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.gon.report.CellText;

/** A row of a sheet while it is filled. */
final class SheetRow {

    private static final float LINE_POINTS = 14;
    private static final float PADDING_POINTS = 2;

    /** No program shows a row that is higher. */
    private static final int MOST_LINES = 29;

    /** How much wider bold letters are. */
    private static final double BOLD = 1.1;

    private final Row row;
    private final Styles styles;
    private final int[] widths;
    private int lines = 1;

    /**
     * Starts to fill a row.
     *
     * @param widths the widths of the columns in characters
     */
    SheetRow(Row row, Styles styles, int[] widths) {
        this.row = row;
        this.styles = styles;
        this.widths = widths;
    }

    /** Returns its number as formulas write it. */
    int number() {
        return row.getRowNum() + 1;
    }

    /** Writes a text, which is never run. */
    void text(int column, @Nullable String text, Look look) {
        text(column, text, look, Role.FIXED);
    }

    void text(int column, @Nullable String text, Look look, Role role) {
        String clean = CellText.of(text);
        Cell cell = row.createCell(column);
        cell.setCellStyle(CellText.looksLikeFormula(clean) ? styles.quoted(look, role) : styles.of(look, role));
        if (!clean.isEmpty()) {
            cell.setCellValue(clean);
            grow(clean, look, widths[column]);
        }
    }

    /** Makes an empty cell. */
    void blank(int column, Look look) {
        row.createCell(column).setCellStyle(styles.of(look, Role.FIXED));
    }

    /** Writes a text across the whole row. */
    void across(String text, Look look) {
        row.createCell(0).setCellStyle(styles.of(look, Role.FIXED));
        row.getCell(0).setCellValue(CellText.of(text));
        grow(text, look, Arrays.stream(widths).sum());
        row.getSheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, widths.length - 1));
    }

    private void grow(String text, Look look, int width) {
        int room = look == Look.HEAD ? (int) (width / BOLD) : width;
        int needed = look.isWrapped() ? Math.min(MOST_LINES, WrappedText.lines(text, room)) : 1;
        if (needed > lines) {
            lines = needed;
            row.setHeightInPoints(PADDING_POINTS + LINE_POINTS * lines);
        }
    }

    /** Writes a number; what is not known stays empty. */
    void number(int column, @Nullable BigDecimal number, Look look, Role role) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look, role));
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
    }

    void count(int column, int number, Role role) {
        number(column, BigDecimal.valueOf(number), Look.WHOLE, role);
    }

    void date(int column, LocalDate date) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(Look.DATE, Role.FIXED));
        cell.setCellValue(date);
    }

    /**
     * Writes a formula with the figure it gives, for programs that do not calculate.
     *
     * @param value the figure; null when it is not known, which the formula must give as an empty text
     */
    void formula(int column, String formula, @Nullable BigDecimal value, Look look, Role role) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look, role));
        cell.setCellFormula(formula);
        if (value == null) {
            cell.setCellValue("");
        } else {
            cell.setCellValue(value.doubleValue());
        }
    }

    /** Writes a formula that gives a text. */
    void formula(int column, String formula, String value, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look, Role.FIXED));
        cell.setCellFormula(formula);
        cell.setCellValue(CellText.of(value));
    }
}
