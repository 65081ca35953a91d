package vn.gon.plan.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.text.Bilingual;

/** What solvers that know nothing of ours say of the same choices. */
class OrToolsTest {

    private static final int AS_LONG_AS_IT_TAKES = 100_000;

    private final List<Bilingual> told = new ArrayList<>();

    private static void needed() {
        assumeTrue(OrTools.isPresent(), "OR-Tools is not on the class path for this kind of machine");
    }

    private Outcome theirs(Portfolio portfolio) {
        needed();
        return new OrTools(told::add).solve(portfolio, new Budget(0, () -> false, AS_LONG_AS_IT_TAKES));
    }

    private static long effort(Outcome outcome) {
        return Objects.requireNonNull(outcome.pick()).effort();
    }

    private static Outcome ours(Portfolio portfolio) {
        return Solver.solve(portfolio, new Budget(Solver.USUAL_WORK, () -> false));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 1, false, CROSSED",
        "200, 2, true, CROSSED",
        "280, 3, false, NESTED",
        "220, 4, true, NESTED",
        "360, 5, false, CROSSED",
        "400, 6, false, NESTED"
    })
    void theBestLiesBetweenOurBoundAndOurChoice(
            int options, long seed, boolean eachAgency, RandomPortfolios.Shape shape) {
        Portfolio portfolio = RandomPortfolios.register(options, seed, eachAgency, shape);

        Outcome theirs = theirs(portfolio);
        Outcome ours = ours(portfolio);

        assertThat(theirs.complete()).isTrue();
        long best = effort(theirs);
        assertThat(ours.bound()).isLessThanOrEqualTo((double) best);
        assertThat(effort(ours)).isGreaterThanOrEqualTo(best);
        assertThat(effort(ours) - best).isLessThanOrEqualTo(Math.round(ours.gap() * (double) effort(ours)));
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
                assertThat(effort(theirs)).as("seed %d", seed).isEqualTo(effort(ours));
            }
        }
    }

    @Test
    void withoutItsJarsItIsNotThere() throws ReflectiveOperationException, IOException {
        URL own = OrTools.class.getProtectionDomain().getCodeSource().getLocation();
        URL[] classes = own == null ? new URL[0] : new URL[] {own};

        try (URLClassLoader bare = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            assertThat(bare.loadClass(OrTools.class.getName())
                            .getMethod("isPresent")
                            .invoke(null))
                    .isEqualTo(false);
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
