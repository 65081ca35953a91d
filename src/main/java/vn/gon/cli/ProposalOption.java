package vn.gon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.InputFile;
import vn.gon.plan.Assessor;
import vn.gon.plan.Options;
import vn.gon.plan.Planner;
import vn.gon.plan.Programme;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.Standing;
import vn.gon.plan.solver.Budget;
import vn.gon.plan.solver.Solver;
import vn.gon.report.AcceptedEditsFile;
import vn.gon.report.SavedPlan;

/** Which package a report proposes: the smallest for a programme, or one that was saved before. */
final class ProposalOption {

    /** The programme that counts where nobody names one: the latest that ships with gon. */
    static final String USUAL = "nq66-2026";

    @Mixin
    private PlanTargetOption targets;

    @Mixin
    private PlanFileOption plan;

    @Mixin
    private SinceOption since;

    /**
     * A package to be made.
     *
     * @param request what it has to reach
     * @param choosing how it is taken out of all there is to choose from
     * @param since tells how every regulation stood at the baseline
     */
    record Wanted(
            Planner.Request request,
            Function<Options, ReformPackage> choosing,
            Function<Assessor, Stream<Standing>> since) {}

    /** Returns what the choice rests on besides the register, and its hashes. */
    List<InputFile> files(Session session) {
        return plan.file(session).map(InputFile::of).stream().toList();
    }

    /** Returns the package to make; empty where everything that the rules propose is to be reported. */
    Optional<Wanted> read(Session session, Path rules, CatalogFolder register) {
        Optional<SavedPlan> saved = plan.file(session).map(AcceptedEditsFile::readPlan);
        Optional<String> usual = saved.map(SavedPlan::programme)
                .or(() -> Optional.of(USUAL))
                .filter(name -> PlanTargetOption.exists(session, rules, name));
        boolean named = usual.isPresent() || targets.isNamed(session);
        if (targets.isNone(session) || (!named && saved.isEmpty())) {
            return Optional.empty();
        }
        Programme programme = named
                ? targets.read(session, rules, usual)
                : Programme.of(saved.map(SavedPlan::targets).orElse(List.of()));
        Planner.Request request = new Planner.Request(programme, targets.effort(session, rules), targets.limits());
        return Optional.of(new Wanted(
                request,
                options -> saved.map(each -> options.settled(each.edits(), each.bound()))
                        .orElseGet(() -> options.choose(new Budget(Solver.USUAL_WORK, () -> false))),
                assessor -> since.read(session, register.again(), assessor.model())));
    }
}
