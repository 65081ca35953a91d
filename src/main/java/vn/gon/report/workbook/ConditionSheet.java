package vn.gon.report.workbook;

import java.util.List;
import vn.gon.report.FlaggedCondition;
import vn.gon.text.Bilingual;

/** The business conditions worth changing first, one row each; they have no cost of their own. */
final class ConditionSheet {

    private final TableSheet<ConditionColumn> table;
    private final Book book;

    ConditionSheet(Book book) {
        this.book = book;
        this.table = new TableSheet<>(
                book,
                new TableSheet.Heading(
                        Bilingual.of("Điều kiện", "Conditions"),
                        Bilingual.of("Điều kiện kinh doanh có phát hiện", "Business conditions with findings"),
                        Bilingual.of(
                                "Điều kiện không có chi phí tuân thủ riêng; chi phí nằm ở thủ tục kiểm tra điều kiện.",
                                "Conditions have no cost of their own; the procedures that check them do.")),
                ConditionColumn.class);
    }

    void fill(List<FlaggedCondition> conditions) {
        for (FlaggedCondition flagged : conditions) {
            table.next()
                    .count(ConditionColumn.RANK, flagged.rank())
                    .text(ConditionColumn.CODE, flagged.condition().code())
                    .text(ConditionColumn.LINE, flagged.condition().line())
                    .text(ConditionColumn.TEXT, flagged.condition().text())
                    .text(
                            ConditionColumn.AGENCY,
                            Agencies.shown(flagged.condition().agency(), book))
                    .text(ConditionColumn.CHANGES, Proposed.changes(flagged.changes(), book))
                    .text(ConditionColumn.REASONS, Proposed.reasons(flagged.reasons(), book))
                    .text(ConditionColumn.BASIS, Proposed.amendments(flagged.amendments()));
        }
        table.finish(2, Bilingual.of("Không có điều kiện nào có phát hiện.", "Nothing was found on any condition."));
    }
}
