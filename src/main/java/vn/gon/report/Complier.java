package vn.gon.report;

import java.util.List;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Subject;
import vn.gon.text.Bilingual;

/** Who performs a procedure, as far as a table of savings tells them apart. */
public enum Complier {
    BUSINESS("doanh nghiệp", "businesses"),
    PEOPLE("người dân, tổ chức khác", "people and other organisations"),
    BOTH("cả hai", "both"),
    UNKNOWN("không rõ", "not known");

    private final Bilingual label;

    Complier(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }

    /** Returns who performs a procedure. */
    public static Complier of(Procedure procedure) {
        List<Subject> subjects = procedure.subjects();
        if (subjects == null || subjects.isEmpty()) {
            return UNKNOWN;
        }
        boolean business = subjects.stream().anyMatch(Subject::isBusiness);
        boolean others = subjects.stream().anyMatch(subject -> !subject.isBusiness());
        if (business && others) {
            return BOTH;
        }
        return business ? BUSINESS : PEOPLE;
    }
}
