package vn.gon.plan.solver;

import java.util.Arrays;

/**
 * Raises the bound by moving the prices along what the averaged choices of the groups violate (volume algorithm of Barahona
 * and Anbil, Mathematical Programming 87, 2000): each step starts from the best prices known, and the average of the
 * choices tends to the relaxed choice.
 */
final class Ascent {

    private static final int PATIENCE = 10;
    private static final int REVIEW = 60;

    private final Relaxation relaxation;
    private final Portfolio portfolio;
    private final Violation fresh;
    private final Violation average;

    /** How much of each item the averaged choice takes, between 0 and 1. */
    final double[] leaning;

    private double length;
    private double newest;
    private int misses;
    private boolean begun;

    Ascent(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.portfolio = relaxation.portfolio;
        this.fresh = new Violation(relaxation);
        this.average = new Violation(relaxation);
        this.leaning = new double[portfolio.items()];
    }

    /** Forgets the way so far; to be called before the first step in another part of the choice. */
    void begin(double firstLength) {
        length = firstLength;
        newest = 0.1;
        misses = 0;
        begun = false;
    }

    /**
     * Takes so many steps and leaves the best prices found in {@code best}.
     *
     * @param known the bound the best prices give
     * @param target what to aim at, usually the effort of the best choice known
     * @return the bound of the best prices
     */
    double run(Prices best, double known, Node node, double target, int steps) {
        Prices at = best.copy();
        double bound = known;
        double reviewed = known;
        if (!begun) {
            relaxation.evaluate(best, node);
            take(1, node);
            begun = true;
        }
        for (int step = 1; step <= steps; step++) {
            double norm = average.norm(best, node);
            if (norm < 1e-9 || bound >= target) {
                break;
            }
            double aim = Math.min(target, bound + 0.05 * Math.abs(bound) + 1);
            average.move(best, at, length * (aim - bound) / norm, node);
            double value = relaxation.evaluate(at, node);
            if (Double.isInfinite(value)) {
                return value;
            }
            fresh.measure(node);
            double weight = average.bestWeight(fresh, newest);
            boolean onward = average.along(fresh) > 0;
            take(weight, node);
            if (value > bound) {
                length *= onward && value > bound + 1e-6 * Math.abs(bound) ? 1.2 : 1;
                bound = value;
                best.set(at);
                misses = 0;
            } else if (++misses >= PATIENCE) {
                misses = 0;
                length *= 0.66;
            }
            if (step % REVIEW == 0) {
                newest = bound < reviewed + 0.01 * Math.abs(reviewed) ? Math.max(1e-3, newest / 2) : newest;
                reviewed = bound;
            }
        }
        return bound;
    }

    /** Mixes the last choices into the average. */
    private void take(double weight, Node node) {
        if (weight >= 1) {
            fresh.measure(node);
            Arrays.fill(leaning, 0);
        }
        average.mix(fresh, weight);
        for (int item = 0; item < leaning.length; item++) {
            leaning[item] *= 1 - weight;
        }
        for (int item : relaxation.best) {
            leaning[item] += weight;
        }
    }
}
