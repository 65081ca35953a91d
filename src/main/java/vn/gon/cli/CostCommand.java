package vn.gon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
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
        Catalog chosen = new Chosen(codes).in(register);
        Volumes known = volumes.of(session, register);
        if (uncertainty.isWanted()) {
            new SensitivityListing(uncertainty.of(session, chosen, known, costs, model), session.language())
                    .write(format.listing(), session.out());
        } else if (scenario.isWanted()) {
            new ScenarioListing(
                            scenario.of(session, costs, model, known, chosen.procedures()),
                            model.date(),
                            session.language())
                    .write(format.listing(), session.out());
        } else {
            CostListing listing = new CostListing(model.date(), !codes.isEmpty(), session.language());
            try (Stream<CostedProcedure> costed = CostedProcedure.all(chosen.procedures(), model, known)) {
                listing.write(format.listing(), costed.iterator(), session.out());
            }
        }
    }
}
