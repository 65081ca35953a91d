package vn.gon.plan.solver;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.sun.jna.Platform;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * The solvers of OR-Tools, none of which knows anything of ours: HiGHS, and where it fails SCIP, then CP-SAT.
 *
 * <p>Their libraries are large and not shipped; ask {@link #isPresent} before anything else.
 */
public final class OrTools implements Engine {

    private static final double EXACT = 1e-9;

    private final Consumer<Bilingual> notes;

    /** Prepares; what has to be told goes to {@code notes}. */
    public OrTools(Consumer<Bilingual> notes) {
        this.notes = notes;
    }

    /** One of the solvers. */
    private enum Kind {
        HIGHS("HIGHS_MIXED_INTEGER_PROGRAMMING", "HiGHS"),
        SCIP("SCIP_MIXED_INTEGER_PROGRAMMING", "SCIP"),
        SAT("SAT_INTEGER_PROGRAMMING", "CP-SAT");

        private final String id;
        private final String label;

        Kind(String id, String label) {
            this.id = id;
            this.label = label;
        }
    }

    /** Returns whether its jars, and the one for this kind of machine, are on the class path. */
    public static boolean isPresent() {
        return has("/com/google/ortools/Loader.class")
                && has("/com/google/protobuf/Message.class")
                && has("/com/sun/jna/Platform.class")
                && has(Natives.path());
    }

    private static boolean has(String resource) {
        return OrTools.class.getResource(resource) != null;
    }

    /** Apart, because naming it needs a library that may be missing. */
    private static final class Natives {
        static String path() {
            return "/ortools-" + Platform.RESOURCE_PREFIX + "/" + System.mapLibraryName("jniortools");
        }
    }

    @Override
    public Outcome solve(Portfolio portfolio, Budget budget) {
        Loader.loadNativeLibraries();
        for (Kind kind : Kind.values()) {
            Outcome outcome = solve(portfolio, budget, kind);
            if (outcome != null && (outcome.pick() != null || outcome.complete())) {
                return outcome;
            }
            notes.accept(Bilingual.of(
                    "%s không tìm được gói nào trong %d giây.",
                    "%s found no package within %d seconds.", kind.label, budget.seconds()));
        }
        return new Outcome(null, 0, false);
    }

    private @Nullable Outcome solve(Portfolio portfolio, Budget budget, Kind kind) {
        MPSolver solver = MPSolver.createSolver(kind.id);
        if (solver == null) {
            return null;
        }
        try {
            IntegerProgramme programme = new IntegerProgramme(portfolio, solver);
            silence(solver, kind);
            solver.setTimeLimit(1000L * budget.seconds());
            MPSolverParameters exact = new MPSolverParameters();
            exact.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, EXACT);
            ResultStatus status = status(solver, exact);
            exact.delete();
            return status == null ? null : outcome(portfolio, programme, status);
        } finally {
            solver.delete();
        }
    }

    /** HiGHS prints its name to standard output, where only results belong. */
    private static void silence(MPSolver solver, Kind kind) {
        solver.suppressOutput();
        if (kind == Kind.HIGHS) {
            solver.setSolverSpecificParametersAsString("output_flag=false");
        }
    }

    /** Returns how it ended; null where the binding does not know the number that the solver returned. */
    private static @Nullable ResultStatus status(MPSolver solver, MPSolverParameters parameters) {
        try {
            return solver.solve(parameters);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Outcome outcome(Portfolio portfolio, IntegerProgramme programme, ResultStatus status) {
        if (status == ResultStatus.INFEASIBLE) {
            return new Outcome(null, Double.POSITIVE_INFINITY, true);
        }
        if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
            return new Outcome(null, 0, false);
        }
        Incumbent incumbent = new Incumbent(portfolio);
        incumbent.offer(programme.choice());
        Trial best = incumbent.best();
        if (best == null) {
            return new Outcome(null, 0, false);
        }
        double bound = Math.min((double) best.effort(), incumbent.raised(programme.bound()));
        boolean complete = status == ResultStatus.OPTIMAL && incumbent.beats(bound);
        return new Outcome(Pick.of(best), complete ? (double) best.effort() : bound, complete);
    }
}
