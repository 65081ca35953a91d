package vn.gon.report;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A cost before and after, in đồng, unrounded.
 *
 * @param before as the register has it
 * @param after with all edits applied
 */
public record CostChange(BigDecimal before, BigDecimal after) {

    static final CostChange NONE = new CostChange(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Returns before − after; negative when the change makes it dearer. */
    public BigDecimal saved() {
        return before.subtract(after);
    }

    /** Returns saved ÷ before (Circular 02/2017/TT-VPCP, art. 27); null when there was no cost to save from. */
    public @Nullable BigDecimal rate() {
        return before.signum() == 0 ? null : saved().divide(before, MathContext.DECIMAL64);
    }

    /** Returns whether the change makes it dearer, which a proposal must not do unnoticed. */
    public boolean rises() {
        return saved().signum() < 0;
    }

    CostChange plus(CostChange other) {
        return new CostChange(before.add(other.before), after.add(other.after));
    }
}
