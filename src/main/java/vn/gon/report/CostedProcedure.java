package vn.gon.report;

import java.util.stream.Stream;
import vn.gon.catalog.InOrder;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.ProcedureCost;
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
}
