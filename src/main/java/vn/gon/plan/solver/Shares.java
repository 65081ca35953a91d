package vn.gon.plan.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who may pay for an instrument: a share for each instrument and each group that can open it, by instrument. */
final class Shares {

    /** The shares of instrument t are those from {@code first[t]} to {@code first[t + 1] - 1}. */
    final int[] first;

    /** The group of each share. */
    final int[] group;

    /** The shares that each item uses, in the order of the instruments it opens. */
    final int[][] of;

    Shares(Portfolio portfolio) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int instrument = 0; instrument < portfolio.instruments(); instrument++) {
            groups.add(new ArrayList<>());
        }
        for (int item = 0; item < portfolio.items(); item++) {
            for (int instrument : portfolio.opens[item]) {
                List<Integer> of = groups.get(instrument);
                if (of.isEmpty() || of.get(of.size() - 1) != portfolio.groupOf[item]) {
                    of.add(portfolio.groupOf[item]);
                }
            }
        }
        this.first = new int[portfolio.instruments() + 1];
        for (int instrument = 0; instrument < portfolio.instruments(); instrument++) {
            first[instrument + 1] = first[instrument] + groups.get(instrument).size();
        }
        this.group =
                groups.stream().flatMap(List::stream).mapToInt(each -> each).toArray();
        this.of = new int[portfolio.items()][];
        for (int item = 0; item < portfolio.items(); item++) {
            of[item] = sharesOf(portfolio.opens[item], portfolio.groupOf[item]);
        }
    }

    private int[] sharesOf(int[] opens, int itsGroup) {
        int[] shares = new int[opens.length];
        for (int at = 0; at < opens.length; at++) {
            shares[at] = Arrays.binarySearch(group, first[opens[at]], first[opens[at] + 1], itsGroup);
        }
        return shares;
    }

    int count() {
        return group.length;
    }

    /** Moves the shares of one instrument to the nearest ones that are not negative and add up to a sum. */
    static void project(double[] share, int from, int to, double sum) {
        double shift = 0;
        int counted = -1;
        while (true) {
            double total = 0;
            int active = 0;
            for (int at = from; at < to; at++) {
                if (share[at] > shift || counted < 0) {
                    total += share[at];
                    active++;
                }
            }
            if (counted >= 0 && (active >= counted || active == 0)) {
                break;
            }
            counted = active;
            shift = (total - sum) / active;
        }
        for (int at = from; at < to; at++) {
            share[at] = Math.max(0, share[at] - shift);
        }
    }
}
