package vn.gon.report;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.audit.Severity;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;

/** What a reviewer should see first; every order is total, the code deciding last. */
final class Ranking {

    /** By saving a year, then people affected, then saving of one filing, then findings; the unknown counts nothing. */
    static final Comparator<Assessment> CANDIDATES = descending(Ranking::annualSaved)
            .thenComparing(descending(Ranking::filings))
            .thenComparing(descending(Ranking::unitSaved))
            .thenComparing(descending(Ranking::findings))
            .thenComparing(Ranking::code);

    /** By people affected. */
    static final Comparator<Assessment> AFFECTED = descending(Ranking::filings)
            .thenComparing(descending(Ranking::findings))
            .thenComparing(Ranking::code);

    /** By severity, then findings. */
    static final Comparator<Assessment> CONDITIONS = descending(Ranking::severity)
            .thenComparing(descending(Ranking::findings))
            .thenComparing(Ranking::code);

    private Ranking() {}

    private static <T extends Comparable<T>> Comparator<Assessment> descending(
            java.util.function.Function<Assessment, T> figure) {
        return Comparator.comparing(figure).reversed();
    }

    private static BigDecimal annualSaved(Assessment assessment) {
        Costing costing = assessment.costing();
        return known(costing == null ? null : costing.annualSaved());
    }

    private static BigDecimal filings(Assessment assessment) {
        Costing costing = assessment.costing();
        return known(costing == null ? null : costing.before().filings());
    }

    private static BigDecimal unitSaved(Assessment assessment) {
        Costing costing = assessment.costing();
        return known(costing == null ? null : costing.unitSaved());
    }

    private static BigDecimal known(@Nullable BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }

    private static Integer findings(Assessment assessment) {
        return assessment.findings().size();
    }

    private static Severity severity(Assessment assessment) {
        return assessment.findings().stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    private static String code(Assessment assessment) {
        return assessment.regulation().code();
    }
}
