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
import vn.gon.cost.Journey;
import vn.gon.reform.Edit;
import vn.gon.regulation.Procedure;
import vn.gon.report.CostExplanation;
import vn.gon.report.CostExplanationJson;
import vn.gon.report.CostExplanationText;
import vn.gon.report.JsonText;

/** Prints the whole calculation of what a procedure costs. */
@Command(name = "cost")
final class ExplainCostCommand implements Callable<Integer> {

    @ParentCommand
    private ExplainCommand explain;

    @Parameters(paramLabel = "CODE", arity = "1..*", descriptionKey = "gon.explain.cost.codes")
    private List<String> codes = List.of();

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private CostModelOption costs;

    @Mixin
    private VolumesOption volumes;

    @Mixin
    private SelectionOption selection;

    @Option(names = "--without-edits", descriptionKey = "gon.explain.cost.without-edits")
    private boolean withoutEdits;

    @Option(names = "--journey", descriptionKey = "gon.explain.cost.journey")
    private boolean journey;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "gon.explain.cost.format")
    private ExplanationFormat format = ExplanationFormat.TEXT;

    /** How a calculation is written. */
    enum ExplanationFormat {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        Session session = explain.gon().session();
        CostModel model = costs.read(session);
        CatalogFolder register = catalog.openWithProcedures(session);
        for (Procedure procedure : new Chosen(codes).in(register).procedures().toList()) {
            CostExplanation explained =
                    CostExplanation.of(procedure, edits(session, procedure), model, volumes.of(session, register));
            write(session, journey ? explained.with(Journey.to(procedure, register.again(), model)) : explained);
        }
        return ExitCode.OK;
    }

    private List<Edit> edits(Session session, Procedure procedure) {
        return withoutEdits
                ? List.of()
                : selection.read(session, costs.rules(session)).judge(procedure).findings().stream()
                        .flatMap(finding -> finding.edits().stream())
                        .distinct()
                        .toList();
    }

    private void write(Session session, CostExplanation explained) {
        switch (format) {
            case TEXT -> new CostExplanationText(explained, session.language(), session.out()).write();
            case JSON -> JsonText.write(CostExplanationJson.of(explained, session.language()), session.out());
        }
    }
}
