package vn.gon.plan.solver;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds prices and the relaxed choice together: parts follow prices downhill and prices what the parts violate uphill
 * (primal-dual hybrid gradient of Chambolle and Pock, Journal of Mathematical Imaging and Vision 40, 2011, with the weights
 * of Pock and Chambolle, ICCV 2011, and restarts from averages as in Applegate et al., NeurIPS 2021).
 *
 * <p>Whatever the parts, the prices of each step prove a bound, which comes near that of the linear programme in some
 * hundred steps.
 */
final class Saddle {

    private static final int CHECK = 40;
    private static final double FAST = 2;
    private static final double SAFE = 1;
    private static final double GREAT_GAIN = 0.2;
    private static final double GAIN = 0.8;
    private static final double LONG = 0.36;

    private final Relaxation relaxation;
    private final Linear linear;
    private final double[] parts;
    private final double[] ahead;
    private final double[] sumOfParts;
    private final double[] cost;
    private final double[] mean;
    private final Prices prices;
    private final Prices sumOfPrices;
    private final Prices meanPrices;
    private final Prices violation;
    private final Prices best;
    private final double[] bestParts;

    private double[] partsAtRestart;
    private Prices pricesAtRestart;
    private double bound = Double.NEGATIVE_INFINITY;
    private double leastDoubt = Double.POSITIVE_INFINITY;
    private double doubtAtRestart = Double.POSITIVE_INFINITY;
    private double lastDoubt = Double.POSITIVE_INFINITY;
    private double pace = FAST;
    private double balance;
    private int steps;
    private int since;

    Saddle(Relaxation relaxation, Node node, Prices start) {
        this.relaxation = relaxation;
        this.linear = new Linear(relaxation, node);
        int columns = linear.item.length;
        this.parts = new double[columns];
        this.ahead = new double[columns];
        this.sumOfParts = new double[columns];
        this.cost = new double[columns];
        this.mean = new double[columns];
        this.bestParts = new double[columns];
        this.prices = start.copy();
        this.violation = start.copy();
        this.sumOfPrices = start.copy();
        this.meanPrices = start.copy();
        this.best = start.copy();
        for (int group = 0; group + 1 < linear.first.length; group++) {
            if (linear.first[group] < linear.first[group + 1]) {
                parts[linear.first[group]] = 1;
            }
        }
        projectShares();
        this.partsAtRestart = parts.clone();
        this.pricesAtRestart = prices.copy();
        clearSums();
        this.balance = usualEffort();
    }

    private double usualEffort() {
        return Arrays.stream(linear.item)
                .mapToLong(item -> relaxation.portfolio.effort[item])
                .filter(effort -> effort > 0)
                .average()
                .orElse(1);
    }

    /** Returns the best prices found. */
    Prices best() {
        return best;
    }

    /** Returns what the best prices prove. */
    double bound() {
        return bound;
    }

    /** Returns how far the bound may still rise: what the best parts cost more than it. */
    double doubt() {
        return leastDoubt;
    }

    /** Returns how much of each item the best parts take. */
    double[] leaning() {
        double[] leaning = new double[relaxation.portfolio.items()];
        for (int column = 0; column < bestParts.length; column++) {
            leaning[linear.item[column]] = bestParts[column];
        }
        return leaning;
    }

    /** Takes so many steps. */
    void run(int count) {
        for (int step = 0; step < count && bound < Double.POSITIVE_INFINITY; step++) {
            step();
            if (++steps % CHECK == 0) {
                check();
            }
        }
    }

    private void step() {
        double down = pace / balance;
        note(
                linear.price(prices, cost, (group, from, to) -> {
                    double length = down / linear.columnWeight[group];
                    for (int column = from; column < to; column++) {
                        ahead[column] = parts[column];
                        parts[column] -= length * cost[column];
                    }
                    Shares.project(parts, from, to, 1);
                    for (int column = from; column < to; column++) {
                        sumOfParts[column] += parts[column];
                        ahead[column] = 2 * parts[column] - ahead[column];
                    }
                }),
                prices);
        linear.measure(ahead, violation);
        double up = pace * balance;
        rise(prices.row(), violation.row(), linear.weight.row(), up);
        rise(prices.link(), violation.link(), linear.weight.link(), up);
        rise(prices.share(), violation.share(), linear.weight.share(), up);
        projectShares();
        add(sumOfPrices.row(), prices.row());
        add(sumOfPrices.link(), prices.link());
        add(sumOfPrices.share(), prices.share());
        since++;
    }

    private void projectShares() {
        int[] first = relaxation.shares.first;
        for (int each = 0; each < linear.charge.length; each++) {
            Shares.project(prices.share(), first[each], first[each + 1], linear.charge[each]);
        }
    }

    private static void rise(double[] price, double[] violation, double[] weight, double up) {
        for (int at = 0; at < price.length; at++) {
            price[at] = weight[at] == 0 ? price[at] : Math.max(0, price[at] + up / weight[at] * violation[at]);
        }
    }

    private void note(double value, Prices its) {
        if (value > bound) {
            bound = value;
            best.set(its);
        }
    }

    private void check() {
        average(mean, sumOfParts);
        average(meanPrices.row(), sumOfPrices.row());
        average(meanPrices.link(), sumOfPrices.link());
        average(meanPrices.share(), sumOfPrices.share());
        double doubtOfMean = doubt(mean, meanPrices);
        double doubtOfLast = doubt(parts, prices);
        boolean meanIsBetter = doubtOfMean < doubtOfLast;
        double doubt = Math.min(doubtOfMean, doubtOfLast);
        if (doubt < leastDoubt) {
            leastDoubt = doubt;
            System.arraycopy(meanIsBetter ? mean : parts, 0, bestParts, 0, mean.length);
        }
        if (pace > SAFE && since > 2 * CHECK && doubt > 2 * doubtAtRestart) {
            pace = SAFE;
            restart(true, doubt);
        } else if (doubt < GREAT_GAIN * doubtAtRestart
                || (doubt < GAIN * doubtAtRestart && doubt > lastDoubt)
                || (since > LONG * steps && steps > 2 * CHECK)) {
            restart(meanIsBetter, doubt);
        } else {
            lastDoubt = doubt;
        }
    }

    private double doubt(double[] some, Prices its) {
        double value = linear.price(its, cost, (group, from, to) -> {});
        note(value, its);
        linear.measure(some, violation);
        return linear.effort(some, violation, its, balance) - value;
    }

    private void restart(boolean fromMean, double doubt) {
        if (fromMean) {
            System.arraycopy(mean, 0, parts, 0, parts.length);
            prices.set(meanPrices);
        }
        double down = 0;
        for (int group = 0; group + 1 < linear.first.length; group++) {
            for (int column = linear.first[group]; column < linear.first[group + 1]; column++) {
                double way = parts[column] - partsAtRestart[column];
                down += linear.columnWeight[group] * way * way;
            }
        }
        double up = way(prices.row(), pricesAtRestart.row(), linear.weight.row())
                + way(prices.link(), pricesAtRestart.link(), linear.weight.link())
                + way(prices.share(), pricesAtRestart.share(), linear.weight.share());
        if (down > 1e-12 && up > 1e-12) {
            balance = Math.sqrt(Math.sqrt(up / down) * balance);
        }
        partsAtRestart = parts.clone();
        pricesAtRestart = prices.copy();
        doubtAtRestart = doubt;
        lastDoubt = Double.POSITIVE_INFINITY;
        clearSums();
    }

    private static double way(double[] price, double[] before, double[] weight) {
        double sum = 0;
        for (int at = 0; at < price.length; at++) {
            sum += weight[at] * (price[at] - before[at]) * (price[at] - before[at]);
        }
        return sum;
    }

    private void clearSums() {
        since = 0;
        Arrays.fill(sumOfParts, 0);
        Arrays.fill(sumOfPrices.row(), 0);
        Arrays.fill(sumOfPrices.link(), 0);
        Arrays.fill(sumOfPrices.share(), 0);
    }

    private void average(double[] mean, double[] sum) {
        IntStream.range(0, sum.length).forEach(at -> mean[at] = sum[at] / since);
    }

    private static void add(double[] sum, double[] more) {
        for (int at = 0; at < sum.length; at++) {
            sum[at] += more[at];
        }
    }
}
