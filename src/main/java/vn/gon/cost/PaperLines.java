package vn.gon.cost;

import java.util.List;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;
import vn.gon.text.Bilingual;

/** The work of preparing the papers: one line for each; cases count in equal shares, as nobody knows their number. */
final class PaperLines {

    private static final Bilingual NO_CASES = Bilingual.of(
            "Danh mục không nêu thành phần giấy tờ: chưa tính việc chuẩn bị hồ sơ.",
            "The record does not state the papers: preparing them is not counted.");
    private static final Bilingual EQUAL_CASES = Bilingual.of(
            "Không rõ số hồ sơ của từng trường hợp: các trường hợp được tính với tỷ lệ như nhau.",
            "How often each case occurs is not known: the cases count in equal shares.");
    private static final Bilingual CASE_WITHOUT_PAPERS = Bilingual.of(
            "Có trường hợp không nêu giấy tờ: trường hợp đó được tính như bình quân các trường hợp còn lại.",
            "A case does not state its papers: it counts as the average of the others.");

    private final PaperKinds kinds;
    private final Tariff tariff;

    PaperLines(PaperKinds kinds, Tariff tariff) {
        this.kinds = kinds;
        this.tariff = tariff;
    }

    void add(Procedure procedure, Sheet sheet) {
        List<SubmissionCase> cases = procedure.cases();
        int known = cases == null
                ? 0
                : (int) cases.stream().filter(PaperLines::isKnown).count();
        if (cases == null || (known == 0 && !cases.isEmpty())) {
            sheet.note(NO_CASES);
            return;
        }
        if (known < cases.size()) {
            sheet.note(CASE_WITHOUT_PAPERS);
        }
        if (known > 1) {
            sheet.note(EQUAL_CASES);
        }
        Share share = Share.equal(Math.max(1, known));
        for (int i = 0; i < cases.size(); i++) {
            add(i, cases.get(i), share, sheet);
        }
    }

    private void add(int caseIndex, SubmissionCase submission, Share share, Sheet sheet) {
        List<RequiredDocument> papers = submission.documents();
        for (int i = 0; papers != null && i < papers.size(); i++) {
            RequiredDocument paper = papers.get(i);
            PaperKind kind = kinds.of(paper);
            Bilingual label = new Bilingual(
                    kind.title().vi() + ": " + paper.name(), kind.title().en() + ": " + paper.name());
            String path = "cases[" + caseIndex + "].documents[" + i + "]";
            sheet.add(new Sheet.Item(Task.PREPARE, label, path), tariff.preparing(paper, kind), share);
        }
    }

    private static boolean isKnown(SubmissionCase submission) {
        return submission.documents() != null;
    }
}
