package vn.gon.plan.solver;

import org.jspecify.annotations.Nullable;

/** The best valid choice so far. */
final class Incumbent {

    private final long grain;
    private @Nullable Trial best;

    Incumbent(Portfolio portfolio) {
        this.grain = portfolio.grain();
    }

    void offer(Trial trial) {
        if (trial.isValid() && (best == null || trial.effort() < best.effort())) {
            best = trial.copy();
        }
    }

    @Nullable
    Trial best() {
        return best;
    }

    double effort() {
        return best == null ? Double.POSITIVE_INFINITY : best.effort();
    }

    /** Returns whether nothing with this bound can be better than the best. */
    boolean beats(double bound) {
        return raised(bound) >= effort();
    }

    /** Returns the least total that is not below a bound; sums of floating numbers are trusted to nine digits. */
    double raised(double bound) {
        if (Double.isInfinite(bound)) {
            return bound;
        }
        double safe = bound - 1e-9 * Math.abs(bound) - 1e-6;
        return Math.max(0, Math.ceil(safe / grain) * grain);
    }
}
