package vn.gon.plan.solver;

import java.util.Arrays;

/**
 * The choice with its rows, links and shared charges priced instead of enforced, so that every group chooses for itself;
 * whatever the prices, no choice costs less than what the groups then pay (Lagrangian duality).
 */
final class Relaxation {

    final Portfolio portfolio;
    final Shares shares;

    /** Typical amount of each row: prices of rows are per so much. */
    final double[] scale;

    /** The item each group chose at the last prices. */
    final int[] best;

    /** What that item costs the group at these prices. */
    final double[] least;

    private final int[] rowStart;
    private final int[] rowOf;
    private final double[] amount;
    private final double[] linked;

    Relaxation(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.shares = new Shares(portfolio);
        this.best = new int[portfolio.groups()];
        this.least = new double[portfolio.groups()];
        this.scale = scale(portfolio);
        this.linked = new double[portfolio.items()];
        this.rowStart = new int[portfolio.items() + 1];
        for (int item = 0; item < portfolio.items(); item++) {
            rowStart[item + 1] = rowStart[item] + portfolio.rows[item].length;
        }
        this.rowOf = new int[rowStart[portfolio.items()]];
        this.amount = new double[rowStart[portfolio.items()]];
        for (int item = 0; item < portfolio.items(); item++) {
            for (int at = 0; at < portfolio.rows[item].length; at++) {
                int row = portfolio.rows[item][at];
                rowOf[rowStart[item] + at] = row;
                amount[rowStart[item] + at] = portfolio.amounts[item][at] / scale[row];
            }
        }
    }

    private static double[] scale(Portfolio portfolio) {
        double[] sum = new double[portfolio.rows()];
        int[] count = new int[portfolio.rows()];
        for (int item = 0; item < portfolio.items(); item++) {
            for (int at = 0; at < portfolio.rows[item].length; at++) {
                sum[portfolio.rows[item][at]] += portfolio.amounts[item][at];
                count[portfolio.rows[item][at]]++;
            }
        }
        for (int row = 0; row < sum.length; row++) {
            sum[row] = count[row] == 0 ? 1 : sum[row] / count[row];
        }
        return sum;
    }

    /** Returns prices to start from: nothing for rows, equal shares of each instrument. */
    Prices start() {
        double[] share = new double[shares.count()];
        for (int instrument = 0; instrument < portfolio.instruments(); instrument++) {
            int users = shares.first[instrument + 1] - shares.first[instrument];
            Arrays.fill(
                    share,
                    shares.first[instrument],
                    shares.first[instrument + 1],
                    (double) portfolio.charge[instrument] / Math.max(1, users));
        }
        return new Prices(new double[portfolio.rows()], share, new double[portfolio.links.length]);
    }

    /** Lets every group choose; returns what no choice within the node can undercut, infinite where there is none. */
    double evaluate(Prices prices, Node node) {
        priceLinks(prices.link());
        double bound = 0;
        for (int row = 0; row < scale.length; row++) {
            bound += prices.row()[row] * (portfolio.required[row] / scale[row]);
        }
        for (int instrument = 0; instrument < portfolio.instruments(); instrument++) {
            bound += node.open()[instrument] ? portfolio.charge[instrument] : 0;
        }
        for (int group = 0; group < best.length; group++) {
            bound += choose(group, prices, node);
        }
        return bound;
    }

    private double choose(int group, Prices prices, Node node) {
        double cheapest = Double.POSITIVE_INFINITY;
        int choice = portfolio.first[group];
        for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
            if (node.barred()[item]) {
                continue;
            }
            double cost = cost(item, prices);
            if (cost < cheapest) {
                cheapest = cost;
                choice = item;
            }
        }
        best[group] = choice;
        least[group] = cheapest;
        return cheapest;
    }

    /** Returns what an item costs its group at the prices of the last evaluation. */
    double cost(int item, Prices prices) {
        double cost = portfolio.effort[item] + linked[item];
        for (int share : shares.of[item]) {
            cost += prices.share()[share];
        }
        for (int at = rowStart[item]; at < rowStart[item + 1]; at++) {
            cost -= prices.row()[rowOf[at]] * amount[at];
        }
        return cost;
    }

    /** Returns the worth of what an item gives to rows, at the prices. */
    double worth(int item, Prices prices) {
        double worth = 0;
        for (int at = rowStart[item]; at < rowStart[item + 1]; at++) {
            worth += prices.row()[rowOf[at]] * amount[at];
        }
        return worth;
    }

    private void priceLinks(double[] price) {
        if (price.length == 0) {
            return;
        }
        Arrays.fill(linked, 0);
        for (int link = 0; link < price.length; link++) {
            for (int item : portfolio.links[link].when()) {
                linked[item] += price[link];
            }
            for (int item : portfolio.links[link].then()) {
                linked[item] -= price[link];
            }
        }
    }

    /** Adds to what each row lacks, scaled, under the last choices. */
    void lacking(double[] lacking) {
        for (int row = 0; row < scale.length; row++) {
            lacking[row] = portfolio.required[row] / scale[row];
        }
        for (int item : best) {
            for (int at = rowStart[item]; at < rowStart[item + 1]; at++) {
                lacking[rowOf[at]] -= amount[at];
            }
        }
    }
}
