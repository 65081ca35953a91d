package vn.gon.plan.solver;

/** Makes a whole choice of a relaxed one: instruments that it leans to are open, and every group does its best with them. */
final class Rounding {

    private final Relaxation relaxation;
    private final Portfolio portfolio;

    /**
     * What kind of choice to make.
     *
     * @param threshold from which use on an instrument is open, between 0 and 1
     * @param push how much more rows are worth than at the prices, as a share: more is met, to be taken back later
     */
    record Taste(double threshold, double push) {}

    Rounding(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.portfolio = relaxation.portfolio;
    }

    /**
     * Returns a choice, which need not be valid.
     *
     * @param leaning how much of each item the relaxed choice takes
     * @param taste from which use on an instrument is open, and how much more than at the prices rows are worth
     */
    Trial round(double[] leaning, Prices prices, Node node, Taste taste) {
        boolean[] open = open(leaning, taste.threshold());
        int[] items = new int[portfolio.groups()];
        for (int group = 0; group < items.length; group++) {
            items[group] = best(group, open, prices, node, taste.push());
        }
        return new Trial(portfolio, items);
    }

    private boolean[] open(double[] leaning, double threshold) {
        double[] use = new double[relaxation.shares.count()];
        for (int item = 0; item < leaning.length; item++) {
            for (int share : relaxation.shares.of[item]) {
                use[share] += leaning[item];
            }
        }
        boolean[] open = new boolean[portfolio.instruments()];
        for (int instrument = 0; instrument < open.length; instrument++) {
            open[instrument] = portfolio.charge[instrument] == 0;
            for (int share = relaxation.shares.first[instrument];
                    share < relaxation.shares.first[instrument + 1];
                    share++) {
                open[instrument] |= use[share] >= threshold;
            }
        }
        return open;
    }

    private int best(int group, boolean[] open, Prices prices, Node node, double push) {
        int best = portfolio.first[group];
        double least = Double.POSITIVE_INFINITY;
        for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
            if (node.barred()[item]) {
                continue;
            }
            double cost = relaxation.cost(item, prices) - push * relaxation.worth(item, prices);
            for (int at = 0; at < portfolio.opens[item].length; at++) {
                int instrument = portfolio.opens[item][at];
                cost -= prices.share()[relaxation.shares.of[item][at]];
                cost += open[instrument] ? 0.0 : (double) portfolio.charge[instrument];
            }
            if (cost < least) {
                least = cost;
                best = item;
            }
        }
        return best;
    }
}
