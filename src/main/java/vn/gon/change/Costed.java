package vn.gon.change;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.Costings;
import vn.gon.cost.ProcedureCost;
import vn.gon.regulation.Procedure;

/**
 * Costs changes: both sides with the same parameters and with the filings of the newer register, else of the older, so that a
 * change of the number of filings is never taken for a change of the regulation.
 *
 * @param model what complying costs
 * @param newer the filings of the newer register
 * @param older the filings of the older register
 * @param unchangedToo whether what did not change is costed as well, for totals
 */
record Costed(CostModel model, Volumes newer, Volumes older, boolean unchangedToo) {

    RegulationChange cost(RegulationChange change) {
        Procedure before = change.procedureBefore();
        Procedure after = change.procedureAfter();
        boolean wanted = switch (change.kind()) {
            case UNREADABLE -> false;
            case UNCHANGED -> unchangedToo;
            default -> true;
        };
        if (!wanted || (before == null && after == null)) {
            return change;
        }
        return change.with(consequence(before, after));
    }

    private CostConsequence consequence(@Nullable Procedure before, @Nullable Procedure after) {
        if (before == null && after != null) {
            ProcedureCost cost = model.cost(after, volumes(after.code(), after.code()));
            return new CostConsequence(BigDecimal.ZERO, cost.unit(), noneOf(cost), cost.annual(), origin(cost), false);
        }
        if (after == null && before != null) {
            ProcedureCost cost = model.cost(before, volumes(before.code(), before.code()));
            return new CostConsequence(cost.unit(), BigDecimal.ZERO, cost.annual(), noneOf(cost), origin(cost), false);
        }
        if (before == null || after == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
        return changed(before, after);
    }

    private CostConsequence changed(Procedure before, Procedure after) {
        StatedTwice both = StatedTwice.of(before, after);
        Costings costings = model.of(both.before(), volumes(before.code(), after.code()));
        ProcedureCost was = costings.before();
        ProcedureCost is = before.equals(after) ? was : costings.after(both.after());
        return new CostConsequence(
                was.unit(), is.unit(), was.annual(), is.annual(), origin(was).and(origin(is)), both.partial());
    }

    /** Nothing costs nothing, also in a year; but a difference with a year that is not known is not known. */
    private static @Nullable BigDecimal noneOf(ProcedureCost cost) {
        return cost.annual() == null ? null : BigDecimal.ZERO;
    }

    private static Origin origin(ProcedureCost cost) {
        return cost.volumeOrigin() == null
                ? cost.unitOrigin()
                : cost.unitOrigin().and(cost.volumeOrigin());
    }

    /** Returns the filings under the older code, by which the costing of both sides asks for them. */
    private Volumes volumes(String codeBefore, String codeAfter) {
        List<Volume> known = newer.of(codeAfter);
        if (known.isEmpty()) {
            known = newer.of(codeBefore);
        }
        if (known.isEmpty()) {
            known = older.of(codeBefore);
        }
        return new Volumes(
                known.stream().map(volume -> volume.under(codeBefore)).toList());
    }
}
