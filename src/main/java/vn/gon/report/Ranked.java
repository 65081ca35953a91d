package vn.gon.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.audit.Severity;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;

/**
 * An assessment with the figures it is ranked by, worked out once; in ranking, the unknown counts nothing.
 *
 * @param assessment the assessment
 * @param annualSaved saving of a year, in đồng
 * @param filings filings a year
 * @param feedback complaints and proposals about it: they speak of a burden, but only for those who spoke, so they come after
 *     the filings and before what nobody complained of
 * @param unitSaved saving of one filing, in đồng
 * @param findings number of findings
 * @param severity the highest severity among them
 * @param code code of the regulation
 */
record Ranked(
        Assessment assessment,
        BigDecimal annualSaved,
        BigDecimal filings,
        int feedback,
        BigDecimal unitSaved,
        int findings,
        Severity severity,
        String code) {

    /** By saving a year, then people affected, then complaints, then saving of one filing, then findings; the code decides last. */
    static final Comparator<Ranked> CANDIDATES = descending(Ranked::annualSaved)
            .thenComparing(descending(Ranked::filings))
            .thenComparing(descending(Ranked::feedback))
            .thenComparing(descending(Ranked::unitSaved))
            .thenComparing(descending(Ranked::findings))
            .thenComparing(Ranked::code);

    /** By people affected, then findings. */
    static final Comparator<Ranked> AFFECTED = descending(Ranked::filings)
            .thenComparing(descending(Ranked::findings))
            .thenComparing(Ranked::code);

    /** By severity, then findings. */
    static final Comparator<Ranked> CONDITIONS = descending(Ranked::severity)
            .thenComparing(descending(Ranked::findings))
            .thenComparing(Ranked::code);

    static Ranked of(Assessment assessment, int feedback) {
        Costing costing = assessment.costing();
        return new Ranked(
                assessment,
                known(costing == null ? null : costing.annualSaved()),
                known(costing == null ? null : costing.before().filings()),
                feedback,
                known(costing == null ? null : costing.unitSaved()),
                assessment.findings().size(),
                assessment.findings().stream()
                        .map(Finding::severity)
                        .max(Comparator.naturalOrder())
                        .orElse(Severity.INFO),
                assessment.regulation().code());
    }

    private static <T extends Comparable<T>> Comparator<Ranked> descending(Function<Ranked, T> figure) {
        return Comparator.comparing(figure).reversed();
    }

    private static BigDecimal known(@Nullable BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }
}
