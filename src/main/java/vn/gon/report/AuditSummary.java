package vn.gon.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.audit.Severity;
import vn.gon.audit.Undecided;
import vn.gon.plan.Assessment;
import vn.gon.regulation.BusinessCondition;
import vn.gon.text.Bilingual;

/** The counts of one audit, made while its findings are written. */
public final class AuditSummary {

    private int procedures;
    private int conditions;
    private int flagged;
    private int findings;
    private int unknown;
    private int suppressed;
    private @Nullable Against baseline;
    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Integer> byRule = new TreeMap<>();
    private final Map<String, Integer> unknownByRule = new TreeMap<>();

    private final transient Map<Severity, Integer> counting = new EnumMap<>(Severity.class);

    /** The counts against a baseline, in JSON under the names that the formats use. */
    @JsonPropertyOrder({"new", "unchanged", "absent"})
    private static final class Against {
        @JsonProperty("new")
        private int fresh;

        private int unchanged;
        private int absent;
    }

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

    /** Counts one finding by how it stands. */
    void add(FindingRow row) {
        if (row.suppression() != null) {
            suppressed++;
            return;
        }
        if (row.counts()) {
            counting.merge(row.severity(), 1, Integer::sum);
        }
        if (row.baseline() != null) {
            against().fresh += row.baseline() == BaselineState.NEW ? 1 : 0;
            against().unchanged += row.baseline() == BaselineState.UNCHANGED ? 1 : 0;
        }
    }

    /** Counts the findings of the baseline that are gone. */
    void addAbsent(int absent) {
        against().absent += absent;
    }

    private Against against() {
        if (baseline == null) {
            baseline = new Against();
        }
        return baseline;
    }

    /** Returns how many findings are new, unchanged and absent, as a sentence; empty when there was no baseline. */
    public Optional<Bilingual> comparison() {
        return Optional.ofNullable(baseline)
                .map(counts -> Bilingual.of(
                        "%d mới, %d đã có, %d không còn",
                        "%d new, %d unchanged, %d absent", counts.fresh, counts.unchanged, counts.absent));
    }

    /** Returns the number of findings that somebody decided not to act on. */
    public int suppressed() {
        return suppressed;
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

    /** Returns the number of findings at a severity or above that count: with a baseline, only new ones. */
    public int findingsFrom(Severity least) {
        return counting.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(least) >= 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Returns the number of findings by rule, as "id name". */
    public Map<String, Integer> byRule() {
        return Map.copyOf(byRule);
    }
}
