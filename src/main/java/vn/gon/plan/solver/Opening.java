package vn.gon.plan.solver;

import java.util.Arrays;

/**
 * Which instruments are amended, at fixed prices of rows and links: every group takes its best item among those whose
 * instruments all are, so that opening or closing one concerns only the groups that can use it.
 */
final class Opening {

    /** What a group without an item to take costs: more than anything else. */
    private static final double NOTHING_TO_TAKE = 1e14;

    private final Relaxation relaxation;
    private final Portfolio portfolio;
    private final Node node;
    private final double[] reduced;
    private final boolean[] open;
    private final int[] closed;
    private final double[] least;
    private final int[] chosen;
    private final double[] gain;
    private final boolean[] seen;
    private double total;

    Opening(Relaxation relaxation, Node node) {
        this.relaxation = relaxation;
        this.portfolio = relaxation.portfolio;
        this.node = node;
        this.reduced = new double[portfolio.items()];
        this.open = new boolean[portfolio.instruments()];
        this.closed = new int[portfolio.items()];
        this.least = new double[portfolio.groups()];
        this.chosen = new int[portfolio.groups()];
        this.gain = new double[portfolio.instruments()];
        this.seen = new boolean[portfolio.instruments()];
    }

    /** Takes prices, of which those of shares are 0, and open instruments; those that cost nothing are open in any case. */
    void start(Prices prices, boolean[] itsOpen) {
        relaxation.evaluate(prices, node);
        total = 0;
        for (int instrument = 0; instrument < open.length; instrument++) {
            open[instrument] = itsOpen[instrument] || isFree(instrument);
            total += open[instrument] ? portfolio.charge[instrument] : 0;
        }
        for (int item = 0; item < reduced.length; item++) {
            reduced[item] = relaxation.cost(item, prices);
            closed[item] = 0;
            for (int instrument : portfolio.opens[item]) {
                closed[item] += open[instrument] ? 0 : 1;
            }
        }
        for (int group = 0; group < least.length; group++) {
            least[group] = least(group);
            total += least[group];
        }
        for (int instrument = 0; instrument < open.length; instrument++) {
            gain[instrument] = measure(instrument);
        }
    }

    boolean isFree(int instrument) {
        return portfolio.charge[instrument] == 0 || node.open()[instrument];
    }

    /** Returns what the choice costs at the prices, but for what rows require. */
    double total() {
        return total;
    }

    /** Returns how much less the choice costs once the instrument is opened or, where it is open, closed. */
    double gain(int instrument) {
        return gain[instrument];
    }

    boolean[] open() {
        return open;
    }

    /** Returns the item that each group takes. */
    int[] chosen() {
        return chosen;
    }

    /** Opens what is closed, or the other way round; returns how many items were looked at. */
    long flip(int instrument) {
        total -= gain[instrument];
        open[instrument] ^= true;
        int by = open[instrument] ? -1 : 1;
        Shares shares = relaxation.shares;
        for (int share = shares.first[instrument]; share < shares.first[instrument + 1]; share++) {
            int group = shares.group[share];
            for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
                closed[item] += Arrays.binarySearch(portfolio.opens[item], instrument) >= 0 ? by : 0;
            }
            least[group] = least(group);
        }
        return 5 + remeasure(instrument);
    }

    private long remeasure(int flipped) {
        Shares shares = relaxation.shares;
        long work = 0;
        Arrays.fill(seen, false);
        for (int share = shares.first[flipped]; share < shares.first[flipped + 1]; share++) {
            int group = shares.group[share];
            for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
                for (int other : portfolio.opens[item]) {
                    if (!seen[other]) {
                        seen[other] = true;
                        gain[other] = measure(other);
                        work += 4L * (shares.first[other + 1] - shares.first[other]);
                    }
                }
            }
        }
        return work;
    }

    private double least(int group) {
        double cheapest = NOTHING_TO_TAKE;
        for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
            if (closed[item] == 0 && reduced[item] < cheapest && !node.barred()[item]) {
                cheapest = reduced[item];
                chosen[group] = item;
            }
        }
        return cheapest;
    }

    private double measure(int instrument) {
        double less = open[instrument] ? portfolio.charge[instrument] : -portfolio.charge[instrument];
        Shares shares = relaxation.shares;
        for (int share = shares.first[instrument]; share < shares.first[instrument + 1]; share++) {
            int group = shares.group[share];
            less += least[group] - (open[instrument] ? leastWithout(group, instrument) : leastWith(group, instrument));
        }
        return less;
    }

    private double leastWith(int group, int instrument) {
        double cheapest = least[group];
        for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
            if (closed[item] == 1
                    && reduced[item] < cheapest
                    && !node.barred()[item]
                    && Arrays.binarySearch(portfolio.opens[item], instrument) >= 0) {
                cheapest = reduced[item];
            }
        }
        return cheapest;
    }

    private double leastWithout(int group, int instrument) {
        double cheapest = NOTHING_TO_TAKE;
        for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
            if (closed[item] == 0
                    && reduced[item] < cheapest
                    && !node.barred()[item]
                    && Arrays.binarySearch(portfolio.opens[item], instrument) < 0) {
                cheapest = reduced[item];
            }
        }
        return cheapest;
    }
}
