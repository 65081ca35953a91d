package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.WholeFile;
import vn.gon.report.Format;
import vn.gon.report.Report;
import vn.gon.report.against.SavedRun;

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
    private ProposalOption proposal;

    @Option(names = "--format", paramLabel = "html|markdown|csv|summary-csv|json")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FORMAT=FILE", descriptionKey = "gon.report.out")
    private Map<Format, Path> files = new LinkedHashMap<>();

    @Mixin
    private DossierOption dossier;

    @Mixin
    private AgainstOption against;

    @Option(names = "--top", paramLabel = "N", descriptionKey = "option.top")
    private @Nullable Integer top;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        Set<Format> formats = new TreeSet<>(files.keySet());
        Optional.ofNullable(format).ifPresent(formats::add);
        Optional<SavedRun> then = against.read(session, formats);
        CatalogFolder register = catalog.open(session);
        Reporting.Made made = new Reporting.Made(session, spec, judging, proposal);
        Report report = Reporting.of(
                        register, judging.read(session, register), made, top == null ? dossier.usualTop() : top)
                .make(session, assessments -> assessments.forEach(each -> {}));
        AgainstOption.Writing writing = AgainstOption.writing(session, report, then);
        files.forEach((each, file) -> WholeFile.write(session.resolve(file), out -> writing.write(each, out)));
        dossier.write(session, report);
        if (format != null || (files.isEmpty() && !dossier.isWanted())) {
            print(writing, format == null ? Format.MARKDOWN : format, session);
        }
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private static void print(AgainstOption.Writing writing, Format format, Session session) {
        try (OutputStream out = session.bytes()) {
            writing.write(format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
