package vn.gon.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.ProcedureCost;

/**
 * A procedure costed before and after all its edits; a saving is the difference of the two and nothing else.
 *
 * @param before as the register has it
 * @param after with all edits applied; null when an edit abolishes it, which costs nothing
 * @param savings each finding's saving, in the order of the findings
 */
public record Costing(ProcedureCost before, @Nullable ProcedureCost after, List<FindingSaving> savings) {

    public Costing {
        savings = List.copyOf(savings);
    }

    /** Returns the cost of one filing after the edits, in đồng. */
    public BigDecimal unitAfter() {
        return after == null ? BigDecimal.ZERO : after.unit();
    }

    /** Returns what one filing saves, in đồng. */
    public BigDecimal unitSaved() {
        return before.unit().subtract(unitAfter());
    }

    /** Returns the cost of a year after the edits, in đồng; null when the filings are not known. */
    public @Nullable BigDecimal annualAfter() {
        if (before.annual() == null) {
            return null;
        }
        return after == null ? BigDecimal.ZERO : after.annual();
    }

    /** Returns what a year saves, in đồng; null when the filings are not known. */
    public @Nullable BigDecimal annualSaved() {
        BigDecimal annual = before.annual();
        BigDecimal rest = annualAfter();
        return annual == null || rest == null ? null : annual.subtract(rest);
    }
}
