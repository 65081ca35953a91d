package vn.gon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.Journey;
import vn.gon.plan.Assessor;
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
    private AssessorOption judging;

    @Mixin
    private VolumesOption volumes;

    @Mixin
    private PlanFileOption plan;

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
        CatalogFolder register = catalog.openWithProcedures(session);
        Volumes known = volumes.of(session, register);
        Assessor assessor = judging.read(session, register).with(plan.read(session));
        CostModel model = assessor.model();
        for (Procedure procedure : new Chosen(codes).in(register).procedures().toList()) {
            List<Edit> edits =
                    withoutEdits ? List.of() : assessor.assess(procedure).edits();
            CostExplanation explained = CostExplanation.of(procedure, edits, model, known);
            CostExplanation scoped = plan.isNamed() ? explained.ofPackage() : explained;
            write(session, journey ? scoped.with(Journey.to(procedure, register.again(), model)) : scoped);
        }
        return ExitCode.OK;
    }

    private void write(Session session, CostExplanation explained) {
        switch (format) {
            case TEXT -> new CostExplanationText(explained, session.language(), session.out()).write();
            case JSON -> JsonText.write(CostExplanationJson.of(explained, session.language()), session.out());
        }
    }
}
