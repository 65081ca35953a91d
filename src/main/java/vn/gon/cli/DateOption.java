package vn.gon.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On which day the dated values are taken. */
final class DateOption {

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    private @Nullable LocalDate date;

    /** Returns the day, if one was named. */
    Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }
}
