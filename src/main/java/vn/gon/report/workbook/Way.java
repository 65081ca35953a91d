package vn.gon.report.workbook;

import org.jspecify.annotations.Nullable;
import vn.gon.plan.Assessment;
import vn.gon.text.Bilingual;

/** What happens to a procedure. */
enum Way {
    ABOLISHED("Bãi bỏ", "Abolish"),
    SIMPLIFIED("Đơn giản hóa", "Simplify"),
    TO_REVIEW("Cần soạn nội dung", "To be drafted");

    private final Bilingual label;

    Way(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    Bilingual label() {
        return label;
    }

    /** Returns what happens to a procedure that was judged; null when nothing was found. */
    static @Nullable Way of(Assessment assessment) {
        if (assessment.findings().isEmpty()) {
            return null;
        }
        if (assessment.after() == null) {
            return ABOLISHED;
        }
        return assessment.after().equals(assessment.regulation()) ? TO_REVIEW : SIMPLIFIED;
    }
}
