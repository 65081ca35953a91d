package vn.gon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.audit.RuleSet;
import vn.gon.audit.Suppression;
import vn.gon.audit.Suppressions;
import vn.gon.audit.SuppressionsFile;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.Source;
import vn.gon.text.Bilingual;

/** Which findings a command leaves out, with reasons. */
final class SuppressionsOption {

    /** The name of the file where none is named. */
    static final String FILE = "gon-suppressions.yaml";

    @Option(names = "--suppressions", paramLabel = "FILE", descriptionKey = "option.suppressions")
    private @Nullable Path file;

    /**
     * Reads the decisions.
     *
     * @param all all rules there are, whether run or not
     * @param date the day the user gave
     */
    Suppressions read(Session session, RuleSet all, Optional<LocalDate> date, Catalog catalog) {
        Optional<Path> found = file(session);
        if (found.isEmpty()) {
            return Suppressions.NONE;
        }
        List<Suppression> suppressions = SuppressionsFile.read(found.get(), all.cards());
        LocalDate day = date.or(() -> taken(catalog)).orElse(null);
        if (day == null && suppressions.stream().anyMatch(each -> each.until() != null)) {
            session.tell(Bilingual.of(
                    "%s: chưa biết ngày nên không mục nào hết hạn; hãy cho --date NĂM-THÁNG-NGÀY.",
                    "%s: no day is known, so nothing expires; give --date YYYY-MM-DD.", found.get()));
        }
        return new Suppressions(suppressions, day);
    }

    /** Returns the file the decisions are in. */
    Optional<Path> file(Session session) {
        if (file != null) {
            return Optional.of(session.resolve(file));
        }
        Optional<Setting> set = session.settings().find(SettingKey.SUPPRESSIONS);
        return set.isPresent() ? Optional.of(set.get().file()) : besideTheProject(session);
    }

    private static Optional<Path> besideTheProject(Session session) {
        return session.findAbove(FILE).filter(Files::isRegularFile);
    }

    /** The last day a part of the register was taken: what had expired by then has expired for certain. */
    static Optional<LocalDate> taken(Catalog catalog) {
        return catalog.sources().stream()
                .map(Source::retrieved)
                .filter(Objects::nonNull)
                .flatMap(SuppressionsOption::day)
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> day(String text) {
        try {
            return Stream.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }
}
