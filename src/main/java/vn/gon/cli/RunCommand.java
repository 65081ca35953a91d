package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.WholeFile;
import vn.gon.report.AcceptedEditsFile;
import vn.gon.report.AuditReport;
import vn.gon.report.FindingsFormat;
import vn.gon.report.ProposedPackage;
import vn.gon.report.Report;
import vn.gon.report.ReportBuilder;
import vn.gon.report.RunSummary;
import vn.gon.report.workbook.ReportWorkbook;

/** Walks the whole line: catalogue, index, audit, cost, report. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    private static final String FINDINGS = "findings.csv";
    private static final String PLAN = "plan.json";

    @ParentCommand
    private GonCommand gon;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private AssessorOption judging;

    @Mixin
    private ProposalOption proposal;

    @Mixin
    private CsvBomOption bom;

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
        Path folder = session.resolve(into);
        Reporting reporting = Reporting.of(
                register, judging.read(session, register), new Reporting.Made(session, spec, judging, proposal), top);
        Report report = write(reporting, folder, session);
        session.out().print(RunSummary.of(report, session.language(), into.toString()));
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private Report write(Reporting reporting, Path folder, Session session) {
        Report[] report = new Report[1];
        try (ReportWorkbook workbook = reporting.workbook(session)) {
            WholeFile.write(folder.resolve(FINDINGS), out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                bom.begin(FINDINGS, writer);
                report[0] = reporting.make(
                        session,
                        assessments -> new AuditReport(
                                        reporting.subject(), assessments.peek(workbook::judged), Optional.empty())
                                .write(FindingsFormat.CSV, session.report(), writer),
                        workbook::reported);
            });
            ReportFormat.Made made =
                    new ReportFormat.Made(report[0], Optional.of(workbook), session.report(), PageOptions.View.PLAIN);
            for (ReportFormat format : ReportFormat.values()) {
                WholeFile.write(folder.resolve(format.fileName()), out -> {
                    bom.begin(format.toString(), out);
                    format.write(made, out);
                });
            }
            ProposedPackage proposed = made.report().proposed();
            if (proposed != null) {
                WholeFile.write(folder.resolve(PLAN), out -> AcceptedEditsFile.write(proposed.chosen(), out));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report[0];
    }
}
