package vn.gon.plan.solver;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The relaxed choice as a linear programme in flat arrays: of every group parts of items that add up to one, and of every
 * instrument as large a part as the group that uses it most.
 *
 * <p>Groups are worked on in blocks, and what blocks add up is added in their order, so that the sums are the same however
 * many processors share the work.
 */
final class Linear {

    private static final int BLOCK = 2048;

    /** The columns of group g are those from {@code first[g]} to {@code first[g + 1] - 1}. */
    final int[] first;

    /** The item of each column: those that the node rules out have none. */
    final int[] item;

    /** The most that any column of a group weighs: the sum of its numbers. */
    final double[] columnWeight;

    /** What each row, share and link weighs: the sum of its numbers. */
    final Prices weight;

    /** What is still to be paid for each instrument. */
    final double[] charge;

    private final Portfolio portfolio;
    private final Relaxation relaxation;
    private final double[] required;
    private final double[] effort;
    private final double paid;
    private final Cells shares;
    private final Cells rows;
    private final Cells links;

    /** Numbers of a sparse matrix, column by column. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Cells(int[] start, int[] at, double[] number) {}

    Linear(Relaxation relaxation, Node node) {
        this.relaxation = relaxation;
        this.portfolio = relaxation.portfolio;
        this.first = new int[portfolio.groups() + 1];
        this.item = IntStream.range(0, portfolio.items())
                .filter(each -> !node.barred()[each])
                .toArray();
        for (int each : item) {
            first[portfolio.groupOf[each] + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        this.effort =
                Arrays.stream(item).mapToDouble(each -> portfolio.effort[each]).toArray();
        this.required = IntStream.range(0, portfolio.rows())
                .mapToDouble(row -> portfolio.required[row] / relaxation.scale[row])
                .toArray();
        this.charge = IntStream.range(0, portfolio.instruments())
                .mapToDouble(each -> node.open()[each] ? 0.0 : (double) portfolio.charge[each])
                .toArray();
        this.paid =
                Arrays.stream(portfolio.charge).sum() - Arrays.stream(charge).sum();
        this.shares = shares();
        this.rows = rows();
        this.links = links();
        this.weight = relaxation.start();
        this.columnWeight = new double[portfolio.groups()];
        weigh();
    }

    private Cells shares() {
        int[][] of = relaxation.shares.of;
        int[] start = start(Arrays.stream(item).map(each -> of[each].length).toArray());
        int[] at = Arrays.stream(item).flatMap(each -> Arrays.stream(of[each])).toArray();
        double[] number = new double[at.length];
        Arrays.fill(number, 1);
        return new Cells(start, at, number);
    }

    private Cells rows() {
        int[] start = start(
                Arrays.stream(item).map(each -> portfolio.rows[each].length).toArray());
        int[] at = Arrays.stream(item)
                .flatMap(each -> Arrays.stream(portfolio.rows[each]))
                .toArray();
        double[] number = Arrays.stream(item)
                .mapToObj(each -> portfolio.amounts[each])
                .flatMapToLong(Arrays::stream)
                .mapToDouble(amount -> -amount)
                .toArray();
        for (int cell = 0; cell < at.length; cell++) {
            number[cell] = required[at[cell]] == 0 ? 0 : number[cell] / relaxation.scale[at[cell]];
        }
        return new Cells(start, at, number);
    }

    private Cells links() {
        int[] column = new int[portfolio.items()];
        Arrays.fill(column, -1);
        IntStream.range(0, item.length).forEach(each -> column[item[each]] = each);
        int[] count = new int[item.length];
        for (Link link : portfolio.links) {
            link.items().filter(each -> column[each] >= 0).forEach(each -> count[column[each]]++);
        }
        int[] start = start(count);
        int[] next = start.clone();
        int[] at = new int[start[count.length]];
        double[] number = new double[at.length];
        for (int each = 0; each < portfolio.links.length; each++) {
            Link link = portfolio.links[each];
            int when = link.when().length;
            int[] items = link.items().toArray();
            for (int place = 0; place < items.length; place++) {
                int own = column[items[place]];
                if (own >= 0) {
                    at[next[own]] = each;
                    number[next[own]++] = place < when ? 1 : -1;
                }
            }
        }
        return new Cells(start, at, number);
    }

    private static int[] start(int[] count) {
        int[] start = new int[count.length + 1];
        System.arraycopy(count, 0, start, 1, count.length);
        Arrays.parallelPrefix(start, Integer::sum);
        return start;
    }

    private void weigh() {
        Arrays.fill(weight.share(), 0);
        for (int group = 0; group + 1 < first.length; group++) {
            for (int column = first[group]; column < first[group + 1]; column++) {
                double own = weigh(shares, column, weight.share())
                        + weigh(rows, column, weight.row())
                        + weigh(links, column, weight.link());
                columnWeight[group] = Math.max(columnWeight[group], Math.max(1e-9, own));
            }
        }
        // Shares of one instrument are moved onto their sum together, and for that must move at one pace.
        int[] of = relaxation.shares.first;
        for (int each = 0; each < charge.length; each++) {
            double most =
                    Arrays.stream(weight.share(), of[each], of[each + 1]).max().orElse(0);
            Arrays.fill(weight.share(), of[each], of[each + 1], most);
        }
    }

    private static double weigh(Cells cells, int column, double[] weight) {
        double own = 0;
        for (int cell = cells.start[column]; cell < cells.start[column + 1]; cell++) {
            own += Math.abs(cells.number[cell]);
            weight[cells.at[cell]] += Math.abs(cells.number[cell]);
        }
        return own;
    }

    /** Returns how many blocks the groups make. */
    int blocks() {
        return (first.length - 1 + BLOCK - 1) / BLOCK;
    }

    /** What is done with a group once its columns are priced. */
    interface Work {
        void group(int group, int from, int to);
    }

    /** Prices every column; returns what no choice within the node can undercut, infinite where there is none. */
    double price(Prices prices, double[] cost, Work then) {
        double[] least = new double[blocks()];
        inBlocks(block -> {
            int end = Math.min(first.length - 1, (block + 1) * BLOCK);
            for (int group = block * BLOCK; group < end; group++) {
                double cheapest = Double.POSITIVE_INFINITY;
                for (int column = first[group]; column < first[group + 1]; column++) {
                    cost[column] = cost(prices, column);
                    cheapest = Math.min(cheapest, cost[column]);
                }
                least[block] += cheapest;
                then.group(group, first[group], first[group + 1]);
            }
        });
        double bound = paid;
        for (int row = 0; row < required.length; row++) {
            bound += prices.row()[row] * required[row];
        }
        for (double each : least) {
            bound += each;
        }
        return bound;
    }

    private double cost(Prices prices, int column) {
        return effort[column]
                + dot(shares, column, prices.share())
                + dot(rows, column, prices.row())
                + dot(links, column, prices.link());
    }

    private static double dot(Cells cells, int column, double[] price) {
        double sum = 0;
        for (int cell = cells.start[column]; cell < cells.start[column + 1]; cell++) {
            sum += cells.number[cell] * price[cells.at[cell]];
        }
        return sum;
    }

    /** Measures what rows lack, how far links are broken and how much each share is used. */
    void measure(double[] parts, Prices violation) {
        Arrays.fill(violation.share(), 0);
        Arrays.fill(violation.link(), 0);
        System.arraycopy(required, 0, violation.row(), 0, required.length);
        for (int column = 0; column < parts.length; column++) {
            if (parts[column] != 0) {
                add(shares, column, parts[column], violation.share());
                add(rows, column, parts[column], violation.row());
                add(links, column, parts[column], violation.link());
            }
        }
    }

    private static void add(Cells cells, int column, double part, double[] sum) {
        for (int cell = cells.start[column]; cell < cells.start[column + 1]; cell++) {
            sum[cells.at[cell]] += cells.number[cell] * part;
        }
    }

    /** Returns what parts cost, what is violated being paid for at twice the prices and a least price. */
    double effort(double[] parts, Prices violation, Prices prices, double leastPrice) {
        double sum = paid;
        for (int column = 0; column < parts.length; column++) {
            sum += effort[column] * parts[column];
        }
        int[] of = relaxation.shares.first;
        for (int each = 0; each < charge.length; each++) {
            double most = 0;
            for (int share = of[each]; share < of[each + 1]; share++) {
                most = Math.max(most, violation.share()[share]);
            }
            sum += most * charge[each];
        }
        return sum
                + fine(violation.row(), prices.row(), leastPrice)
                + fine(violation.link(), prices.link(), leastPrice);
    }

    private static double fine(double[] violation, double[] price, double leastPrice) {
        double sum = 0;
        for (int at = 0; at < violation.length; at++) {
            sum += Math.max(0, violation[at]) * (2 * price[at] + leastPrice);
        }
        return sum;
    }

    void inBlocks(java.util.function.IntConsumer work) {
        IntStream range = IntStream.range(0, blocks());
        (blocks() > 2 ? range.parallel() : range).forEach(work);
    }
}
