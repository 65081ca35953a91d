package vn.gon.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Result;

/**
 * Filings of one procedure in an average year: the mean of the last three years known, or of fewer. Where several figures
 * stand for one year, the lower-middle one counts (Circular 02/2017/TT-VPCP, art. 27.2).
 *
 * @param count filings a year
 * @param online what share of them came online; null when not known
 * @param origin the least trustworthy origin of the figures
 * @param source who published them, and the years they speak of
 */
public record Filings(BigDecimal count, @Nullable Share online, Origin origin, String source) {

    private static final int YEARS = 3;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** Returns the average year; empty when no year is known. */
    public static Optional<Filings> of(List<Volume> volumes) {
        return average(last(byYear(volumes)));
    }

    /**
     * Returns the average year of a procedure. Where only the number of subjects is known and its result is valid for k
     * years, each of them comes 1/k times a year.
     */
    public static Optional<Filings> of(List<Volume> volumes, Procedure procedure) {
        return average(years(volumes, procedure));
    }

    /** Returns the years that the average is made of, the last first. */
    static List<Volume> years(List<Volume> volumes, Procedure procedure) {
        return last(everyYear(volumes, procedure));
    }

    /** Returns every year whose filings are known, the last first. */
    static List<Volume> everyYear(List<Volume> volumes, Procedure procedure) {
        return byYear(renewed(volumes, procedure));
    }

    /** Returns those of the years of the average for which there are several figures, the last first. */
    static List<YearFigures> disputed(List<Volume> volumes, Procedure procedure) {
        return grouped(renewed(volumes, procedure)).entrySet().stream()
                .limit(YEARS)
                .filter(year -> year.getValue().size() > 1)
                .map(year -> new YearFigures(year.getKey(), figures(year.getValue())))
                .toList();
    }

    private static List<BigDecimal> figures(List<Volume> sameYear) {
        return sameYear.stream()
                .map(volume -> Objects.requireNonNull(volume.filings()))
                .sorted()
                .toList();
    }

    private static List<Volume> last(List<Volume> years) {
        return years.size() <= YEARS ? years : years.subList(0, YEARS);
    }

    private static List<Volume> renewed(List<Volume> volumes, Procedure procedure) {
        return volumes.size() == 1
                ? List.of(renewed(volumes.get(0), procedure))
                : volumes.stream().map(volume -> renewed(volume, procedure)).toList();
    }

    private static Volume renewed(Volume volume, Procedure procedure) {
        if (!isRenewed(volume)) {
            return volume;
        }
        Integer months = validity(procedure);
        return months == null
                ? volume
                : volume.performed(MONTHS.divide(BigDecimal.valueOf(months), MathContext.DECIMAL128));
    }

    /** Returns whether filings follow from the validity of the result: of the subjects is known only how many they are. */
    private static boolean isRenewed(Volume volume) {
        return volume.filings() == null && volume.subjects() != null;
    }

    /** Returns the months of validity that filings follow from; null when they follow from none. */
    static @Nullable Integer validity(List<Volume> volumes, Procedure procedure) {
        return volumes.stream().anyMatch(Filings::isRenewed) ? validity(procedure) : null;
    }

    /**
     * Several validities are those of different cases: the one that gives the lower-middle number of filings counts.
     */
    private static @Nullable Integer validity(Procedure procedure) {
        if (procedure.results() == null) {
            return null;
        }
        List<Integer> months = procedure.results().stream()
                .map(Result::validityMonths)
                .filter(Objects::nonNull)
                .filter(number -> number > 0)
                .sorted()
                .toList();
        return months.isEmpty() ? null : months.get(months.size() / 2);
    }

    private static Optional<Filings> average(List<Volume> years) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        if (years.size() == 1) {
            Volume year = years.get(0);
            BigDecimal filings = Objects.requireNonNull(year.filings());
            return Optional.of(new Filings(filings, online(years), year.basis(), source(year.source(), span(years))));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Volume year : years) {
            sum = sum.add(Objects.requireNonNull(year.filings()));
        }
        Origin origin = Origin.worst(years.stream().map(Volume::basis).toList());
        String source = years.stream().map(Volume::source).distinct().collect(Collectors.joining("; "));
        return Optional.of(new Filings(
                sum.divide(BigDecimal.valueOf(years.size()), MathContext.DECIMAL128),
                online(years),
                origin,
                source(source, span(years))));
    }

    private static String span(List<Volume> years) {
        if (years.size() == 1) {
            int year = years.get(0).year();
            return year == Volume.NO_YEAR ? "" : String.valueOf(year);
        }
        return years.stream()
                .filter(year -> year.year() != Volume.NO_YEAR)
                .map(year -> String.valueOf(year.year()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String source(String source, String span) {
        String named = source.isBlank() ? "không nêu nguồn, no source given" : source;
        return span.isEmpty() ? named : named + " (" + span + ")";
    }

    private static List<Volume> byYear(List<Volume> volumes) {
        if (volumes.size() == 1) {
            return volumes.get(0).filings() == null ? List.of() : volumes;
        }
        return grouped(volumes).values().stream().map(Filings::lowerMiddle).toList();
    }

    /** The last year first. */
    private static Map<Integer, List<Volume>> grouped(List<Volume> volumes) {
        Map<Integer, List<Volume>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (Volume volume : volumes) {
            if (volume.filings() != null) {
                byYear.computeIfAbsent(volume.year(), year -> new ArrayList<>()).add(volume);
            }
        }
        return byYear;
    }

    private static Volume lowerMiddle(List<Volume> sameYear) {
        return sameYear.stream()
                .sorted(Comparator.comparing(Volume::filings, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Volume::basis)
                        .thenComparing(Volume::source))
                .skip((sameYear.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Share online(List<Volume> years) {
        List<Volume> known = years.stream()
                .filter(year -> year.dossiers() != null && year.onlineDossiers() != null)
                .toList();
        Formula all = sum(known, Volume::dossiers);
        BigDecimal dossiers = all.exact(Filings::noInput);
        if (dossiers.signum() == 0) {
            return null;
        }
        Formula online = sum(known, Volume::onlineDossiers);
        return new Share(
                online.exact(Filings::noInput).divide(dossiers, MathContext.DECIMAL128),
                Origin.worst(known.stream().map(Volume::basis).toList()),
                known.stream().map(Volume::source).distinct().toList(),
                new Formula.Quotient(online, all));
    }

    private static Formula sum(List<Volume> years, Function<Volume, @Nullable BigDecimal> figure) {
        return new Formula.Sum(years.stream()
                .map(year -> (Formula) new Formula.Constant(Objects.requireNonNull(figure.apply(year))))
                .toList());
    }

    private static BigDecimal noInput(String id) {
        throw new IllegalStateException("filings follow from no parameter: " + id);
    }
}
