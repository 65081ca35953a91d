package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.audit.RuleCard;
import vn.gon.text.Bilingual;

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
     * @param evidence what made the rule fire, in words; empty when it is the record as a whole
     */
    public record Point(
            Finding finding,
            Change.@Nullable Element element,
            @Nullable BigDecimal alone,
            @Nullable BigDecimal marginal,
            List<Bilingual> evidence) {

        public Point {
            evidence = List.copyOf(evidence);
        }
    }
}
