package vn.gon.plan.solver;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Measures the solver on generated registers: {@code java -Dshape=nested -Dseeds=2 -Deach-agency=false -cp CLASSES
 * vn.gon.plan.solver.SolverBenchmark 10000 100000}. What it measured stands on the page planning.
 */
final class SolverBenchmark {

    private SolverBenchmark() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String options : args) {
            for (long seed = 1; seed <= Long.getLong("seeds", 3); seed++) {
                RandomPortfolios.Shape shape = RandomPortfolios.Shape.valueOf(
                        System.getProperty("shape", "crossed").toUpperCase(Locale.ROOT));
                boolean eachAgency = Boolean.getBoolean("each-agency");
                Portfolio portfolio = RandomPortfolios.register(Integer.parseInt(options), seed, eachAgency, shape);
                long start = System.nanoTime();
                long busy = busy();
                Outcome outcome = Solver.solve(portfolio, new Budget(Solver.USUAL_WORK, () -> false));
                double seconds = (System.nanoTime() - start) / 1e9;
                Pick pick = outcome.pick();
                out.printf(
                        Locale.ROOT,
                        "options %s seed %d instruments %d rows %d links %d effort %d bound %.0f gap %.3f %% in %.1f s, %.1f s of processors%n",
                        options,
                        seed,
                        portfolio.instruments(),
                        portfolio.rows(),
                        portfolio.links.length,
                        pick == null ? -1 : pick.effort(),
                        outcome.bound(),
                        100 * outcome.gap(),
                        seconds,
                        (busy() - busy) / 1e9);
            }
        }
    }

    private static long busy() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
