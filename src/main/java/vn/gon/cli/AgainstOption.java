package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.gon.report.Format;
import vn.gon.report.Report;
import vn.gon.report.ReportWriters;
import vn.gon.report.against.RunComparison;
import vn.gon.report.against.SavedRun;
import vn.gon.report.against.SavedRunFile;
import vn.gon.text.Bilingual;

/** Whether a report tells everything, or only what it has otherwise than an earlier run. */
final class AgainstOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--against", paramLabel = "RUN", descriptionKey = "gon.report.against")
    private @Nullable Path run;

    /** Writes a report in a format. */
    interface Writing {
        void write(Format format, OutputStream out) throws IOException;
    }

    /**
     * Reads the earlier run, where one is named; throws {@link vn.gon.text.InvalidInput} when it cannot be read.
     *
     * @param formats what is to be written
     */
    Optional<SavedRun> read(Session session, Collection<Format> formats) {
        formats.forEach(format -> require(format, session));
        return Optional.ofNullable(run).map(session::resolve).map(SavedRunFile::read);
    }

    /** Returns how a report is written: whole, or only what it has otherwise than an earlier run. */
    static Writing writing(Session session, Report report, Optional<SavedRun> then) {
        if (then.isEmpty()) {
            return (format, out) -> ReportWriters.write(report, format, session.report(), out);
        }
        return new RunComparison(then.get(), report, session.report())::write;
    }

    private void require(Format format, Session session) {
        if (run != null && !RunComparison.FORMATS.contains(format)) {
            throw new ParameterException(
                    spec.commandLine(),
                    session.say(Bilingual.of(
                            "--against: không ghi dạng %s; chọn một trong: %s.",
                            "--against: not written as %s; choose one of: %s.",
                            format.code(),
                            RunComparison.FORMATS.stream()
                                    .map(Format::code)
                                    .sorted()
                                    .collect(Collectors.joining(", ")))));
        }
    }
}
