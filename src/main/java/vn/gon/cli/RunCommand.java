package vn.gon.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.WholeFile;
import vn.gon.plan.Assessor;
import vn.gon.report.AuditReport;
import vn.gon.report.FindingsFormat;
import vn.gon.report.Format;
import vn.gon.report.Report;
import vn.gon.report.ReportBuilder;
import vn.gon.report.ReportWriters;
import vn.gon.report.RunSummary;

/** Walks the whole line: catalogue, index, audit, cost, report. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    private static final String FINDINGS = "findings.csv";

    @ParentCommand
    private GonCommand gon;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private AssessorOption judging;

    @Mixin
    private ProposalOption proposal;

    @Option(names = "--into", paramLabel = "DIR", descriptionKey = "gon.run.into")
    private Path into = Path.of("target", "run");

    @Option(names = "--top", paramLabel = "N", descriptionKey = "option.top")
    private int top = ReportBuilder.USUAL_TOP;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        CatalogFolder register = catalog.open(session);
        Optional<ProposalOption.Wanted> wanted = proposal.read(session, judging.rules(session));
        Assessor assessor = judging.read(session, register);
        Path folder = session.resolve(into);
        Reporting reporting = new Reporting(
                register,
                assessor,
                Reporting.about(register, assessor, judging.date(session), "gon run"),
                wanted,
                judging.spreads(session),
                top);
        Report[] report = new Report[1];
        WholeFile.write(folder.resolve(FINDINGS), out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            AuditReport.Subject subject = new AuditReport.Subject(register.files(), assessor.rules(), Version.number());
            report[0] = reporting.make(
                    session,
                    assessments -> new AuditReport(subject, assessments, Optional.empty())
                            .write(FindingsFormat.CSV, session.report(), writer));
        });
        for (Format format : Format.values()) {
            WholeFile.write(
                    folder.resolve(format.fileName()),
                    out -> ReportWriters.write(report[0], format, session.report(), out));
        }
        session.out().print(RunSummary.of(report[0], session.language(), into.toString()));
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
