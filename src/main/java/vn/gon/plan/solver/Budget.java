package vn.gon.plan.solver;

import java.util.function.BooleanSupplier;

/**
 * How long to go on. Work is counted in items looked at, never in time, so that the same choice is made on every machine;
 * only somebody who asks for it stops by the clock.
 */
public final class Budget {

    /** How long solvers that count no work may take when nobody asks otherwise. */
    private static final int USUAL_SECONDS = 300;

    private final BooleanSupplier stop;
    private final int seconds;
    private long left;

    /**
     * Sets a budget.
     *
     * @param work items to look at
     * @param stop asked now and then; once true, the best so far is what there is
     */
    public Budget(long work, BooleanSupplier stop) {
        this(work, stop, USUAL_SECONDS);
    }

    /**
     * Sets a budget that also tells how long solvers may take that count no work.
     *
     * @param seconds by the clock
     */
    public Budget(long work, BooleanSupplier stop, int seconds) {
        this.left = work;
        this.stop = stop;
        this.seconds = seconds;
    }

    int seconds() {
        return seconds;
    }

    void spend(long work) {
        left -= work;
    }

    boolean isSpent() {
        return left <= 0 || stop.getAsBoolean();
    }

    /** Returns a budget of other work that stops when this one does. */
    public Budget ofWork(long work) {
        return new Budget(work, stop, seconds);
    }

    /** Returns whether somebody asked to stop. */
    public boolean isStopped() {
        return stop.getAsBoolean();
    }

    /** Returns a budget of a share of what is left that stops when this one is asked to. */
    Budget part(double share) {
        return new Budget((long) (left * share), stop, seconds);
    }
}
