package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.WholeFile;
import vn.gon.plan.Assessor;
import vn.gon.plan.Kept;
import vn.gon.plan.Options;
import vn.gon.plan.Planner;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.solver.Budget;
import vn.gon.plan.solver.Engine;
import vn.gon.report.AcceptedEditsFile;
import vn.gon.report.PlanFormat;
import vn.gon.report.PlanWriter;
import vn.gon.report.Robustness;

/** Chooses the smallest package that meets a programme. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    private static final int FRONTIER = 10;

    @ParentCommand
    private GonCommand gon;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private AssessorOption judging;

    @Mixin
    private PlanTargetOption targets;

    @Mixin
    private SinceOption since;

    @Mixin
    private SolvingOption solving;

    @Option(names = "--frontier", descriptionKey = "gon.plan.frontier")
    private boolean frontier;

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx", descriptionKey = "gon.plan.format")
    private PlanFormat format = PlanFormat.TEXT;

    @Option(names = "--out", paramLabel = "FORMAT=FILE", descriptionKey = "gon.report.out")
    private Map<PlanFormat, Path> files = new LinkedHashMap<>();

    @Option(names = "--save", paramLabel = "FILE", descriptionKey = "gon.plan.save")
    private @Nullable Path saved;

    @Option(names = "--top", paramLabel = "N", descriptionKey = "gon.plan.top")
    private int top = 20;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        return solving.within(this::plan);
    }

    private int plan(Budget budget) {
        Session session = gon.session();
        Engine engine = solving.engine(session);
        Path rules = judging.rules(session);
        Planner.Request request =
                new Planner.Request(targets.read(session, rules), targets.effort(session, rules), targets.limits());
        CatalogFolder register = catalog.open(session);
        Assessor assessor = judging.read(session, register);
        Kept kept = new Kept(assessor, register.again());
        Options options = new Planner(assessor, request)
                .gather(register, since.read(session, register.again(), assessor.model()), kept::add)
                .solvedBy(engine);
        PlanWriter writer =
                new PlanWriter(session.report(), top, assessor.rules().cards());
        if (frontier) {
            List<ReformPackage> points = options.frontier(FRONTIER, budget);
            session.out().print(writer.frontier(points, format));
            return exitCode(session, false, false);
        }
        ReformPackage chosen = options.choose(budget);
        List<Robustness> robustness = judging.spreads(session)
                .map(spreads -> Robustness.of(chosen, kept, assessor, spreads))
                .orElse(List.of());
        write(session, (format, out) -> writer.write(chosen, robustness, format, out));
        if (saved != null) {
            WholeFile.write(session.resolve(saved), out -> AcceptedEditsFile.write(chosen, out));
        }
        return exitCode(session, chosen.missesTarget() || !chosen.found(), chosen.isUnsure());
    }

    /** Writes a package in a format. */
    private interface Writing {
        void write(PlanFormat format, OutputStream out) throws IOException;
    }

    private void write(Session session, Writing writing) {
        files.forEach((each, file) -> WholeFile.write(session.resolve(file), out -> writing.write(each, out)));
        try (OutputStream out = session.bytes()) {
            writing.write(format, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int exitCode(Session session, boolean missed, boolean unsure) {
        if (missed) {
            return ExitCode.FINDINGS;
        }
        return (unsure || session.problemCount() > 0) && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
