package vn.gon.plan.solver;

import java.util.Arrays;

/**
 * Looks for the instruments to open: by turns a few exchanges at the prices of rows and links, and a step of the prices
 * towards those at which the open instruments meet the rows.
 *
 * <p>At fixed prices the best is to open either far too few or far too many, so prices follow after every few exchanges.
 */
final class Openings {

    private static final int SETTLING = 10;
    private static final int PATIENCE = 150;
    private static final double NEARLY_MET = 0.02;
    private static final double PACE = 0.2;
    private static final double LONGEST_STEP = 0.05;
    private static final double LEAST_PRICE = 0.1;

    private final Relaxation relaxation;
    private final Portfolio portfolio;
    private final Node node;
    private final Incumbent incumbent;
    private final Opening opening;
    private final double[] lacking;

    Openings(Relaxation relaxation, Node node, Incumbent incumbent) {
        this.relaxation = relaxation;
        this.portfolio = relaxation.portfolio;
        this.node = node;
        this.incumbent = incumbent;
        this.opening = new Opening(relaxation, node);
        this.lacking = new double[portfolio.rows()];
    }

    /**
     * Goes on from a valid choice until nothing better was found for long or the budget is spent.
     *
     * @param exchanges how many instruments are opened or closed between two steps of the prices
     */
    void run(Trial first, Prices start, int exchanges, Budget budget) {
        Exchange exchange = new Exchange(opening);
        Prices prices = start.copy();
        Arrays.fill(prices.share(), 0);
        double usual = usual(first);
        boolean[] open = used(first);
        int last = 0;
        for (int round = 0; round < last + PATIENCE && !budget.isSpent(); round++) {
            budget.spend(4L * portfolio.items());
            opening.start(prices, open);
            if (round > SETTLING) {
                exchange.run(exchanges, budget);
            }
            open = opening.open();
            double worth = lack(prices);
            double value = value(prices);
            if (worth < NEARLY_MET * value && value < incumbent.effort()) {
                budget.spend(8L * portfolio.items());
                last = offer(prices) ? round : last;
            }
            step(prices, usual);
        }
    }

    private boolean[] used(Trial trial) {
        boolean[] open = new boolean[portfolio.instruments()];
        for (int instrument = 0; instrument < open.length; instrument++) {
            open[instrument] = trial.uses(instrument) > 0;
        }
        return open;
    }

    /** Returns the mean effort of a group that takes anything. */
    private double usual(Trial trial) {
        long taken = Arrays.stream(trial.chosen())
                .filter(item -> portfolio.effort[item] > 0 || portfolio.opens[item].length > 0)
                .count();
        return (double) trial.effort() / Math.max(1, taken);
    }

    /** Returns what no choice with these instruments can undercut. */
    private double value(Prices prices) {
        double value = opening.total();
        for (int row = 0; row < lacking.length; row++) {
            value += prices.row()[row] * (portfolio.required[row] / relaxation.scale[row]);
        }
        return value;
    }

    /** Measures which share of its requirement each row lacks; returns what all of that is worth. */
    private double lack(Prices prices) {
        Arrays.setAll(lacking, row -> (double) portfolio.required[row]);
        for (int item : opening.chosen()) {
            for (int at = 0; at < portfolio.rows[item].length; at++) {
                lacking[portfolio.rows[item][at]] -= portfolio.amounts[item][at];
            }
        }
        double worth = 0;
        for (int row = 0; row < lacking.length; row++) {
            worth += prices.row()[row] * Math.max(0, lacking[row]) / relaxation.scale[row];
            lacking[row] /= Math.max(1, portfolio.required[row]);
        }
        return worth;
    }

    private void step(Prices prices, double usual) {
        double[] price = prices.row();
        for (int row = 0; row < lacking.length; row++) {
            double by = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, PACE * lacking[row]));
            double moved = price[row] + by * Math.max(price[row], LEAST_PRICE * usual);
            price[row] = portfolio.required[row] == 0 ? 0 : Math.max(0, moved);
        }
        double[] asked = prices.link();
        for (int each = 0; each < asked.length; each++) {
            Link link = portfolio.links[each];
            int violation = taken(link.when()) - taken(link.then());
            asked[each] = Math.max(0, asked[each] + LONGEST_STEP * usual * violation);
        }
    }

    private int taken(int[] items) {
        return Link.has(items, opening.chosen()[portfolio.groupOf[items[0]]]) ? 1 : 0;
    }

    /** Returns whether the choice, made valid, is better than the best known. */
    private boolean offer(Prices prices) {
        double before = incumbent.effort();
        Trial trial = new Trial(portfolio, opening.chosen());
        if (new Repair(relaxation, prices, node.barred(), false).run(trial)) {
            new Reduction(relaxation, prices, node.barred()).run(trial);
            incumbent.offer(trial);
        }
        return incumbent.effort() < before;
    }
}
