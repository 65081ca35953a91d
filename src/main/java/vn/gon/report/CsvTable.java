package vn.gon.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180, but lines end in {@code \n}).
 *
 * <p>A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay as they are.
 *
 * @param header names of the columns
 * @param rows the cells of each row in the order of the columns; null is an empty cell
 */
public record CsvTable(List<String> header, Iterable<? extends List<? extends @Nullable Object>> rows) {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    public CsvTable {
        header = List.copyOf(header);
    }

    /** Returns the whole table. */
    public String text() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    /**
     * Writes the table, row by row as the rows are read.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than the header
     */
    public void write(Appendable out) {
        try {
            FORMAT.printRecord(out, header.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writeRows(out);
    }

    /**
     * Writes the rows without the header, to go on with a table begun before.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than the header
     */
    public void writeRows(Appendable out) {
        try {
            for (List<?> row : rows) {
                requireWidth(row);
                FORMAT.printRecord(out, row.stream().map(CsvTable::guarded).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireWidth(List<?> row) {
        if (row.size() != header.size()) {
            throw new IllegalArgumentException("a row of " + row.size() + " cells under " + header.size() + " columns");
        }
    }

    private static @Nullable Object guarded(@Nullable Object cell) {
        if (cell instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        if (cell == null || cell instanceof Number) {
            return cell;
        }
        String text = cell.toString();
        boolean risky = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
