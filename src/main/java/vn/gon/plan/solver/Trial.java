package vn.gon.plan.solver;

import java.util.Arrays;

/** A choice under change: knows its effort, what each row reaches and how often each instrument is used. */
final class Trial {

    private final Portfolio portfolio;
    private final int[] chosen;
    private final int[] uses;
    private final long[] reached;
    private long effort;
    private int unmet;
    private int broken;

    Trial(Portfolio portfolio, int[] items) {
        this.portfolio = portfolio;
        this.chosen = items.clone();
        this.uses = new int[portfolio.instruments()];
        this.reached = new long[portfolio.rows()];
        for (int item : chosen) {
            effort += portfolio.effort[item];
            for (int instrument : portfolio.opens[item]) {
                effort += uses[instrument]++ == 0 ? portfolio.charge[instrument] : 0;
            }
            for (int at = 0; at < portfolio.rows[item].length; at++) {
                reached[portfolio.rows[item][at]] += portfolio.amounts[item][at];
            }
        }
        for (int row = 0; row < reached.length; row++) {
            unmet += reached[row] < portfolio.required[row] ? 1 : 0;
        }
        for (Link link : portfolio.links) {
            broken += holds(link) ? 0 : 1;
        }
    }

    private Trial(Trial other) {
        this.portfolio = other.portfolio;
        this.chosen = other.chosen.clone();
        this.uses = other.uses.clone();
        this.reached = other.reached.clone();
        this.effort = other.effort;
        this.unmet = other.unmet;
        this.broken = other.broken;
    }

    Trial copy() {
        return new Trial(this);
    }

    int[] chosen() {
        return chosen;
    }

    int chosen(int group) {
        return chosen[group];
    }

    int uses(int instrument) {
        return uses[instrument];
    }

    long reached(int row) {
        return reached[row];
    }

    long effort() {
        return effort;
    }

    boolean rowsMet() {
        return unmet == 0;
    }

    boolean isValid() {
        return unmet == 0 && broken == 0;
    }

    int broken() {
        return broken;
    }

    /** Takes an item in place of what its group has. */
    void take(int item) {
        int group = portfolio.groupOf[item];
        int old = chosen[group];
        if (old == item) {
            return;
        }
        effort += change(item);
        for (int instrument : portfolio.opens[old]) {
            uses[instrument]--;
        }
        for (int instrument : portfolio.opens[item]) {
            uses[instrument]++;
        }
        add(old, -1);
        add(item, 1);
        int before = brokenAt(group);
        chosen[group] = item;
        broken += brokenAt(group) - before;
    }

    private void add(int item, int sign) {
        int[] rows = portfolio.rows[item];
        for (int at = 0; at < rows.length; at++) {
            boolean was = reached[rows[at]] < portfolio.required[rows[at]];
            reached[rows[at]] += sign * portfolio.amounts[item][at];
            boolean is = reached[rows[at]] < portfolio.required[rows[at]];
            unmet += (is ? 1 : 0) - (was ? 1 : 0);
        }
    }

    /** Returns how much more effort an item takes than what its group has. */
    long change(int item) {
        int old = chosen[portfolio.groupOf[item]];
        long change = portfolio.effort[item] - portfolio.effort[old];
        for (int instrument : portfolio.opens[item]) {
            change += uses[instrument] == 0 ? portfolio.charge[instrument] : 0;
        }
        for (int instrument : portfolio.opens[old]) {
            boolean last = uses[instrument] == 1 && Arrays.binarySearch(portfolio.opens[item], instrument) < 0;
            change -= last ? portfolio.charge[instrument] : 0;
        }
        return change;
    }

    /** Returns whether every row that is met stays met, and no further link breaks, when the item is taken. */
    boolean affords(int item) {
        int group = portfolio.groupOf[item];
        int old = chosen[group];
        int[] rows = portfolio.rows[old];
        for (int at = 0; at < rows.length; at++) {
            long lost = portfolio.amounts[old][at] - portfolio.amount(item, rows[at]);
            if (lost > 0 && reached[rows[at]] - lost < portfolio.required[rows[at]]) {
                return false;
            }
        }
        return keepsLinks(item);
    }

    /** Returns whether no further link breaks when the item is taken. */
    boolean keepsLinks(int item) {
        int group = portfolio.groupOf[item];
        if (portfolio.linksOf[group].length == 0) {
            return true;
        }
        int old = chosen[group];
        int before = brokenAt(group);
        chosen[group] = item;
        int after = brokenAt(group);
        chosen[group] = old;
        return after <= before;
    }

    private int brokenAt(int group) {
        int count = 0;
        for (int link : portfolio.linksOf[group]) {
            count += holds(portfolio.links[link]) ? 0 : 1;
        }
        return count;
    }

    boolean holds(Link link) {
        return !Link.has(link.when(), chosen[portfolio.groupOf[link.when()[0]]])
                || Link.has(link.then(), chosen[portfolio.groupOf[link.then()[0]]]);
    }
}
