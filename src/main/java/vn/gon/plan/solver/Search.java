package vn.gon.plan.solver;

/** Splits the choice in two, again and again, and drops what its bound shows cannot be better (branch and bound). */
final class Search {

    private static final int STEPS = 30;
    private static final double DECIDED = 0.02;

    private final Relaxation relaxation;
    private final Portfolio portfolio;
    private final Incumbent incumbent;
    private final Budget budget;
    private final double ceiling;
    private final Ascent ascent;

    Search(Relaxation relaxation, Incumbent incumbent, Budget budget, double ceiling) {
        this.relaxation = relaxation;
        this.portfolio = relaxation.portfolio;
        this.incumbent = incumbent;
        this.budget = budget;
        this.ceiling = ceiling;
        this.ascent = new Ascent(relaxation);
    }

    /**
     * Searches a part of the choice.
     *
     * @param prices prices to start from
     * @return what no choice in this part can undercut, unless it is better than the incumbent, which then is it
     */
    double run(Node node, Prices prices, double parent) {
        if (budget.isSpent()) {
            return parent;
        }
        budget.spend((long) STEPS * portfolio.items());
        Prices best = prices.copy();
        ascent.begin(1.0);
        double bound = relaxation.evaluate(best, node);
        if (!Double.isInfinite(bound)) {
            double target = Double.isInfinite(incumbent.effort()) ? ceiling : incumbent.effort();
            bound = Math.max(parent, ascent.run(best, bound, node, target, STEPS));
        }
        if (Double.isInfinite(bound) || bound > ceiling || incumbent.beats(bound)) {
            return Double.POSITIVE_INFINITY;
        }
        relaxation.evaluate(best, node);
        Trial trial = new Trial(portfolio, relaxation.best);
        if (new Repair(relaxation, best, node.barred(), true).run(trial)) {
            new Reduction(relaxation, best, node.barred()).run(trial);
            incumbent.offer(trial);
        }
        fix(node, best, bound);
        return incumbent.beats(bound) ? Double.POSITIVE_INFINITY : split(node, best, bound);
    }

    /** Rules out the items that would raise the bound past the incumbent. */
    private void fix(Node node, Prices prices, double bound) {
        double value = relaxation.evaluate(prices, node);
        if (Double.isInfinite(incumbent.effort()) || value < bound - 1e-6 * Math.abs(bound)) {
            return;
        }
        for (int group = 0; group < portfolio.groups(); group++) {
            for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
                double more = relaxation.cost(item, prices) - relaxation.least[group];
                if (!node.barred()[item] && incumbent.beats(value + more)) {
                    node.barred()[item] = true;
                }
            }
        }
    }

    private double split(Node node, Prices prices, double bound) {
        int instrument = undecidedInstrument(node);
        if (instrument >= 0) {
            Prices free = prices.copy();
            int[] first = relaxation.shares.first;
            java.util.Arrays.fill(free.share(), first[instrument], first[instrument + 1], 0);
            Node with = node.with(instrument);
            Node without = node.without(portfolio, instrument);
            return Math.min(run(with, free, bound), run(without, prices, bound));
        }
        int item = undecidedItem(node);
        if (item < 0) {
            return leaf(node);
        }
        Node with = node.only(portfolio, item);
        Node without = node.without(item);
        return Math.min(run(with, prices, bound), run(without, prices, bound));
    }

    /** Every group has one item left. */
    private double leaf(Node node) {
        int[] items = new int[portfolio.groups()];
        for (int group = 0; group < items.length; group++) {
            for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
                items[group] = node.barred()[item] ? items[group] : item;
            }
        }
        incumbent.offer(new Trial(portfolio, items));
        return Double.POSITIVE_INFINITY;
    }

    /** Returns the instrument on whose use the groups agree least; -1 if they agree on all. */
    private int undecidedInstrument(Node node) {
        int undecided = -1;
        double most = 0;
        double[] use = new double[relaxation.shares.count()];
        for (int item = 0; item < ascent.leaning.length; item++) {
            for (int share : relaxation.shares.of[item]) {
                use[share] += ascent.leaning[item];
            }
        }
        for (int instrument = 0; instrument < portfolio.instruments(); instrument++) {
            if (node.open()[instrument] || portfolio.charge[instrument] == 0) {
                continue;
            }
            double doubt = doubt(instrument, use) * portfolio.charge[instrument];
            if (doubt > most) {
                most = doubt;
                undecided = instrument;
            }
        }
        return undecided;
    }

    private double doubt(int instrument, double[] use) {
        double top = 0;
        for (int share = relaxation.shares.first[instrument];
                share < relaxation.shares.first[instrument + 1];
                share++) {
            top = Math.max(top, use[share]);
        }
        return top < DECIDED || top > 1 - DECIDED ? 0 : Math.min(top, 1 - top);
    }

    /** Returns the item that is neither clearly in nor clearly out, else any of a group that still has a choice. */
    private int undecidedItem(Node node) {
        int undecided = -1;
        double most = -1;
        for (int group = 0; group < portfolio.groups(); group++) {
            int left = 0;
            for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
                left += node.barred()[item] ? 0 : 1;
            }
            for (int item = portfolio.first[group]; left > 1 && item < portfolio.first[group + 1]; item++) {
                double lean = ascent.leaning[item];
                if (!node.barred()[item] && Math.min(lean, 1 - lean) > most) {
                    most = Math.min(lean, 1 - lean);
                    undecided = item;
                }
            }
        }
        return undecided;
    }
}
