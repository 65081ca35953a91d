package vn.gon.plan.solver;

import java.util.stream.IntStream;

/** Tries a valid choice without each instrument it opens, and with each that it does not. */
final class Improvement {

    private final Relaxation relaxation;
    private final Portfolio portfolio;
    private final Prices prices;
    private final Node node;

    Improvement(Relaxation relaxation, Prices prices, Node node) {
        this.relaxation = relaxation;
        this.portfolio = relaxation.portfolio;
        this.prices = prices;
        this.node = node;
    }

    /** Returns the best choice found before nothing better was found or the budget was spent. */
    Trial run(Trial start, Budget budget) {
        Trial best = start;
        relaxation.evaluate(prices, node);
        boolean better = true;
        while (better && !budget.isSpent()) {
            better = false;
            for (int instrument : byUse(best)) {
                if (budget.isSpent()) {
                    break;
                }
                Trial tried = flip(best, instrument, budget);
                if (tried.isValid() && tried.effort() < best.effort()) {
                    best = tried;
                    better = true;
                }
            }
        }
        return best;
    }

    /** Returns the choice without an instrument that it opens, or with one that it does not, made valid where that can be. */
    Trial flip(Trial trial, int instrument, Budget budget) {
        budget.spend(4L * portfolio.items());
        return trial.uses(instrument) > 0 ? without(trial, instrument) : with(trial, instrument);
    }

    /** The least used first: they are the likeliest to go. */
    private int[] byUse(Trial trial) {
        return IntStream.range(0, portfolio.instruments())
                .filter(instrument -> portfolio.charge[instrument] > 0)
                .boxed()
                .sorted((a, b) -> {
                    int byUse = Integer.compare(use(trial, a), use(trial, b));
                    return byUse != 0 ? byUse : Integer.compare(a, b);
                })
                .mapToInt(each -> each)
                .toArray();
    }

    private static int use(Trial trial, int instrument) {
        return trial.uses(instrument) == 0 ? Integer.MAX_VALUE : trial.uses(instrument);
    }

    private Trial without(Trial best, int instrument) {
        Trial tried = best.copy();
        Node closed = node.without(portfolio, instrument);
        Shares shares = relaxation.shares;
        for (int share = shares.first[instrument]; share < shares.first[instrument + 1]; share++) {
            int group = shares.group[share];
            if (closed.barred()[tried.chosen(group)]) {
                int item = cheapest(tried, group, closed);
                if (item < 0) {
                    return best;
                }
                tried.take(item);
            }
        }
        return finish(tried, closed);
    }

    private Trial with(Trial best, int instrument) {
        Trial tried = best.copy();
        Shares shares = relaxation.shares;
        boolean changed = false;
        for (int share = shares.first[instrument]; share < shares.first[instrument + 1]; share++) {
            int group = shares.group[share];
            int item = cheapest(tried, group, node);
            if (item >= 0 && item != tried.chosen(group) && tried.keepsLinks(item)) {
                tried.take(item);
                changed = true;
            }
        }
        return changed ? finish(tried, node) : best;
    }

    private Trial finish(Trial tried, Node within) {
        if (new Repair(relaxation, prices, within.barred(), true).run(tried)) {
            new Reduction(relaxation, prices, node.barred()).run(tried);
        }
        return tried;
    }

    /** Returns the item whose effort less its worth is least, what is open being free; -1 if all are barred. */
    private int cheapest(Trial trial, int group, Node within) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
            if (within.barred()[item]) {
                continue;
            }
            double cost = portfolio.effort[item] - relaxation.worth(item, prices);
            for (int at = 0; at < portfolio.opens[item].length; at++) {
                cost += trial.uses(portfolio.opens[item][at]) == 0 ? prices.share()[relaxation.shares.of[item][at]] : 0;
            }
            if (cost < least) {
                least = cost;
                best = item;
            }
        }
        return best;
    }
}
