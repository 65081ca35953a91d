package vn.gon.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.audit.Suppressed;
import vn.gon.audit.Undecided;
import vn.gon.reform.Edit;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;

/**
 * One regulation, judged.
 *
 * @param regulation the regulation
 * @param findings what the rules found, sorted; without what is suppressed
 * @param undecided what the rules could not answer, sorted by rule
 * @param after the procedure with all edits applied; null when it is abolished, or when this is a condition
 * @param costing its cost before and after; null for a condition, which has no cost of its own
 * @param suppressed what the rules found and somebody decided not to act on, sorted; it changes nothing
 */
public record Assessment(
        Regulation regulation,
        List<Finding> findings,
        List<Undecided> undecided,
        @Nullable Procedure after,
        @Nullable Costing costing,
        List<Suppressed> suppressed) {

    public Assessment {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
        suppressed = List.copyOf(suppressed);
    }

    /** Makes an assessment in which nothing is suppressed. */
    public Assessment(
            Regulation regulation,
            List<Finding> findings,
            List<Undecided> undecided,
            @Nullable Procedure after,
            @Nullable Costing costing) {
        this(regulation, findings, undecided, after, costing, List.of());
    }

    /** Returns the edits that its findings propose, each once. */
    public List<Edit> edits() {
        return findings.stream()
                .flatMap(finding -> finding.edits().stream())
                .distinct()
                .toList();
    }
}
