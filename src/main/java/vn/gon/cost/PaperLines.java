package vn.gon.cost;

import java.util.IdentityHashMap;
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

    void add(Procedure procedure, Prepared prepared, Sheet sheet) {
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
            String path = "cases[" + i + "].documents[";
            List<RequiredDocument> papers = cases.get(i).documents();
            for (int j = 0; papers != null && j < papers.size(); j++) {
                prepared.of(papers.get(j)).addTo(path + j + "]", share, sheet);
            }
        }
    }

    /** Returns the preparing of papers, to be worked out as they are asked for. */
    Prepared prepared() {
        return new Prepared(this);
    }

    private Preparing preparing(RequiredDocument paper) {
        PaperKind kind = kinds.of(paper);
        Bilingual label = new Bilingual(
                kind.title().vi() + ": " + paper.name(), kind.title().en() + ": " + paper.name());
        return new Preparing(label, tariff.preparing(paper, kind));
    }

    /** What preparing one paper takes, wherever it stands. */
    private record Preparing(Bilingual label, Work work) {

        void addTo(String path, Share share, Sheet sheet) {
            sheet.add(new Sheet.Item(Task.PREPARE, label, path), work, share);
        }
    }

    /** The preparing of the papers of one procedure before and after edits: of each paper worked out once. */
    static final class Prepared {

        private final PaperLines lines;
        private final IdentityHashMap<RequiredDocument, Preparing> known = new IdentityHashMap<>();

        private Prepared(PaperLines lines) {
            this.lines = lines;
        }

        private Preparing of(RequiredDocument paper) {
            return known.computeIfAbsent(paper, lines::preparing);
        }
    }

    private static boolean isKnown(SubmissionCase submission) {
        return submission.documents() != null;
    }
}
