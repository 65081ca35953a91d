package vn.gon.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.audit.SuppressionReview;
import vn.gon.catalog.CatalogFolder;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.report.AuditReport;
import vn.gon.report.AuditSummary;
import vn.gon.report.Comparison;

/** Judges the register by the rules. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private AssessorOption judging;

    @Mixin
    private FailOption failing;

    @Mixin
    private BaselineOption baseline;

    @Mixin
    private FindingsOutputs outputs;

    @Parameters(paramLabel = "CODE", arity = "0..*", descriptionKey = "gon.audit.codes")
    private List<String> codes = List.of();

    @Override
    public Integer call() {
        Session session = gon.session();
        CatalogFolder register = catalog.open(session);
        Assessor assessor = judging.read(session, register);
        Optional<Comparison> comparison = baseline.read(session, assessor.rules(), codes);
        SuppressionReview review =
                new SuppressionReview(assessor.suppressions(), assessor.rules().cards(), codes.isEmpty());
        try (Stream<Assessment> assessments = assessor.assess(new Chosen(codes).in(register))) {
            AuditReport report = new AuditReport(
                    new AuditReport.Subject(
                            register.files(), assessor.rules(), Version.number(), register.recordLines()),
                    assessments.peek(each -> review.add(each.regulation().code(), each.suppressed())),
                    comparison);
            AuditSummary summary = outputs.write(report, session);
            AuditWords.tell(session, summary, review);
            comparison.ifPresent(each -> baseline.renew(session, assessor.rules(), each, failing.isWhole(session)));
            return failing.exitCode(session, summary);
        }
    }
}
