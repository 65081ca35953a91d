package vn.gon.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.regulation.Procedure;

/** The running figures of the whole register or of one agency. */
final class ScopeSum {

    private int procedures;
    private int flagged;
    private int conditions;
    private int conditionsFlagged;
    private int findings;
    private int undecided;
    private int withVolumes;
    private int flaggedWithVolumes;
    private CostChange annual = CostChange.NONE;

    void add(Assessment assessment) {
        boolean hasFindings = !assessment.findings().isEmpty();
        findings += assessment.findings().size();
        undecided += assessment.undecided().size();
        if (assessment.regulation() instanceof Procedure) {
            procedures++;
            flagged += hasFindings ? 1 : 0;
            addCost(annual(assessment.costing()), hasFindings);
        } else {
            conditions++;
            conditionsFlagged += hasFindings ? 1 : 0;
        }
    }

    private void addCost(@Nullable CostChange change, boolean hasFindings) {
        if (change != null) {
            withVolumes++;
            flaggedWithVolumes += hasFindings ? 1 : 0;
            annual = annual.plus(change);
        }
    }

    /** Returns the yearly cost before and after; null when it is not known. */
    static @Nullable CostChange annual(@Nullable Costing costing) {
        if (costing == null) {
            return null;
        }
        BigDecimal before = costing.before().annual();
        BigDecimal after = costing.annualAfter();
        return before == null || after == null ? null : new CostChange(before, after);
    }

    Totals totals(Totals.Effects effects) {
        Coverage coverage = new Coverage(procedures, withVolumes, flagged, flaggedWithVolumes);
        return new Totals(
                procedures, flagged, conditions, conditionsFlagged, findings, undecided, effects, coverage, annual());
    }

    AgencyRow row(String agency) {
        return new AgencyRow(
                agency, procedures, flagged, conditions, conditionsFlagged, findings, undecided, withVolumes, annual());
    }

    private @Nullable CostChange annual() {
        return withVolumes == 0 ? null : annual;
    }
}
