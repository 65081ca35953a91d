package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Evidence;
import vn.gon.audit.Finding;
import vn.gon.audit.Fingerprint;
import vn.gon.audit.Severity;
import vn.gon.audit.Suppressed;
import vn.gon.audit.Suppression;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.plan.FindingSaving;
import vn.gon.regulation.Procedure;

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
 * @param kind what is regulated: procedure or condition
 * @param fingerprint what makes it the same finding in another run
 * @param baseline how it stands to an earlier run; null when there is none to compare with
 * @param suppression why it is not to be acted on; null when it is
 */
record FindingRow(
        String rule,
        String name,
        String code,
        String path,
        Severity severity,
        List<Evidence> evidence,
        List<EditRow> edits,
        @Nullable Saving saving,
        String kind,
        String fingerprint,
        @Nullable BaselineState baseline,
        @Nullable Decision suppression) {

    static final String PROCEDURE = "procedure";
    static final String CONDITION = "condition";

    /**
     * What a finding saves of one filing, in đồng; neither figure may be added over findings.
     *
     * @param alone when only this finding is acted on
     * @param marginal what the package of all edits would lose without it
     * @param annualAlone {@code alone} × filings a year; null when the filings are not known
     */
    record Saving(
            BigDecimal alone, BigDecimal marginal, @Nullable BigDecimal annualAlone) {}

    /**
     * Why a finding is not to be acted on.
     *
     * @param reason the reason given
     * @param until the last day it holds; null when it holds for good
     */
    record Decision(String reason, @Nullable String until) {

        static Decision of(Suppression suppression) {
            return new Decision(
                    suppression.reason(),
                    suppression.until() == null ? null : suppression.until().toString());
        }
    }

    /** Returns the findings of one regulation, those to act on first. */
    static List<FindingRow> of(Assessment assessment) {
        List<FindingRow> rows = new ArrayList<>();
        String kind = assessment.regulation() instanceof Procedure ? PROCEDURE : CONDITION;
        List<Finding> findings = assessment.findings();
        for (int i = 0; i < findings.size(); i++) {
            rows.add(row(findings.get(i), kind, saving(assessment.costing(), i)));
        }
        for (Suppressed each : assessment.suppressed()) {
            rows.add(row(each.finding(), kind, null).without(each.suppression()));
        }
        return rows;
    }

    /** Returns this finding as it stands to an earlier run. */
    FindingRow in(@Nullable BaselineState state) {
        return new FindingRow(
                rule, name, code, path, severity, evidence, edits, saving, kind, fingerprint, state, suppression);
    }

    /** Returns whether it counts: it is to be acted on, and was not there in an earlier run. */
    boolean counts() {
        return suppression == null && baseline != BaselineState.UNCHANGED;
    }

    private static FindingRow row(Finding finding, String kind, @Nullable Saving saving) {
        return new FindingRow(
                finding.rule(),
                finding.name(),
                finding.code(),
                finding.path(),
                finding.severity(),
                finding.evidence(),
                finding.edits().stream().map(EditRow::of).toList(),
                saving,
                kind,
                Fingerprint.of(finding),
                null,
                null);
    }

    private FindingRow without(Suppression decided) {
        return new FindingRow(
                rule,
                name,
                code,
                path,
                severity,
                evidence,
                List.of(),
                null,
                kind,
                fingerprint,
                baseline,
                Decision.of(decided));
    }

    private static @Nullable Saving saving(@Nullable Costing costing, int index) {
        if (costing == null) {
            return null;
        }
        FindingSaving saving = costing.savings().get(index);
        BigDecimal filings = costing.before().filings();
        return new Saving(
                Figure.of(saving.alone(), Figure.FACTOR),
                Figure.of(saving.marginal(), Figure.FACTOR),
                filings == null ? null : Figure.of(saving.alone().multiply(filings), Figure.FACTOR));
    }
}
