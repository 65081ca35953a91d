package vn.gon.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.audit.Undecided;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;

/**
 * One regulation, judged.
 *
 * @param regulation the regulation
 * @param findings what the rules found, sorted
 * @param undecided what the rules could not answer, sorted by rule
 * @param after the procedure with all edits applied; null when it is abolished, or when this is a condition
 * @param costing its cost before and after; null for a condition, which has no cost of its own
 */
public record Assessment(
        Regulation regulation,
        List<Finding> findings,
        List<Undecided> undecided,
        @Nullable Procedure after,
        @Nullable Costing costing) {

    public Assessment {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
    }
}
