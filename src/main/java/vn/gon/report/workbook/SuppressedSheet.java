package vn.gon.report.workbook;

import java.util.List;
import vn.gon.report.SuppressedRow;
import vn.gon.text.Bilingual;

/** The findings that somebody decided not to act on, with the reasons. */
final class SuppressedSheet {

    private final TableSheet<SuppressedColumn> table;
    private final Book book;

    SuppressedSheet(Book book) {
        this.book = book;
        this.table = new TableSheet<>(
                book,
                new TableSheet.Heading(
                        Bilingual.of("Bỏ qua", "Suppressed"),
                        Bilingual.of(
                                "Phát hiện được bỏ qua có lý do", "Findings that are not acted on, with the reasons"),
                        Bilingual.of(
                                "Không tính vào số liệu nào của bảng tính này.",
                                "Counted in no figure of this workbook.")),
                SuppressedColumn.class);
    }

    void fill(List<SuppressedRow> suppressed) {
        for (SuppressedRow each : suppressed) {
            TableRow<SuppressedColumn> row = table.next()
                    .text(SuppressedColumn.CODE, each.code())
                    .text(SuppressedColumn.NAME, each.name())
                    .text(
                            SuppressedColumn.RULE,
                            book.say(each.rule().title()) + " (" + each.rule().id() + ")")
                    .text(SuppressedColumn.PATH, each.path())
                    .text(SuppressedColumn.REASON, each.reason());
            if (each.until() != null) {
                row.date(SuppressedColumn.UNTIL, each.until());
            }
        }
        table.finish(2, Bilingual.of("Không có phát hiện nào được bỏ qua.", "No finding is suppressed."));
    }
}
