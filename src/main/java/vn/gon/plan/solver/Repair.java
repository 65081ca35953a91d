package vn.gon.plan.solver;

import java.util.PriorityQueue;

/** Makes a choice meet its rows and links by the items that bring the most for their effort. */
final class Repair {

    private static final double TINY = 1e-9;
    private static final int STEPS_PER_GROUP = 4;

    private final Relaxation relaxation;
    private final Portfolio portfolio;
    private final Prices prices;
    private final boolean[] barred;
    private final boolean sharing;

    /**
     * Prepares.
     *
     * @param prices what rows are worth, and who would pay which share of an instrument
     * @param barred items not to be taken
     * @param sharing whether an item that opens an instrument is weighed with its share of the charge or all of it
     */
    Repair(Relaxation relaxation, Prices prices, boolean[] barred, boolean sharing) {
        this.relaxation = relaxation;
        this.portfolio = relaxation.portfolio;
        this.prices = prices;
        this.barred = barred;
        this.sharing = sharing;
    }

    private record Offer(double ratio, int item) implements Comparable<Offer> {
        @Override
        public int compareTo(Offer other) {
            int byRatio = Double.compare(other.ratio, ratio);
            return byRatio != 0 ? byRatio : Integer.compare(item, other.item);
        }
    }

    /** Returns whether the choice could be made valid. */
    boolean run(Trial trial) {
        mendLinks(trial);
        if (!trial.rowsMet()) {
            fill(trial);
        }
        mendLinks(trial);
        return trial.isValid();
    }

    private void fill(Trial trial) {
        PriorityQueue<Offer> offers = new PriorityQueue<>();
        for (int group = 0; group < portfolio.groups(); group++) {
            push(trial, group, offers);
        }
        // Mending a link may undo what was just taken, so the number of steps is limited.
        int left = STEPS_PER_GROUP * portfolio.groups();
        while (!trial.rowsMet() && !offers.isEmpty() && left > 0) {
            Offer offer = offers.remove();
            int group = portfolio.groupOf[offer.item()];
            Offer now = offer(trial, group);
            if (now == null) {
                continue;
            }
            if (!offers.isEmpty() && now.compareTo(offers.element()) > 0) {
                offers.add(now);
                continue;
            }
            left--;
            take(trial, now.item(), offers);
            push(trial, group, offers);
        }
    }

    private void take(Trial trial, int item, PriorityQueue<Offer> offers) {
        int[] opens = portfolio.opens[item];
        boolean[] isNew = new boolean[opens.length];
        for (int at = 0; at < opens.length; at++) {
            isNew[at] = trial.uses(opens[at]) == 0;
        }
        trial.take(item);
        new LinkMending(portfolio, barred).follow(trial, portfolio.groupOf[item]);
        Shares shares = relaxation.shares;
        for (int at = 0; at < opens.length; at++) {
            if (isNew[at]) {
                for (int share = shares.first[opens[at]]; share < shares.first[opens[at] + 1]; share++) {
                    push(trial, shares.group[share], offers);
                }
            }
        }
    }

    private void push(Trial trial, int group, PriorityQueue<Offer> offers) {
        Offer offer = offer(trial, group);
        if (offer != null) {
            offers.add(offer);
        }
    }

    private @org.jspecify.annotations.Nullable Offer offer(Trial trial, int group) {
        Offer best = null;
        for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
            if (barred[item] || item == trial.chosen(group)) {
                continue;
            }
            double gain = gain(trial, item);
            if (gain <= 0) {
                continue;
            }
            Offer offer = new Offer(gain / Math.max(TINY, effort(trial, item)), item);
            if (best == null || offer.compareTo(best) < 0) {
                best = offer;
            }
        }
        return best;
    }

    private double effort(Trial trial, int item) {
        if (!sharing) {
            return trial.change(item);
        }
        int old = trial.chosen(portfolio.groupOf[item]);
        double effort = portfolio.effort[item] - portfolio.effort[old];
        for (int at = 0; at < portfolio.opens[item].length; at++) {
            effort += trial.uses(portfolio.opens[item][at]) == 0 ? prices.share()[relaxation.shares.of[item][at]] : 0;
        }
        return effort;
    }

    private double gain(Trial trial, int item) {
        int old = trial.chosen(portfolio.groupOf[item]);
        double gain = 0;
        for (int at = 0; at < portfolio.rows[item].length; at++) {
            int row = portfolio.rows[item][at];
            gain += worth(trial, row, portfolio.amounts[item][at] - portfolio.amount(old, row));
        }
        for (int at = 0; at < portfolio.rows[old].length; at++) {
            int row = portfolio.rows[old][at];
            if (portfolio.amount(item, row) == 0) {
                gain += worth(trial, row, -portfolio.amounts[old][at]);
            }
        }
        return gain;
    }

    /** What is more than a row requires is worth nothing. */
    private double worth(Trial trial, int row, long more) {
        long required = portfolio.required[row];
        long before = Math.min(required, trial.reached(row));
        long after = Math.min(required, trial.reached(row) + more);
        double scale = relaxation.scale[row];
        double price = prices.row()[row] + TINY + 1e-3 * scale / Math.max(scale, (double) required);
        return (after - before) / scale * price;
    }

    private void mendLinks(Trial trial) {
        if (trial.broken() > 0) {
            LinkMending mending = new LinkMending(portfolio, barred);
            for (int group = 0; group < portfolio.groups(); group++) {
                mending.follow(trial, group);
            }
        }
    }
}
