package vn.gon.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import vn.gon.audit.Finding;
import vn.gon.audit.Severity;
import vn.gon.audit.Undecided;
import vn.gon.plan.Assessment;
import vn.gon.regulation.BusinessCondition;

/** The counts of one audit, made while its findings are written. */
public final class AuditSummary {

    private int procedures;
    private int conditions;
    private int flagged;
    private int findings;
    private int unknown;
    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Integer> byRule = new TreeMap<>();
    private final Map<String, Integer> unknownByRule = new TreeMap<>();

    AuditSummary() {
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, 0);
        }
    }

    void add(Assessment assessment) {
        if (assessment.regulation() instanceof BusinessCondition) {
            conditions++;
        } else {
            procedures++;
        }
        flagged += assessment.findings().isEmpty() ? 0 : 1;
        for (Finding finding : assessment.findings()) {
            findings++;
            bySeverity.merge(finding.severity(), 1, Integer::sum);
            byRule.merge(finding.rule() + " " + finding.name(), 1, Integer::sum);
        }
        for (Undecided undecided : assessment.undecided()) {
            unknown++;
            unknownByRule.merge(undecided.rule() + " " + undecided.name(), 1, Integer::sum);
        }
    }

    /** Returns the number of procedures judged. */
    public int procedures() {
        return procedures;
    }

    /** Returns the number of conditions judged. */
    public int conditions() {
        return conditions;
    }

    /** Returns the number of procedures and conditions with at least one finding. */
    public int flagged() {
        return flagged;
    }

    /** Returns the number of findings. */
    public int findings() {
        return findings;
    }

    /** Returns how often a rule could not be answered. */
    public int unknown() {
        return unknown;
    }

    /** Returns the number of findings at a severity or above. */
    public int findingsFrom(Severity least) {
        return bySeverity.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(least) >= 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Returns the number of findings by rule, as "id name". */
    public Map<String, Integer> byRule() {
        return Map.copyOf(byRule);
    }
}
