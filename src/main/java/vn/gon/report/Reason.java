package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.audit.RuleCard;

/**
 * One rule that fired on a regulation, and where.
 *
 * @param rule the rule
 * @param points each place
 */
public record Reason(RuleCard rule, List<Point> points) {

    public Reason {
        points = List.copyOf(points);
    }

    /**
     * One finding.
     *
     * @param finding the finding
     * @param element what it is about; null when it is about the whole
     * @param alone what one filing saves when its edits alone are applied, in đồng; null for a condition
     * @param marginal what the package would lose without its edits, in đồng; null for a condition
     */
    public record Point(
            Finding finding,
            Change.@Nullable Element element,
            @Nullable BigDecimal alone,
            @Nullable BigDecimal marginal) {

        /** Returns what made the rule fire, in words. */
        public List<EvidenceRow> evidence() {
            return finding.evidence().stream()
                    .map(each -> EvidenceRow.of(finding.path(), each))
                    .toList();
        }
    }
}
