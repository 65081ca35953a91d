package vn.gon.plan.solver;

/** Follows links from one group: whatever a choice there asks for elsewhere is taken, the least effort first. */
final class LinkMending {

    private static final int DEPTH = 12;

    private final Portfolio portfolio;
    private final boolean[] barred;

    LinkMending(Portfolio portfolio, boolean[] barred) {
        this.portfolio = portfolio;
        this.barred = barred;
    }

    /** Mends the links that a group's choice breaks, and those that the mending breaks in turn. */
    void follow(Trial trial, int group) {
        follow(trial, group, 0);
    }

    private void follow(Trial trial, int group, int depth) {
        for (int each : portfolio.linksOf[group]) {
            Link link = portfolio.links[each];
            if (trial.holds(link) || depth > DEPTH) {
                continue;
            }
            boolean asks = portfolio.groupOf[link.when()[0]] == group;
            int other = portfolio.groupOf[(asks ? link.then() : link.when())[0]];
            int item = cheapest(trial, other, link, asks);
            if (item >= 0) {
                trial.take(item);
                follow(trial, other, depth + 1);
            }
        }
    }

    /** Returns the item of least effort that makes a link hold; -1 if there is none. */
    private int cheapest(Trial trial, int group, Link link, boolean asks) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
            boolean mends = asks ? Link.has(link.then(), item) : !Link.has(link.when(), item);
            if (mends && !barred[item] && trial.change(item) < least) {
                least = trial.change(item);
                best = item;
            }
        }
        return best;
    }
}
