package vn.gon.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Undecided;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.text.Bilingual;

/** What could not be assessed: the data each regulation lacks, so that its agency can supply them. */
final class GapSheet {

    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows() - 10;

    private final TableSheet<GapColumn> table;
    private final Book book;

    GapSheet(Book book) {
        this.book = book;
        this.table = new TableSheet<>(
                book,
                new TableSheet.Heading(
                        Bilingual.of("Chưa đánh giá", "Not assessed"),
                        Bilingual.of("Nội dung chưa đánh giá được", "What could not be assessed"),
                        Bilingual.of(
                                "Thủ tục, điều kiện thiếu dữ liệu nên có quy tắc chưa trả lời được hoặc chưa tính được chi phí"
                                        + " năm. Thiếu dữ liệu không có nghĩa là đạt. Lọc theo cơ quan để gửi từng nơi bổ sung.",
                                "Procedures and conditions that lack data, so that rules could not be answered or the cost of a"
                                        + " year could not be worked out. Lacking data does not mean passing. Filter by agency"
                                        + " to ask each for its own.")),
                GapColumn.class);
    }

    void add(Assessment assessment) {
        List<Undecided> undecided = assessment.undecided();
        boolean noFilings = lacksFilings(assessment.costing());
        if ((undecided.isEmpty() && !noFilings) || table.rows() >= MOST) {
            return;
        }
        table.next()
                .text(GapColumn.CODE, assessment.regulation().code())
                .text(GapColumn.NAME, assessment.regulation().name())
                .text(GapColumn.AGENCY, Agencies.shown(assessment.regulation().agency(), book))
                .text(GapColumn.FILINGS, noFilings ? book.say(Bilingual.of("chưa biết", "not known")) : null)
                .count(GapColumn.QUESTIONS, undecided.size())
                .text(
                        GapColumn.MISSING,
                        FieldWords.of(undecided.stream().map(Undecided::missing).toList(), book))
                .text(
                        GapColumn.RULES,
                        undecided.stream().map(Undecided::rule).distinct().collect(Collectors.joining(", ")));
    }

    private static boolean lacksFilings(@Nullable Costing costing) {
        return costing != null && costing.before().filings() == null;
    }

    void finish() {
        table.finish(2, Bilingual.of("Mọi quy tắc đều trả lời được.", "Every rule could be answered."));
    }
}
