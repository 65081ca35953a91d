package vn.gon.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.plan.AcceptedEdits;
import vn.gon.report.AcceptedEditsFile;

/** Which of the edits proposed count. */
final class PlanFileOption {

    @Option(names = "--plan", paramLabel = "FILE", descriptionKey = "option.plan")
    private @Nullable Path file;

    /** Returns the edits in the file named, else everything. */
    AcceptedEdits read(Session session) {
        return file == null ? AcceptedEdits.EVERYTHING : AcceptedEditsFile.read(session.resolve(file));
    }

    /** Returns the file, where one is named. */
    Optional<Path> file(Session session) {
        return Optional.ofNullable(file).map(session::resolve);
    }

    /** Returns whether a file is named. */
    boolean isNamed() {
        return file != null;
    }
}
