package vn.gon.plan.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.text.Bilingual;

/** What solvers that know nothing of ours say of the same choices. */
class OrToolsTest {

    private final List<Bilingual> told = new ArrayList<>();

    @BeforeEach
    void isThere() {
        assumeTrue(OrTools.isPresent(), "OR-Tools is not on the class path for this kind of machine");
    }

    private Outcome theirs(Portfolio portfolio) {
        return new OrTools(told::add).solve(portfolio, new Budget(0, () -> false));
    }

    private static Outcome ours(Portfolio portfolio) {
        return Solver.solve(portfolio, new Budget(Solver.USUAL_WORK, () -> false));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 1, false, CROSSED",
        "240, 2, true, CROSSED",
        "280, 3, false, NESTED",
        "320, 4, true, NESTED",
        "360, 5, true, CROSSED",
        "400, 6, false, NESTED"
    })
    void theBestLiesBetweenOurBoundAndOurChoice(
            int options, long seed, boolean eachAgency, RandomPortfolios.Shape shape) {
        Portfolio portfolio = RandomPortfolios.register(options, seed, eachAgency, shape);

        Outcome theirs = theirs(portfolio);
        Outcome ours = ours(portfolio);

        assertThat(theirs.complete()).isTrue();
        long best = theirs.pick().effort();
        assertThat(ours.bound()).isLessThanOrEqualTo(best);
        assertThat(ours.pick().effort()).isGreaterThanOrEqualTo(best);
        assertThat(ours.pick().effort() - best).isLessThanOrEqualTo(Math.round(ours.gap() * ours.pick().effort()));
        assertThat(told).isEmpty();
    }

    @Test
    void smallChoicesAreTheSame() {
        for (long seed = 0; seed < 100; seed++) {
            Portfolio portfolio = RandomPortfolios.small(seed);

            Outcome theirs = theirs(portfolio);
            Outcome ours = ours(portfolio);

            assertThat(theirs.complete()).as("seed %d", seed).isTrue();
            assertThat(theirs.isInfeasible()).as("seed %d", seed).isEqualTo(ours.isInfeasible());
            if (ours.pick() != null) {
                assertThat(theirs.pick().effort()).as("seed %d", seed).isEqualTo(ours.pick().effort());
            }
        }
    }

    @Test
    void whatCannotBeMetIsToldToBeImpossible() {
        PortfolioBuilder builder = new PortfolioBuilder();
        int row = builder.row(5);
        builder.group(false);
        builder.item(1, new int[0], Map.of(row, 4L));

        assertThat(theirs(builder.build()).isInfeasible()).isTrue();
    }
}
