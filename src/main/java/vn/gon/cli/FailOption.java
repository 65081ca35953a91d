package vn.gon.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import vn.gon.audit.Severity;
import vn.gon.report.AuditSummary;

/** What makes a run fail. */
final class FailOption {

    /** From which severity on findings fail a run. */
    enum Threshold {
        INFO(Severity.INFO),
        WARNING(Severity.WARNING),
        ERROR(Severity.ERROR),
        NONE(null);

        private final Optional<Severity> least;

        Threshold(@org.jspecify.annotations.Nullable Severity least) {
            this.least = Optional.ofNullable(least);
        }
    }

    @Option(names = "--fail-on", paramLabel = "info|warning|error|none", descriptionKey = "option.fail-on")
    private Threshold failOn = Threshold.WARNING;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    /** Returns the exit code: an incomplete run tells so first, since its findings may be incomplete too. */
    int exitCode(Session session, AuditSummary summary) {
        if (session.problemCount() > 0 && !allowPartial) {
            return ExitCode.INCOMPLETE;
        }
        boolean found = failOn.least.map(summary::findingsFrom).orElse(0) > 0;
        return found ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
