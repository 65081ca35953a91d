package vn.gon.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.gon.plan.solver.Budget;
import vn.gon.plan.solver.Engine;
import vn.gon.plan.solver.OrTools;
import vn.gon.plan.solver.Solver;
import vn.gon.text.Bilingual;

/** Who looks for a smaller package, and for how long. */
final class SolvingOption {

    private static final long PATIENCE_SECONDS = 10;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--solver", paramLabel = "own|highs", descriptionKey = "gon.plan.solver")
    private Choice solver = Choice.OWN;

    @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "gon.plan.time-limit")
    private @Nullable Integer seconds;

    private volatile boolean interrupted;

    /** Who looks for the package. */
    enum Choice {
        OWN,
        HIGHS
    }

    /** Returns who looks for the package; a mistake tells what to do where that solver is not there. */
    Engine engine(Session session) {
        if (solver == Choice.OWN) {
            return Solver::solve;
        }
        if (!OrTools.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    session.say(Bilingual.of(
                            "--solver: chưa có OR-Tools; chép các tệp jar nêu ở trang “planning” vào thư mục lib cạnh gon.jar,"
                                    + " hoặc dựng lại bằng mvn -Phighs package, hoặc dùng --solver own.",
                            "--solver: OR-Tools is not there; put the jars that the page \"planning\" names into the folder lib"
                                    + " beside gon.jar, or build with mvn -Phighs package, or use --solver own.")));
        }
        return new OrTools(session::tell);
    }

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
            BooleanSupplier stop = () -> interrupted || (timed && System.nanoTime() - end > 0);
            return work.apply(
                    seconds == null
                            ? new Budget(Solver.USUAL_WORK, stop)
                            : new Budget(Solver.USUAL_WORK, stop, Math.max(1, seconds)));
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
