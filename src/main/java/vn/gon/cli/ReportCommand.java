package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.WholeFile;
import vn.gon.plan.Assessor;
import vn.gon.report.Format;
import vn.gon.report.Report;
import vn.gon.report.ReportWriters;

/** Writes the reform proposal. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private AssessorOption judging;

    @Mixin
    private ProposalOption proposal;

    @Option(names = "--format", paramLabel = "html|markdown|csv|summary-csv|json")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FORMAT=FILE", descriptionKey = "gon.report.out")
    private Map<Format, Path> files = new LinkedHashMap<>();

    @Mixin
    private DossierOption dossier;

    @Option(names = "--top", paramLabel = "N", descriptionKey = "option.top")
    private @Nullable Integer top;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        CatalogFolder register = catalog.open(session);
        Optional<ProposalOption.Wanted> wanted = proposal.read(session, judging.rules(session));
        Assessor assessor = judging.read(session, register);
        Report report = new Reporting(
                        register,
                        assessor,
                        Reporting.about(register, assessor, judging.date(session), "gon report"),
                        wanted,
                        judging.spreads(session),
                        top == null ? dossier.usualTop() : top)
                .make(session, assessments -> assessments.forEach(each -> {}));
        files.forEach((each, file) -> WholeFile.write(
                session.resolve(file), out -> ReportWriters.write(report, each, session.report(), out)));
        dossier.write(session, report);
        if (format != null || (files.isEmpty() && !dossier.isWanted())) {
            print(report, format == null ? Format.MARKDOWN : format, session);
        }
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private static void print(Report report, Format format, Session session) {
        try (OutputStream out = session.bytes()) {
            ReportWriters.write(report, format, session.report(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
