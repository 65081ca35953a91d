package vn.gon.plan.solver;

import java.util.function.BooleanSupplier;

/**
 * How long to go on. Work is counted in items looked at, never in time, so that the same choice is made on every machine;
 * only somebody who asks for it stops by the clock.
 */
public final class Budget {

    private final BooleanSupplier stop;
    private long left;

    /**
     * Sets a budget.
     *
     * @param work items to look at
     * @param stop asked now and then; once true, the best so far is what there is
     */
    public Budget(long work, BooleanSupplier stop) {
        this.left = work;
        this.stop = stop;
    }

    void spend(long work) {
        left -= work;
    }

    boolean isSpent() {
        return left <= 0 || stop.getAsBoolean();
    }

    /** Returns whether somebody asked to stop. */
    public boolean isStopped() {
        return stop.getAsBoolean();
    }

    /** Returns a budget of a share of what is left that stops when this one is asked to. */
    Budget part(double share) {
        return new Budget((long) (left * share), stop);
    }
}
