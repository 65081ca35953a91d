package vn.gon.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.CostLine;
import vn.gon.cost.Task;

/**
 * One line of the cost table before and after; at least one of the two is there.
 *
 * @param before the line as the register has it; null when the edits add it
 * @param after the line with all edits applied; null when they remove it
 */
public record CostRow(@Nullable CostLine before, @Nullable CostLine after) {

    /** Returns the line to name it by: as it was, or else as it will be. */
    public CostLine line() {
        if (before != null) {
            return before;
        }
        if (after != null) {
            return after;
        }
        throw new IllegalStateException("a cost row of nothing");
    }

    /** Returns the kind of work. */
    public Task task() {
        return line().task();
    }

    /** Returns the amounts of one average filing; a line that is not there costs nothing. */
    public CostChange change() {
        return new CostChange(amount(before), amount(after));
    }

    private static BigDecimal amount(@Nullable CostLine line) {
        return line == null ? BigDecimal.ZERO : line.amount();
    }
}
