package vn.gon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.plan.Assessor;
import vn.gon.report.CostListing;
import vn.gon.report.CostedProcedure;
import vn.gon.report.ParameterListing;
import vn.gon.report.ScenarioListing;
import vn.gon.report.SensitivityListing;
import vn.gon.report.SheetFormat;

/** What complying with procedures costs. */
@Command(name = "cost")
final class CostCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Parameters(paramLabel = "CODE", arity = "0..*", descriptionKey = "gon.cost.codes")
    private List<String> codes = List.of();

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private CostModelOption costs;

    @Mixin
    private SheetOptions sheets;

    @Mixin
    private PlanFileOption plan;

    @Mixin
    private VolumesOption volumes;

    @Mixin
    private UncertaintyOption uncertainty;

    @Mixin
    private ScenarioOption scenario;

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx", descriptionKey = "gon.cost.format")
    private SheetFormat format = SheetFormat.TEXT;

    @Option(names = "--parameters", descriptionKey = "gon.cost.parameters")
    private boolean parameters;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        CostModel model = costs.read(session);
        if (parameters) {
            new ParameterListing(model, session.language()).write(format.listing(), session.out());
        } else if (sheets.isGiven(codes)) {
            sheets.write(session, costs, model, format);
        } else {
            list(session, model);
        }
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private void list(Session session, CostModel model) {
        CatalogFolder register = catalog.openWithProcedures(session);
        Volumes known = volumes.of(session, register);
        if (uncertainty.isWanted()) {
            Catalog chosen = new Chosen(codes).in(register);
            new SensitivityListing(uncertainty.of(session, chosen, known, costs, model), session.language())
                    .write(format.listing(), session.out());
        } else if (scenario.isWanted()) {
            Catalog chosen = new Chosen(codes).in(register);
            new ScenarioListing(
                            scenario.of(session, costs, model, known, chosen.procedures()),
                            model.date(),
                            session.language())
                    .write(format.listing(), session.out());
        } else {
            CostListing listing = new CostListing(model.date(), !codes.isEmpty(), session.language());
            try (Stream<CostedProcedure> costed = costed(register, model, known)) {
                listing.write(format.listing(), costed.iterator(), session.out());
            }
        }
    }

    /** Returns the costs as the register has them, or as they would be with the edits of a package. */
    private Stream<CostedProcedure> costed(CatalogFolder register, CostModel model, Volumes known) {
        Catalog chosen = new Chosen(codes).in(register);
        if (!plan.isNamed()) {
            return CostedProcedure.all(chosen.procedures(), model, known);
        }
        Session session = gon.session();
        RuleSet rules = SelectionOption.all(session, costs.rules(session)).within(register.again());
        Assessor assessor = new Assessor(rules, model, known).with(plan.read(session));
        return CostedProcedure.after(assessor, chosen);
    }
}
