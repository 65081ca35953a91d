package vn.gon.plan.solver;

import java.util.Arrays;

/** What the groups' choices violate: what rows lack, links that are broken, uses of instruments against their mean. */
final class Violation {

    private final Relaxation relaxation;
    private final Portfolio portfolio;
    private final double[] row;
    private final double[] link;
    private final double[] share;

    Violation(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.portfolio = relaxation.portfolio;
        this.row = new double[portfolio.rows()];
        this.link = new double[portfolio.links.length];
        this.share = new double[relaxation.shares.count()];
    }

    /** Measures the last choices. */
    void measure(Node node) {
        relaxation.lacking(row);
        for (int each = 0; each < link.length; each++) {
            link[each] = chosen(portfolio.links[each].when()) - chosen(portfolio.links[each].then());
        }
        Arrays.fill(share, 0);
        for (int item : relaxation.best) {
            for (int its : relaxation.shares.of[item]) {
                share[its] = 1;
            }
        }
        int[] first = relaxation.shares.first;
        for (int instrument = 0; instrument < portfolio.instruments(); instrument++) {
            if (node.open()[instrument]) {
                Arrays.fill(share, first[instrument], first[instrument + 1], 0);
            } else {
                centre(first[instrument], first[instrument + 1]);
            }
        }
    }

    private int chosen(int[] items) {
        return Link.has(items, relaxation.best[portfolio.groupOf[items[0]]]) ? 1 : 0;
    }

    /** Takes the mean away, which a step within a fixed sum cannot use. */
    private void centre(int from, int to) {
        double mean = 0;
        for (int at = from; at < to; at++) {
            mean += share[at];
        }
        mean /= Math.max(1, to - from);
        for (int at = from; at < to; at++) {
            share[at] -= mean;
        }
    }

    void mix(Violation fresh, double weight) {
        mix(row, fresh.row, weight);
        mix(link, fresh.link, weight);
        mix(share, fresh.share, weight);
    }

    private static void mix(double[] average, double[] fresh, double weight) {
        for (int at = 0; at < average.length; at++) {
            average[at] += weight * (fresh[at] - average[at]);
        }
    }

    /** Returns the square of the length of the part that prices can follow: none of them falls below 0. */
    double norm(Prices prices, Node node) {
        return freeNorm(row, prices.row()) + freeNorm(link, prices.link()) + freeNorm(share, prices.share());
    }

    private static double freeNorm(double[] violation, double[] price) {
        double norm = 0;
        for (int at = 0; at < violation.length; at++) {
            norm += price[at] > 0 || violation[at] > 0 ? violation[at] * violation[at] : 0;
        }
        return norm;
    }

    double along(Violation other) {
        return dot(row, other.row) + dot(link, other.link) + dot(share, other.share);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    /** Returns the weight of the fresh choices that makes the average violate least, within bounds. */
    double bestWeight(Violation fresh, double most) {
        double own = along(this);
        double cross = along(fresh);
        double difference = own - 2 * cross + fresh.along(fresh);
        double weight = difference <= 0 ? most : (own - cross) / difference;
        return Math.max(most / 10, Math.min(most, weight));
    }

    /** Sets prices so far along from others. */
    void move(Prices from, Prices to, double length, Node node) {
        move(row, from.row(), to.row(), length);
        move(link, from.link(), to.link(), length);
        int[] first = relaxation.shares.first;
        for (int instrument = 0; instrument < portfolio.instruments(); instrument++) {
            for (int at = first[instrument]; at < first[instrument + 1]; at++) {
                to.share()[at] = from.share()[at] + length * share[at];
            }
            if (!node.open()[instrument]) {
                Shares.project(
                        to.share(), first[instrument], first[instrument + 1], (double) portfolio.charge[instrument]);
            }
        }
    }

    private static void move(double[] violation, double[] from, double[] to, double length) {
        for (int at = 0; at < violation.length; at++) {
            to[at] = Math.max(0, from[at] + length * violation[at]);
        }
    }
}
