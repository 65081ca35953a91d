package vn.gon.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.gon.report.Templates;
import vn.gon.report.against.RunComparison;
import vn.gon.report.against.SavedRun;
import vn.gon.report.against.SavedRunFile;
import vn.gon.text.Bilingual;

/** What a report tells, everything or only what it has otherwise than an earlier run, and by which templates. */
final class PageOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--against", paramLabel = "RUN", descriptionKey = "gon.report.against")
    private @Nullable Path run;

    @Option(names = "--template", paramLabel = "DIR", descriptionKey = "gon.report.template")
    private @Nullable Path templates;

    /**
     * What is told.
     *
     * @param then the run to compare with; empty for a report of everything
     * @param templates by what pages are made
     */
    record View(Optional<SavedRun> then, Templates templates) {

        /** Everything, by the templates that ship with gon. */
        static final View PLAIN = new View(Optional.empty(), Templates.SHIPPED);
    }

    /**
     * Reads the earlier run and looks at the templates, where they are named.
     *
     * @param formats what is to be written
     */
    View read(Session session, Collection<ReportFormat> formats) {
        formats.forEach(format -> require(format, session));
        return new View(
                Optional.ofNullable(run).map(session::resolve).map(SavedRunFile::read),
                templates == null ? Templates.SHIPPED : Templates.in(session.resolve(templates)));
    }

    private void require(ReportFormat format, Session session) {
        if (run != null && format.text().filter(RunComparison.FORMATS::contains).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    session.say(Bilingual.of(
                            "--against: không ghi dạng %s; chọn một trong: %s.",
                            "--against: not written as %s; choose one of: %s.",
                            format,
                            RunComparison.FORMATS.stream()
                                    .map(each -> each.code())
                                    .sorted()
                                    .collect(Collectors.joining(", ")))));
        }
    }
}
