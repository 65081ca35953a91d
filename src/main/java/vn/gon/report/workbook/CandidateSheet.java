package vn.gon.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.report.Candidate;
import vn.gon.text.Bilingual;

/** The procedures worth changing first, one row each. */
final class CandidateSheet {

    private final TableSheet<CandidateColumn> table;
    private final Book book;

    CandidateSheet(Book book) {
        this.book = book;
        this.table = new TableSheet<>(
                book,
                new TableSheet.Heading(
                        Bilingual.of("Phương án", "Proposals"),
                        Bilingual.of("Phương án cắt giảm, đơn giản hóa", "Proposals"),
                        Bilingual.of(
                                "Chi phí một hồ sơ cộng từ trang Dòng chi phí; chi phí một năm = chi phí một hồ sơ × lượt hồ sơ."
                                        + " Ô trống là chưa biết, không phải 0: điền lượt hồ sơ vào ô màu vàng thì chi phí năm"
                                        + " được tính. Tỷ lệ tính theo năm; chưa biết lượt hồ sơ thì tính theo một hồ sơ.",
                                "The cost of one filing comes from the sheet Cost lines; the cost of a year = cost of one filing ×"
                                        + " filings. An empty cell is not known, and not 0: fill in the filings in the yellow"
                                        + " cell and the cost of a year is worked out. The rate is of a year, or of one filing"
                                        + " where the filings are not known.")),
                CandidateColumn.class);
    }

    void fill(List<Candidate> candidates, CostedProcedures costed, LineSheet lines) {
        FigureCells<CandidateColumn> cells = new FigureCells<>(
                lines,
                new FigureCells.Pair<>(CandidateColumn.FILINGS_BEFORE, CandidateColumn.FILINGS_AFTER),
                new FigureCells.Change<>(
                        CandidateColumn.UNIT_BEFORE, CandidateColumn.UNIT_AFTER, CandidateColumn.UNIT_SAVED),
                new FigureCells.Change<>(
                        CandidateColumn.ANNUAL_BEFORE, CandidateColumn.ANNUAL_AFTER, CandidateColumn.ANNUAL_SAVED),
                CandidateColumn.RATE);
        for (Candidate candidate : candidates) {
            Costed found = costed.take(candidate);
            TableRow<CandidateColumn> row = table.next();
            row.count(CandidateColumn.RANK, candidate.rank())
                    .text(CandidateColumn.CODE, candidate.code())
                    .text(CandidateColumn.NAME, candidate.name())
                    .text(CandidateColumn.AGENCY, Agencies.shown(candidate.agency(), book))
                    .text(CandidateColumn.CHANGES, Proposed.changes(candidate.changes(), book))
                    .text(CandidateColumn.REASONS, Proposed.reasons(candidate.reasons(), book));
            if (found != null) {
                row.text(
                                CandidateColumn.WAY,
                                found.way() == null
                                        ? null
                                        : book.say(found.way().label()))
                        .text(CandidateColumn.NOTES, notes(candidate, found));
                cells.write(row, found);
            }
        }
        table.finish(3, Bilingual.of("Không có thủ tục nào có phát hiện.", "Nothing was found on any procedure."));
        Bars.under(table, CandidateColumn.ANNUAL_SAVED);
    }

    private String notes(Candidate candidate, Costed costed) {
        List<Bilingual> notes = new ArrayList<>(CostNotes.of(costed));
        Candidate.@Nullable Benefit benefit = candidate.benefit();
        if (benefit != null && benefit.filingsOrigin() != null) {
            notes.add(Bilingual.of(
                    "Lượt hồ sơ: số liệu loại “%s”.",
                    "Filings: %s.", benefit.filingsOrigin().label()));
        }
        notes.addAll(candidate.notes());
        return notes.stream().map(book::say).collect(Collectors.joining("\n"));
    }

    TableSheet<CandidateColumn> table() {
        return table;
    }
}
