package vn.gon.plan.solver;

/**
 * Opens and closes instruments one by one, always the one that costs least, and not the same again soon, so that it gets out
 * of choices that no single change makes better (tabu search of Glover, ORSA Journal on Computing 1, 1989).
 */
final class Exchange {

    private static final int REST = 8;
    private static final int REST_SPREAD = 9;
    private static final double NOTICEABLE = 1e-7;

    private final Opening opening;
    private final long[] restUntil;
    private long step;

    Exchange(Opening opening) {
        this.opening = opening;
        this.restUntil = new long[opening.open().length];
    }

    /** Takes so many steps. */
    void run(int steps, Budget budget) {
        double least = opening.total();
        for (int taken = 0; taken < steps; taken++) {
            step++;
            int instrument = next(least);
            if (instrument < 0) {
                break;
            }
            budget.spend(opening.flip(instrument) + restUntil.length / 8);
            restUntil[instrument] = step + REST + step * 7 % REST_SPREAD;
            least = Math.min(least, opening.total());
        }
    }

    private int next(double least) {
        int next = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int instrument = 0; instrument < restUntil.length; instrument++) {
            double gain = opening.gain(instrument);
            boolean rests = restUntil[instrument] > step && opening.total() - gain >= least - NOTICEABLE;
            if (gain > most && !rests && !opening.isFree(instrument)) {
                most = gain;
                next = instrument;
            }
        }
        return next;
    }
}
