package vn.gon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.report.AuditFormat;
import vn.gon.report.AuditReport;
import vn.gon.report.AuditSummary;
import vn.gon.text.Bilingual;

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

    @Option(names = "--format", paramLabel = "text|json|csv|markdown")
    private AuditFormat format = AuditFormat.TEXT;

    @Parameters(paramLabel = "CODE", arity = "0..*", descriptionKey = "gon.audit.codes")
    private List<String> codes = List.of();

    @Override
    public Integer call() {
        Session session = gon.session();
        CatalogFolder register = catalog.open(session);
        Assessor assessor = judging.read(session, register);
        try (Stream<Assessment> assessments = assessor.assess(new Chosen(codes).in(register))) {
            AuditReport report = new AuditReport(register.files(), assessor.rules(), assessments);
            AuditSummary summary = report.write(format, session.language(), session.out());
            session.tell(said(summary));
            return failing.exitCode(session, summary);
        }
    }

    private static Bilingual said(AuditSummary summary) {
        return Bilingual.of(
                "Đã xét %d thủ tục, %d điều kiện: %d phát hiện ở %d mục; %d lần chưa kết luận được vì thiếu dữ liệu.",
                "Judged %d procedures, %d conditions: %d findings on %d of them; %d answers unknown for want of data.",
                summary.procedures(),
                summary.conditions(),
                summary.findings(),
                summary.flagged(),
                summary.unknown());
    }
}
