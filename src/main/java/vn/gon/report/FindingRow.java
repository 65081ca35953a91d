package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Evidence;
import vn.gon.audit.Finding;
import vn.gon.audit.Severity;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.plan.FindingSaving;

/**
 * A finding as output shows it.
 *
 * @param rule id of the rule
 * @param name name of the rule
 * @param code code of the regulation
 * @param path the element it is about
 * @param severity how sure and how serious
 * @param evidence what made the rule fire
 * @param edits what it proposes
 * @param saving what it saves; null where nothing is costed
 */
record FindingRow(
        String rule,
        String name,
        String code,
        String path,
        Severity severity,
        List<Evidence> evidence,
        List<EditRow> edits,
        @Nullable Saving saving) {

    /**
     * What a finding saves of one filing, in đồng; neither figure may be added over findings.
     *
     * @param alone when only this finding is acted on
     * @param marginal what the package of all edits would lose without it
     * @param annualAlone {@code alone} × filings a year; null when the filings are not known
     */
    record Saving(
            BigDecimal alone, BigDecimal marginal, @Nullable BigDecimal annualAlone) {}

    /** Returns the findings of one regulation. */
    static List<FindingRow> of(Assessment assessment) {
        List<FindingRow> rows = new ArrayList<>();
        List<Finding> findings = assessment.findings();
        for (int i = 0; i < findings.size(); i++) {
            rows.add(row(findings.get(i), saving(assessment.costing(), i)));
        }
        return rows;
    }

    private static FindingRow row(Finding finding, @Nullable Saving saving) {
        return new FindingRow(
                finding.rule(),
                finding.name(),
                finding.code(),
                finding.path(),
                finding.severity(),
                finding.evidence(),
                finding.edits().stream().map(EditRow::of).toList(),
                saving);
    }

    private static @Nullable Saving saving(@Nullable Costing costing, int index) {
        if (costing == null) {
            return null;
        }
        FindingSaving saving = costing.savings().get(index);
        BigDecimal filings = costing.before().filings();
        return new Saving(
                saving.alone(),
                saving.marginal(),
                filings == null ? null : saving.alone().multiply(filings));
    }
}
