package vn.gon.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.plan.solver.Budget;
import vn.gon.plan.solver.Solver;

/** How long to look for a smaller package. */
final class SolvingOption {

    private static final long PATIENCE_SECONDS = 10;

    @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "gon.plan.time-limit")
    private @Nullable Integer seconds;

    private volatile boolean interrupted;

    /**
     * Runs work with a budget. Somebody who interrupts the program is given the best found so far.
     *
     * @param work what to do, with its results written
     */
    <T> T within(Function<Budget, T> work) {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(done), "gon-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            long end = seconds == null ? Long.MAX_VALUE : System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            boolean timed = seconds != null;
            return work.apply(new Budget(
                    Solver.USUAL_WORK, () -> interrupted || (timed && System.nanoTime() - end > 0)));
        } finally {
            done.countDown();
            if (!interrupted) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    private void stop(CountDownLatch done) {
        interrupted = true;
        try {
            boolean written = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            interrupted = written || interrupted;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
