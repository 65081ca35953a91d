package vn.gon.plan.solver;

import org.jspecify.annotations.Nullable;

/**
 * What solving gave.
 *
 * @param pick the best choice found; null when none was found
 * @param bound what no valid choice can undercut; infinite when there is none at all
 * @param complete whether the search ran to its end: the choice is best, or there is none
 */
public record Outcome(@Nullable Pick pick, double bound, boolean complete) {

    /** Returns whether it is proven that no choice is valid. */
    public boolean isInfeasible() {
        return pick == null && complete;
    }

    /** Returns how far the choice can be from the best, as a share of its effort; 1 when there is no choice. */
    public double gap() {
        if (pick == null) {
            return 1;
        }
        return pick.effort() == 0 ? 0 : Math.max(0, (pick.effort() - bound) / pick.effort());
    }
}
