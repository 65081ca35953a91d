package vn.gon.plan.solver;

import java.util.Arrays;
import java.util.Comparator;

/** Takes out of a valid choice what it can do without. */
final class Reduction {

    private static final int PASSES = 6;

    private final Relaxation relaxation;
    private final Portfolio portfolio;
    private final Prices prices;
    private final boolean[] barred;

    Reduction(Relaxation relaxation, Prices prices, boolean[] barred) {
        this.relaxation = relaxation;
        this.portfolio = relaxation.portfolio;
        this.prices = prices;
        this.barred = barred;
    }

    /** Changes items for cheaper ones, what is dearest for its worth first, as long as the choice stays valid. */
    void run(Trial trial) {
        boolean changed = true;
        for (int pass = 0; changed && pass < PASSES; pass++) {
            changed = false;
            for (int group : dearestFirst(trial)) {
                changed |= cheapen(trial, group);
            }
        }
    }

    private boolean cheapen(Trial trial, int group) {
        int best = -1;
        long least = 0;
        for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
            if (barred[item] || item == trial.chosen(group)) {
                continue;
            }
            long change = trial.change(item);
            if (change < least && trial.affords(item)) {
                least = change;
                best = item;
            }
        }
        if (best >= 0) {
            trial.take(best);
        }
        return best >= 0;
    }

    private int[] dearestFirst(Trial trial) {
        double[] loss = new double[portfolio.groups()];
        int count = 0;
        Integer[] groups = new Integer[portfolio.groups()];
        for (int group = 0; group < groups.length; group++) {
            int item = trial.chosen(group);
            if (portfolio.effort[item] > 0 || portfolio.opens[item].length > 0) {
                loss[group] = relaxation.cost(item, prices);
                groups[count++] = group;
            }
        }
        Integer[] order = Arrays.copyOf(groups, count);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingDouble(group -> -loss[group]).thenComparing(Comparator.naturalOrder()));
        return Arrays.stream(order).mapToInt(each -> each).toArray();
    }
}
