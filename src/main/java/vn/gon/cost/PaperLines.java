package vn.gon.cost;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Presentation;
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

    private static final Bilingual CONDITIONAL = Bilingual.of(
            "Giấy tờ chỉ một số hồ sơ phải nộp (“nếu có”, “trong trường hợp …”) được tính theo tỷ lệ ở tham số conditional-paper-share.",
            "Papers that only some have to hand in (\"if any\", \"where …\") count in the share of the parameter conditional-paper-share.");

    private final PaperKinds kinds;
    private final Tariff tariff;
    private final Share conditional;

    /**
     * Prepares.
     *
     * @param conditional in what share of filings a paper is handed in that is asked for on a condition
     */
    PaperLines(PaperKinds kinds, Tariff tariff, Share conditional) {
        this.kinds = kinds;
        this.tariff = tariff;
        this.conditional = conditional;
    }

    /**
     * Adds the papers of a procedure as it would be. Where a plain copy does instead of what was asked for before, the
     * applicant takes the cheaper of the two, so that the permission never costs anything.
     *
     * @param original the procedure as the register has it
     */
    void add(Procedure original, Procedure procedure, Prepared prepared, Sheet sheet) {
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
            Iterator<RequiredDocument> asked = before(original, procedure, i);
            String path = "cases[" + i + "].documents[";
            List<RequiredDocument> papers = cases.get(i).documents();
            for (int j = 0; papers != null && j < papers.size(); j++) {
                RequiredDocument paper = papers.get(j);
                prepared.of(paper, lightened(paper, asked)).addTo(path + j + "]", share, sheet);
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
        return new Preparing(
                label, tariff.preparing(paper, kind), kinds.isConditional(paper) ? conditional : Share.WHOLE);
    }

    /** What preparing one paper takes, wherever it stands. */
    @SuppressWarnings("ReferenceEquality") // The whole is one object.
    private record Preparing(Bilingual label, Work work, Share needed) {

        void addTo(String path, Share share, Sheet sheet) {
            if (needed == Share.WHOLE) {
                sheet.add(new Sheet.Item(Task.PREPARE, label, path), work, share);
            } else {
                sheet.add(new Sheet.Item(Task.PREPARE, label, path), work, share.times(needed));
                sheet.note(CONDITIONAL);
            }
        }

        /** Returns the cheaper of two ways to prepare a paper of the same name, this one where they cost the same. */
        Preparing orCheaper(Preparing other, Tariff tariff) {
            boolean otherIsCheaper = other.work.amount().compareTo(work.amount()) < 0;
            return new Preparing(otherIsCheaper ? other.label : label, tariff.cheaper(work, other.work), needed);
        }
    }

    /** The preparing of the papers of one procedure before and after edits: of each paper worked out once. */
    static final class Prepared {

        private final PaperLines lines;
        private final IdentityHashMap<RequiredDocument, Preparing> known = new IdentityHashMap<>();

        private Prepared(PaperLines lines) {
            this.lines = lines;
        }

        private Preparing of(RequiredDocument paper, @Nullable RequiredDocument askedBefore) {
            Preparing preparing = of(paper);
            return askedBefore == null ? preparing : preparing.orCheaper(of(askedBefore), lines.tariff);
        }

        private Preparing of(RequiredDocument paper) {
            return known.computeIfAbsent(paper, lines::preparing);
        }
    }

    /** The papers asked for before in the same case; none where nothing has changed. */
    @SuppressWarnings("ReferenceEquality") // What edits leave as it was stays the same object.
    private static Iterator<RequiredDocument> before(Procedure original, Procedure changed, int caseIndex) {
        List<SubmissionCase> cases = original.cases();
        if (original == changed || cases == null || caseIndex >= cases.size()) {
            return Collections.emptyIterator();
        }
        List<RequiredDocument> papers = cases.get(caseIndex).documents();
        return papers == null ? Collections.emptyIterator() : papers.iterator();
    }

    /** Returns the paper as it was asked for before a plain copy would do; null when that has not changed. */
    private static @Nullable RequiredDocument lightened(RequiredDocument paper, Iterator<RequiredDocument> before) {
        while (before.hasNext()) {
            RequiredDocument asked = before.next();
            if (asked.name().equals(paper.name()) && Objects.equals(asked.code(), paper.code())) {
                return paper.presentation() == Presentation.PLAIN_COPY
                                && asked.presentation() != Presentation.PLAIN_COPY
                        ? asked
                        : null;
            }
        }
        return null;
    }

    private static boolean isKnown(SubmissionCase submission) {
        return submission.documents() != null;
    }
}
