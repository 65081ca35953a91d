package vn.gon.plan.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SolverTest {

    private static Outcome solve(Portfolio portfolio) {
        return Solver.solve(portfolio, new Budget(Solver.USUAL_WORK, () -> false));
    }

    @Test
    void smallChoicesAreAsGoodAsTryingAll() {
        for (long seed = 0; seed < 3000; seed++) {
            Portfolio portfolio = RandomPortfolios.small(seed);
            long best = tryAll(portfolio, new int[portfolio.groups()], 0, Long.MAX_VALUE);

            Outcome outcome = solve(portfolio);

            assertThat(outcome.complete()).as("seed %d", seed).isTrue();
            assertThat(outcome.pick() == null ? Long.MAX_VALUE : outcome.pick().effort())
                    .as("seed %d", seed)
                    .isEqualTo(best);
        }
    }

    private static long tryAll(Portfolio portfolio, int[] items, int group, long best) {
        if (group == items.length) {
            Trial trial = new Trial(portfolio, items);
            return trial.isValid() ? Math.min(best, trial.effort()) : best;
        }
        long least = best;
        for (int item = portfolio.first[group]; item < portfolio.first[group + 1]; item++) {
            items[group] = item;
            least = tryAll(portfolio, items, group + 1, least);
        }
        return least;
    }
}
