package vn.gon.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleCard;
import vn.gon.catalog.InputFile;
import vn.gon.catalog.Source;
import vn.gon.cost.Parameter;
import vn.gon.regulation.LegalInstrument;

/**
 * What a report is of and what made it: all that is needed to make it again.
 *
 * @param catalog name of the catalogue
 * @param date the day the report is of, as the user gave it; null when not given
 * @param version version of the program
 * @param command the command that made it
 * @param files the files it was made from
 * @param rulePack the rules it was made with
 * @param rules every rule that was run, by id
 * @param parameters the parameters the costs rest on
 * @param sources where the catalogue came from
 * @param instruments the instruments known, by number
 * @param parameterDate the day whose parameter values count; null when nothing was costed
 */
public record About(
        String catalog,
        @Nullable String date,
        String version,
        String command,
        List<InputFile> files,
        RulePack rulePack,
        List<RuleCard> rules,
        List<Parameter> parameters,
        List<Source> sources,
        Map<String, LegalInstrument> instruments,
        @Nullable LocalDate parameterDate) {

    public About {
        files = List.copyOf(files);
        rules = List.copyOf(rules);
        parameters = List.copyOf(parameters);
        sources = List.copyOf(sources);
        instruments = Map.copyOf(instruments);
    }

    /** Returns the last day on which a part of the catalogue was taken; null when no source tells a day. */
    public @Nullable LocalDate retrieved() {
        return sources.stream()
                .flatMap(About::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<LocalDate> day(Source source) {
        try {
            return source.retrieved() == null ? Stream.empty() : Stream.of(LocalDate.parse(source.retrieved()));
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }
}
