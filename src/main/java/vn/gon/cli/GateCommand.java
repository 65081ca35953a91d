package vn.gon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.change.Gate;
import vn.gon.change.GateVerdict;
import vn.gon.change.RegisterChange;
import vn.gon.cost.CostModel;
import vn.gon.report.change.GateReport;

/** Watches that nothing grows again. */
@Command(name = "gate")
final class GateCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Option(names = "--against", paramLabel = "BASELINE", required = true, descriptionKey = "gon.gate.against")
    private String baseline;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private RegisterOption registers;

    @Mixin
    private GateOptions wanted;

    @Mixin
    private ExemptionsOption exemptions;

    @Mixin
    private CostModelOption costs;

    @Mixin
    private GateOutputs outputs;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        Gate.Asked asked = wanted.asked(session);
        CatalogFolder register = catalog.open(session);
        CatalogFolder before = registers.open(session, baseline);
        CostModel model = wanted.isCosted(asked) ? costs.read(session) : null;
        RegisterChange change = RegisterChange.between(before, register);
        GateVerdict verdict = Gate.judge(
                model == null ? change.whole() : change.costedWhole(model),
                asked,
                exemptions.read(session, costs.day(session), register));
        verdict.idle()
                .forEach(problem ->
                        session.tell(vn.gon.text.Bilingual.of("%s: %s", "%s: %s", problem.place(), problem.message())));
        outputs.write(
                new GateReport(
                        before.name(),
                        register.name(),
                        register.files(),
                        model == null ? null : model.date(),
                        Version.number(),
                        verdict),
                session);
        if (!verdict.isPassed()) {
            return ExitCode.FINDINGS;
        }
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
