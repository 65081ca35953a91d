package vn.gon.report.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.gon.text.Bilingual;

/** What a reader of the figures of a procedure must know. */
final class CostNotes {

    private CostNotes() {}

    static List<Bilingual> of(Costed costed) {
        List<Bilingual> notes = new ArrayList<>();
        if (!costed.hasLines()) {
            notes.add(Bilingual.of(
                    "Chưa biết chi phí: danh mục không nêu giấy tờ, cách nộp hay phí.",
                    "Cost not known: the register tells neither papers nor channels nor fees."));
        }
        if (costed.filings() == null) {
            notes.add(Bilingual.of("Chưa biết lượt hồ sơ một năm.", "Filings a year not known."));
        }
        if (costed.isFixed()) {
            notes.add(Bilingual.of(
                    "Chi phí một hồ sơ là số cố định: trang Dòng chi phí đã hết chỗ.",
                    "The cost of one filing is a fixed figure: the sheet Cost lines is full."));
        }
        return notes;
    }
}
