package vn.gon.plan.solver;

import java.util.stream.IntStream;

/**
 * Opens and closes a few instruments at once, improves what comes of it and goes on from there if it is better (iterated
 * local search). Which ones is drawn from a fixed sequence, so that the same choice comes out every time.
 */
final class Shaking {

    private static final long FIRST = 20_260_101;
    private static final int FEWEST = 2;
    private static final int SPREAD = 3;

    private final Improvement improvement;
    private final int[] instruments;
    private long drawn = FIRST;

    Shaking(Portfolio portfolio, Improvement improvement) {
        this.improvement = improvement;
        this.instruments = IntStream.range(0, portfolio.instruments())
                .filter(instrument -> portfolio.charge[instrument] > 0)
                .toArray();
    }

    /** Offers better choices until the budget is spent or nothing better was found for long. */
    void run(Trial start, Incumbent incumbent, Budget budget) {
        Trial best = start;
        int patience = 3 * instruments.length;
        for (int since = 0; since < patience && !budget.isSpent(); since++) {
            Trial shaken = improvement.run(shake(best, budget), budget);
            if (shaken.isValid() && shaken.effort() < best.effort()) {
                best = shaken;
                incumbent.offer(best);
                since = 0;
            }
        }
    }

    private Trial shake(Trial best, Budget budget) {
        Trial shaken = best;
        int flips = FEWEST + draw(SPREAD);
        for (int flip = 0; flip < flips; flip++) {
            Trial flipped = improvement.flip(shaken, instruments[draw(instruments.length)], budget);
            shaken = flipped.isValid() ? flipped : shaken;
        }
        return shaken;
    }

    /** Returns the next number below a limit (Marsaglia's xorshift, Journal of Statistical Software 8, 2003). */
    private int draw(int limit) {
        drawn ^= drawn << 13;
        drawn ^= drawn >>> 7;
        drawn ^= drawn << 17;
        return (int) Math.floorMod(drawn, (long) limit);
    }
}
