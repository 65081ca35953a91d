package vn.gon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.cost.CostModel;
import vn.gon.report.ParameterListing;
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
    private CostViews views;

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx", descriptionKey = "gon.cost.format")
    private SheetFormat format = SheetFormat.TEXT;

    @Option(names = "--parameters", descriptionKey = "gon.cost.parameters")
    private boolean parameters;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        boolean ownTable = sheets.isGiven(codes);
        if (ownTable && (parameters || views.isAsked())) {
            throw SheetOptions.refused(SheetOptions.ALONE);
        }
        views.check();
        if (parameters) {
            new ParameterListing(costs.read(session), session.language()).write(format.listing(), session.out());
        } else if (ownTable) {
            sheets.write(session, costs, format);
        } else {
            CostModel model = costs.read(session);
            CatalogFolder register = catalog.openWithProcedures(session);
            views.write(new CostViews.Asked(session, register, codes, costs, model), format.listing());
        }
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
