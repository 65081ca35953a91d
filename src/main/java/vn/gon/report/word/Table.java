package vn.gon.report.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table: its heading is repeated on each page, no row is split, and a short table is kept on one page. */
public final class Table {

    private static final int SHORT = 8;

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    /** Makes a table without rows. */
    public Table(Column... columns) {
        this.columns = List.of(columns);
    }

    private enum Kind {
        PLAIN,
        TOTAL,
        GROUP
    }

    private record Row(Kind kind, List<String> cells) {}

    /** Adds a row; a line end in a cell begins a new line there. */
    public Table row(String... cells) {
        return add(Kind.PLAIN, cells);
    }

    /** Adds a row of sums. */
    public Table total(String... cells) {
        return add(Kind.TOTAL, cells);
    }

    /** Adds a row that names what the rows below it have in common. */
    public Table group(String title) {
        rows.add(new Row(Kind.GROUP, List.of(title)));
        return this;
    }

    /** Returns whether it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private Table add(Kind kind, String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " cells in a table of " + columns.size() + " columns");
        }
        rows.add(new Row(kind, Arrays.asList(cells)));
        return this;
    }

    void write(Xml xml, int width) {
        List<Integer> widths = widths(width);
        xml.start("w:tbl").start("w:tblPr").value("w:tblStyle", "GonTable");
        xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .empty("w:tblLook", "w:val", "0020", "w:firstRow", "1")
                .end();
        xml.start("w:tblGrid");
        widths.forEach(each -> xml.empty("w:gridCol", "w:w", each.toString()));
        xml.end();
        head(xml, widths);
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            boolean keep = at + 1 < rows.size() && (rows.size() <= SHORT || row.kind == Kind.GROUP);
            row(xml, row, widths, keep);
        }
        xml.end();
    }

    /** The last column takes what rounding leaves. */
    private List<Integer> widths(int width) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        List<Integer> widths = new ArrayList<>();
        int left = width;
        for (Column column : columns) {
            int its = widths.size() + 1 == columns.size() ? left : width * column.share() / shares;
            widths.add(its);
            left -= its;
        }
        return widths;
    }

    private void head(Xml xml, List<Integer> widths) {
        xml.start("w:tr")
                .start("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .end();
        for (int at = 0; at < widths.size(); at++) {
            cell(xml, widths.get(at), 1, true);
            Paragraphs.keptWithNext(
                    xml, Style.CELL_HEAD, Piece.of(columns.get(at).head()));
            xml.end();
        }
        xml.end();
    }

    private void row(Xml xml, Row row, List<Integer> widths, boolean keep) {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        if (row.kind == Kind.GROUP) {
            int whole = widths.stream().mapToInt(Integer::intValue).sum();
            cell(xml, whole, widths.size(), false);
            Paragraphs.keptWithNext(xml, Style.CELL, Piece.bold(row.cells.get(0)));
            xml.end().end();
            return;
        }
        for (int at = 0; at < widths.size(); at++) {
            cell(xml, widths.get(at), 1, false);
            Style style = columns.get(at).align().style();
            for (String line : row.cells.get(at).split("\n", -1)) {
                Paragraphs.write(xml, style, keep, new Piece(line, row.kind == Kind.TOTAL, false));
            }
            xml.end();
        }
        xml.end();
    }

    private static void cell(Xml xml, int width, int span, boolean head) {
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (span > 1) {
            xml.value("w:gridSpan", Integer.toString(span));
        }
        if (head) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "EDEDED")
                    .value("w:vAlign", "center");
        }
        xml.end();
    }
}
