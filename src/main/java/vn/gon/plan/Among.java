package vn.gon.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.regulation.Subject;
import vn.gon.text.Bilingual;

/** Which regulations a target is about. */
public enum Among {
    ALL("mọi quy định", "all"),
    /** Those that businesses comply with: conditions, and procedures whose subjects include a business. */
    BUSINESS("liên quan đến kinh doanh", "on business"),
    /** Procedures within the administration. */
    INTERNAL("thủ tục nội bộ", "internal procedures"),
    /** Everything but internal procedures. */
    PUBLIC("không kể thủ tục nội bộ", "without internal procedures");

    private static final Set<Subject> BUSINESSES = Set.of(
            Subject.ENTERPRISE, Subject.FOREIGN_INVESTED_ENTERPRISE, Subject.COOPERATIVE, Subject.HOUSEHOLD_BUSINESS);

    private final Bilingual label;

    Among(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a reader sees. */
    public Bilingual label() {
        return label;
    }

    /** Returns whether a regulation is known to belong; what the register does not tell does not count as belonging. */
    public boolean has(Regulation regulation) {
        Procedure procedure = regulation instanceof Procedure own ? own : null;
        return switch (this) {
            case ALL -> true;
            case BUSINESS -> procedure == null || isBusiness(procedure.subjects());
            case INTERNAL -> procedure != null && Boolean.TRUE.equals(procedure.internal());
            case PUBLIC -> procedure == null || !Boolean.TRUE.equals(procedure.internal());
        };
    }

    private static boolean isBusiness(@Nullable List<Subject> subjects) {
        return subjects != null && subjects.stream().anyMatch(BUSINESSES::contains);
    }
}
