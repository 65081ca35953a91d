package vn.gon.plan.solver;

/**
 * The choice to be made: of every group exactly one item, such that every row reaches what it requires, every link holds,
 * and the efforts of the items plus the charges of the instruments they open, each paid once, are least.
 *
 * <p>Groups, items, instruments and rows are numbered from 0 in the order in which they were added.
 */
public final class Portfolio {

    final int[] first;
    final int[] groupOf;
    final long[] effort;
    final int[][] opens;
    final long[] charge;
    final int[][] rows;
    final long[][] amounts;
    final long[] required;
    final Link[] links;
    final int[][] linksOf;

    Portfolio(Parts parts) {
        this.first = parts.first();
        this.effort = parts.effort();
        this.opens = parts.opens();
        this.charge = parts.charge();
        this.rows = parts.rows();
        this.amounts = parts.amounts();
        this.required = parts.required();
        this.links = parts.links();
        this.groupOf = new int[effort.length];
        for (int group = 0; group < groups(); group++) {
            java.util.Arrays.fill(groupOf, first[group], first[group + 1], group);
        }
        this.linksOf = linksOf();
    }

    /** The arrays of a portfolio; the items of group g are those from {@code first[g]} to {@code first[g + 1] - 1}. */
    @SuppressWarnings("ArrayRecordComponent")
    record Parts(
            int[] first,
            long[] effort,
            int[][] opens,
            long[] charge,
            int[][] rows,
            long[][] amounts,
            long[] required,
            Link[] links) {}

    /** Returns the number of groups. */
    public int groups() {
        return first.length - 1;
    }

    /** Returns the number of items, those that stand for choosing nothing included. */
    public int items() {
        return effort.length;
    }

    /** Returns the number of instruments. */
    public int instruments() {
        return charge.length;
    }

    /** Returns the number of rows. */
    public int rows() {
        return required.length;
    }

    /** Returns what an item gives a row. */
    public long amount(int item, int row) {
        for (int at = 0; at < rows[item].length; at++) {
            if (rows[item][at] == row) {
                return amounts[item][at];
            }
        }
        return 0;
    }

    /** Returns the most each row could reach if nothing else mattered. */
    public long[] most() {
        long[] most = new long[rows()];
        for (int group = 0; group < groups(); group++) {
            long[] best = new long[rows()];
            java.util.BitSet touched = new java.util.BitSet();
            for (int item = first[group]; item < first[group + 1]; item++) {
                for (int at = 0; at < rows[item].length; at++) {
                    best[rows[item][at]] = Math.max(best[rows[item][at]], amounts[item][at]);
                    touched.set(rows[item][at]);
                }
            }
            for (int row = touched.nextSetBit(0); row >= 0; row = touched.nextSetBit(row + 1)) {
                most[row] += best[row];
            }
        }
        return most;
    }

    /** Returns the largest number that divides every effort and charge, at least 1: no two totals lie nearer. */
    long grain() {
        long grain = 0;
        for (long each : effort) {
            grain = gcd(grain, each);
        }
        for (long each : charge) {
            grain = gcd(grain, each);
        }
        return Math.max(1, grain);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private int[][] linksOf() {
        int[] count = new int[groups()];
        for (Link link : links) {
            count[groupOf[link.when()[0]]]++;
            count[groupOf[link.then()[0]]]++;
        }
        int[][] of = new int[groups()][];
        for (int group = 0; group < groups(); group++) {
            of[group] = new int[count[group]];
        }
        for (int at = 0; at < links.length; at++) {
            int when = groupOf[links[at].when()[0]];
            int then = groupOf[links[at].then()[0]];
            of[when][--count[when]] = at;
            of[then][--count[then]] = at;
        }
        return of;
    }
}
