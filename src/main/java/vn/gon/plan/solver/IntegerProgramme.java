package vn.gon.plan.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.stream.IntStream;

/** The choice as an integer programme: whether each item is taken, and each instrument opened. */
final class IntegerProgramme {

    private final Portfolio portfolio;
    private final Relaxation relaxation;
    private final MPSolver solver;
    private final MPVariable[] taken;
    private final MPVariable[] open;

    IntegerProgramme(Portfolio portfolio, MPSolver solver) {
        this.portfolio = portfolio;
        this.relaxation = new Relaxation(portfolio);
        this.solver = solver;
        this.taken = solver.makeBoolVarArray(portfolio.items());
        this.open = solver.makeBoolVarArray(portfolio.instruments());
        MPObjective objective = solver.objective();
        objective.setMinimization();
        for (int item = 0; item < taken.length; item++) {
            objective.setCoefficient(taken[item], portfolio.effort[item]);
        }
        for (int instrument = 0; instrument < open.length; instrument++) {
            objective.setCoefficient(open[instrument], portfolio.charge[instrument]);
        }
        chooseOne();
        payOnce();
        meetRows();
        holdLinks();
    }

    private void chooseOne() {
        for (int group = 0; group < portfolio.groups(); group++) {
            MPConstraint one = solver.makeConstraint(1, 1);
            for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
                one.setCoefficient(taken[item], 1);
            }
        }
    }

    private void payOnce() {
        Shares shares = relaxation.shares;
        MPConstraint[] covered = new MPConstraint[shares.count()];
        for (int instrument = 0; instrument < open.length; instrument++) {
            for (int share = shares.first[instrument]; share < shares.first[instrument + 1]; share++) {
                covered[share] = solver.makeConstraint(-MPSolver.infinity(), 0);
                covered[share].setCoefficient(open[instrument], -1);
            }
        }
        for (int item = 0; item < taken.length; item++) {
            for (int share : shares.of[item]) {
                covered[share].setCoefficient(taken[item], 1);
            }
        }
    }

    private void meetRows() {
        double[] scale = relaxation.scale;
        MPConstraint[] rows = IntStream.range(0, portfolio.rows())
                .mapToObj(row -> solver.makeConstraint(portfolio.required[row] / scale[row], MPSolver.infinity()))
                .toArray(MPConstraint[]::new);
        for (int item = 0; item < taken.length; item++) {
            for (int at = 0; at < portfolio.rows[item].length; at++) {
                int row = portfolio.rows[item][at];
                rows[row].setCoefficient(taken[item], portfolio.amounts[item][at] / scale[row]);
            }
        }
    }

    private void holdLinks() {
        for (Link link : portfolio.links) {
            MPConstraint holds = solver.makeConstraint(-MPSolver.infinity(), 0);
            for (int item : link.when()) {
                holds.setCoefficient(taken[item], 1);
            }
            for (int item : link.then()) {
                holds.setCoefficient(taken[item], -1);
            }
        }
    }

    /** Returns what was found, of every group the item it leans to most. */
    Trial choice() {
        int[] items = new int[portfolio.groups()];
        for (int group = 0; group < items.length; group++) {
            items[group] = portfolio.first[group];
            for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
                items[group] = taken[item].solutionValue() > taken[items[group]].solutionValue() ? item : items[group];
            }
        }
        return new Trial(portfolio, items);
    }

    /** Returns what nothing can undercut. */
    double bound() {
        return solver.objective().bestBound();
    }
}
