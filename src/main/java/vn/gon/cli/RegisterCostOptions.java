package vn.gon.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.report.CostListing;
import vn.gon.report.CostedProcedure;
import vn.gon.report.ScenarioListing;
import vn.gon.report.SensitivityListing;
import vn.gon.report.TableFormat;

/** What is told of the costs of a register: of each procedure, how far they can be trusted, or what a scenario does. */
final class RegisterCostOptions {

    @Parameters(paramLabel = "CODE", arity = "0..*", descriptionKey = "gon.cost.codes")
    private List<String> codes = List.of();

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private VolumesOption volumes;

    @Mixin
    private UncertaintyOption uncertainty;

    @Mixin
    private ScenarioOption scenario;

    /** Returns the procedures that the user named; empty for all. */
    List<String> codes() {
        return codes;
    }

    /** Costs the register and writes what was asked for. */
    void write(Session session, CostModelOption costs, CostModel model, TableFormat format) {
        CatalogFolder register = catalog.openWithProcedures(session);
        Catalog chosen = new Chosen(codes).in(register);
        Volumes known = volumes.of(session, register);
        if (uncertainty.isWanted()) {
            new SensitivityListing(uncertainty.of(session, chosen, known, costs, model), session.language())
                    .write(format, session.out());
        } else if (scenario.isWanted()) {
            new ScenarioListing(
                            scenario.of(session, costs, model, known, chosen.procedures()),
                            model.date(),
                            session.language())
                    .write(format, session.out());
        } else {
            CostListing listing = new CostListing(model.date(), !codes.isEmpty(), session.language());
            try (Stream<CostedProcedure> costed = CostedProcedure.all(chosen.procedures(), model, known)) {
                listing.write(format, costed.iterator(), session.out());
            }
        }
    }
}
