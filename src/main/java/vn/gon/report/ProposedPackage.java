package vn.gon.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.Measure;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.TargetRow;

/**
 * The package that a report proposes, and what the audit found before anything was chosen.
 *
 * @param chosen the package
 * @param audited the report of everything that the rules propose; it has no package of its own
 */
public record ProposedPackage(ReformPackage chosen, Report audited) {

    /** Returns the target on yearly cost over the widest part of the register; null when there is none. */
    public @Nullable TargetRow costTarget() {
        return chosen.rows().stream()
                .filter(row -> row.target().measure() == Measure.COST && row.base() != null)
                .max(java.util.Comparator.comparing(row -> row.base() == null ? BigDecimal.ZERO : row.base()))
                .orElse(null);
    }

    /** Returns how many targets are known to be met. */
    public int met() {
        return (int)
                chosen.rows().stream().filter(row -> row.met().orElse(false)).count();
    }
}
