package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.InputFile;
import vn.gon.catalog.WholeFile;
import vn.gon.plan.Assessor;
import vn.gon.report.Format;
import vn.gon.report.Report;
import vn.gon.report.ReportBuilder;
import vn.gon.report.ReportWriters;

/** Writes the reform proposal. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private AssessorOption judging;

    @Mixin
    private PlanFileOption plan;

    @Option(names = "--format", paramLabel = "html|markdown|csv|summary-csv|json")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FORMAT=FILE", descriptionKey = "gon.report.out")
    private Map<Format, Path> outputs = new LinkedHashMap<>();

    @Option(names = "--top", paramLabel = "N", descriptionKey = "option.top")
    private int top = ReportBuilder.USUAL_TOP;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        CatalogFolder register = catalog.open(session);
        Assessor assessor = judging.read(session, register, plan);
        List<InputFile> files = plan.file(session).map(InputFile::of).stream().toList();
        Reporting.Made made = new Reporting.Made(session, GivenCommand.of(spec), files, top);
        Report report = Reporting.of(register, assessor, judging, made)
                .make(session, assessments -> assessments.forEach(each -> {}));
        outputs.forEach((each, file) -> WholeFile.write(
                session.resolve(file), out -> ReportWriters.write(report, each, session.report(), out)));
        if (format != null || outputs.isEmpty()) {
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
