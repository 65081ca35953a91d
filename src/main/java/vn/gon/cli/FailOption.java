package vn.gon.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.audit.Severity;
import vn.gon.report.AuditSummary;
import vn.gon.text.Kebab;

/** What makes a run fail. */
final class FailOption {

    /** From which severity on findings fail a run. */
    enum Threshold {
        INFO(Severity.INFO),
        WARNING(Severity.WARNING),
        ERROR(Severity.ERROR),
        NONE(null);

        private final Optional<Severity> least;

        Threshold(@Nullable Severity least) {
            this.least = Optional.ofNullable(least);
        }
    }

    @Option(names = "--fail-on", paramLabel = "info|warning|error|none", descriptionKey = "option.fail-on")
    private @Nullable Threshold failOn;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    /** Returns whether everything could be read, or the user does not mind that something could not. */
    boolean isWhole(Session session) {
        return session.problemCount() == 0 || allowPartial;
    }

    /** Returns the exit code: an incomplete run tells so first, since its findings may be incomplete too. */
    int exitCode(Session session, AuditSummary summary) {
        if (!isWhole(session)) {
            return ExitCode.INCOMPLETE;
        }
        Threshold threshold = Optional.ofNullable(failOn)
                .or(() -> session.settings()
                        .find(SettingKey.FAIL_ON)
                        .flatMap(set -> Kebab.find(Threshold.class, set.value())))
                .orElse(Threshold.WARNING);
        boolean found = threshold.least.map(summary::findingsFrom).orElse(0) > 0;
        return found ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
