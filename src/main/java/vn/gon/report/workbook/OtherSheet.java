package vn.gon.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import vn.gon.text.Bilingual;

/** The procedures that are in the totals but not among the proposals, one row each. */
final class OtherSheet {

    private final TableSheet<OtherColumn> table;
    private final Book book;

    OtherSheet(Book book) {
        this.book = book;
        this.table = new TableSheet<>(
                book,
                new TableSheet.Heading(
                        Bilingual.of("Thủ tục khác", "Other procedures"),
                        Bilingual.of("Thủ tục khác có trong tổng chi phí", "Other procedures that are in the totals"),
                        Bilingual.of(
                                "Thủ tục đã biết lượt hồ sơ nhưng không có phát hiện, và thủ tục có phát hiện nằm ngoài số"
                                        + " phương án được liệt kê. Cách tính như trang Phương án.",
                                "Procedures whose filings are known and on which nothing was found, and those with findings"
                                        + " beyond the proposals that are listed. Worked out as on the sheet Proposals.")),
                OtherColumn.class);
    }

    void fill(List<Costed> others, LineSheet lines) {
        FigureCells<OtherColumn> cells = new FigureCells<>(
                lines,
                new FigureCells.Pair<>(OtherColumn.FILINGS_BEFORE, OtherColumn.FILINGS_AFTER),
                new FigureCells.Change<>(OtherColumn.UNIT_BEFORE, OtherColumn.UNIT_AFTER, OtherColumn.UNIT_SAVED),
                new FigureCells.Change<>(OtherColumn.ANNUAL_BEFORE, OtherColumn.ANNUAL_AFTER, OtherColumn.ANNUAL_SAVED),
                OtherColumn.RATE);
        for (Costed other : others) {
            TableRow<OtherColumn> row = table.next();
            row.text(OtherColumn.CODE, other.code())
                    .text(OtherColumn.NAME, other.name())
                    .text(OtherColumn.AGENCY, Agencies.shown(other.agency(), book))
                    .text(
                            OtherColumn.WAY,
                            other.way() == null ? null : book.say(other.way().label()))
                    .text(
                            OtherColumn.NOTES,
                            CostNotes.of(other).stream().map(book::say).collect(Collectors.joining("\n")));
            cells.write(row, other);
        }
        table.finish(2, Bilingual.of("Không có.", "None."));
    }

    TableSheet<OtherColumn> table() {
        return table;
    }
}
