package vn.gon.plan.solver;

import java.util.Arrays;
import java.util.List;

/**
 * Finds a choice and proves how good it is: prices and bound by primal-dual steps, choices by repair and reduction at those
 * prices, exchange of opened instruments, then branch and bound as far as the budget goes. The same input gives the same
 * choice. What can be told at first sight is told first, and parts that share neither rows, instruments nor links are solved
 * each for itself.
 */
public final class Solver {

    /** Items looked at when nobody asks otherwise. */
    public static final long USUAL_WORK = 500_000_000L;

    private static final int STEPS = 200;
    private static final int STEP_WORK = 3;
    private static final int ROUNDS = 10;
    private static final double SETTLED = 2e-4;
    private static final int MANY = 5_000;
    private static final int EXCHANGES = 3;
    private static final int[] COARSENESS = {15, 40, 100, Integer.MAX_VALUE};

    private static final double[] THRESHOLDS = {0.05, 0.2, 0.5, 0.8};
    private static final double[] PUSHES = {0, 0.02, 0.05, 0.1, 0.2};

    private final Portfolio portfolio;
    private final Budget budget;
    private final Relaxation relaxation;
    private final Incumbent incumbent;

    private Solver(Portfolio portfolio, Budget budget) {
        this.portfolio = portfolio;
        this.budget = budget;
        this.relaxation = new Relaxation(portfolio);
        this.incumbent = new Incumbent(portfolio);
    }

    /** Returns the best choice found within the budget, with its bound. */
    public static Outcome solve(Portfolio portfolio, Budget budget) {
        long[] most = portfolio.most();
        for (int row = 0; row < most.length; row++) {
            if (most[row] < portfolio.required[row]) {
                return new Outcome(null, Double.POSITIVE_INFINITY, true);
            }
        }
        Narrowed narrowed = Narrowed.of(portfolio);
        return narrowed == null
                ? new Outcome(null, Double.POSITIVE_INFINITY, true)
                : narrowed.whole(solveParts(narrowed.portfolio(), budget));
    }

    private static Outcome solveParts(Portfolio portfolio, Budget budget) {
        List<Part> parts = Part.of(portfolio);
        return parts.size() == 1 ? new Solver(portfolio, budget).solve() : together(portfolio, parts, budget);
    }

    private static Outcome together(Portfolio portfolio, List<Part> parts, Budget budget) {
        int[] items = new int[portfolio.groups()];
        double bound = 0;
        boolean complete = true;
        boolean valid = true;
        long items0 = portfolio.items();
        for (Part part : parts) {
            double share = Math.max(1e-3, (double) part.portfolio().items() / Math.max(1, items0));
            Budget own = budget.part(Math.min(1, 2 * share));
            Outcome outcome = new Solver(part.portfolio(), own).solve();
            if (outcome.isInfeasible()) {
                return outcome;
            }
            bound += outcome.bound();
            complete &= outcome.complete();
            valid &= outcome.pick() != null;
            if (outcome.pick() != null) {
                part.put(outcome.pick(), items);
            }
        }
        return new Outcome(valid ? Pick.of(new Trial(portfolio, items)) : null, bound, complete);
    }

    private Outcome solve() {
        Node root = Node.root(portfolio);
        Saddle saddle = new Saddle(relaxation, root, relaxation.start());
        double bound = climb(saddle, root);
        Prices prices = saddle.best();
        Trial best = incumbent.best();
        if (best != null && !incumbent.beats(bound) && !budget.isSpent()) {
            exchange(prices, root, best);
            improve(prices, root);
        }
        boolean open = !Double.isInfinite(bound) && !incumbent.beats(bound);
        if (!open) {
            return outcome(incumbent.best() == null ? Double.POSITIVE_INFINITY : incumbent.effort(), true);
        }
        if (budget.isSpent()) {
            return outcome(incumbent.raised(bound), false);
        }
        Search search =
                new Search(relaxation, incumbent, budget.part(portfolio.items() < MANY ? 0.2 : 0.05), ceiling());
        double left = search.run(root, prices, bound);
        boolean complete = Double.isInfinite(left);
        double proven = Math.min(incumbent.effort(), Math.max(bound, left));
        return outcome(complete ? incumbent.effort() : incumbent.raised(proven), complete);
    }

    private Outcome outcome(double bound, boolean complete) {
        Trial best = incumbent.best();
        return new Outcome(best == null ? null : Pick.of(best), bound, complete);
    }

    /** Raises the bound and makes choices of the relaxed one, until both agree or steps gain nothing more. */
    private double climb(Saddle saddle, Node root) {
        for (int round = 0; round < ROUNDS && (round == 0 || !budget.isStopped()); round++) {
            budget.spend((long) STEP_WORK * STEPS * portfolio.items());
            saddle.run(STEPS);
            double bound = saddle.bound();
            if (Double.isInfinite(bound)) {
                return bound;
            }
            boolean settled = saddle.doubt() < SETTLED * Math.abs(bound);
            if (settled || round >= 1) {
                offer(saddle.best(), root, saddle.leaning());
            }
            if (settled || incumbent.beats(bound)) {
                break;
            }
        }
        if (incumbent.best() == null) {
            // Whoever stops early is given something all the same.
            relaxation.evaluate(saddle.best(), root);
            finish(new Trial(portfolio, relaxation.best), saddle.best(), root, true);
        }
        return saddle.bound();
    }

    /** Changes many instruments between steps of the prices first, then few. */
    private void exchange(Prices prices, Node root, Trial first) {
        Trial best = first;
        for (int coarseness : COARSENESS) {
            int many = Math.max(EXCHANGES, portfolio.instruments() / coarseness);
            new Openings(relaxation, root, incumbent).run(best, prices, many, budget.part(0.3));
            best = better(best);
        }
    }

    private Trial better(Trial than) {
        Trial best = incumbent.best();
        return best == null ? than : best;
    }

    private void improve(Prices prices, Node root) {
        Trial best = incumbent.best();
        if (best != null) {
            Improvement improvement = new Improvement(relaxation, prices, root);
            incumbent.offer(improvement.run(best, budget.part(0.03)));
            if (portfolio.items() < MANY) {
                new Shaking(portfolio, improvement).run(better(best), incumbent, budget.part(0.1));
            }
        }
    }

    /** More than any choice can cost. */
    private double ceiling() {
        double sum = 1;
        for (int group = 0; group < portfolio.groups(); group++) {
            sum += Arrays.stream(portfolio.effort, portfolio.first[group], portfolio.first[group + 1])
                    .max()
                    .orElse(0);
        }
        for (long charge : portfolio.charge) {
            sum += charge;
        }
        return sum;
    }

    /** Makes whole choices of the relaxed one and of the groups' own at these prices. */
    private void offer(Prices prices, Node node, double[] leaning) {
        relaxation.evaluate(prices, node);
        finish(new Trial(portfolio, relaxation.best), prices, node, true);
        Rounding rounding = new Rounding(relaxation);
        for (double threshold : THRESHOLDS) {
            for (double push : PUSHES) {
                Trial trial = rounding.round(leaning, prices, node, new Rounding.Taste(threshold, push));
                finish(trial, prices, node, push == 0);
            }
        }
    }

    private void finish(Trial trial, Prices prices, Node node, boolean sharing) {
        budget.spend(8L * portfolio.items());
        if (new Repair(relaxation, prices, node.barred(), sharing).run(trial)) {
            new Reduction(relaxation, prices, node.barred()).run(trial);
            incumbent.offer(trial);
        }
    }
}
