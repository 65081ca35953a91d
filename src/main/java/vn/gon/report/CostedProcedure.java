package vn.gon.report;

import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InOrder;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.ProcedureCost;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.plan.Costing;
import vn.gon.regulation.Procedure;

/**
 * A procedure and what it costs.
 *
 * @param procedure the procedure
 * @param cost its cost
 */
public record CostedProcedure(Procedure procedure, ProcedureCost cost) {

    /** Returns the procedures with their costs in the same order, worked out on all processors; close the stream. */
    public static Stream<CostedProcedure> all(Stream<Procedure> procedures, CostModel model, Volumes volumes) {
        return InOrder.map(procedures, procedure -> new CostedProcedure(procedure, model.cost(procedure, volumes)));
    }

    /**
     * Returns the procedures as they would be with the edits that an assessor counts, with their costs; those that are
     * abolished are no longer there. Close the stream.
     */
    public static Stream<CostedProcedure> after(Assessor assessor, Catalog catalog) {
        return assessor.assess(catalog).flatMap(CostedProcedure::after);
    }

    private static Stream<CostedProcedure> after(Assessment assessment) {
        Costing costing = assessment.costing();
        Procedure changed = assessment.after();
        ProcedureCost cost = costing == null ? null : costing.after();
        return changed == null || cost == null ? Stream.empty() : Stream.of(new CostedProcedure(changed, cost));
    }
}
