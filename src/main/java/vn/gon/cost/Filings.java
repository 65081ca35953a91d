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
        return average(lastYears(volumes));
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
        return volumes.size() == 1
                ? lastYears(List.of(renewed(volumes.get(0), procedure)))
                : lastYears(volumes.stream()
                        .map(volume -> renewed(volume, procedure))
                        .toList());
    }

    private static Volume renewed(Volume volume, Procedure procedure) {
        if (volume.filings() != null || volume.subjects() == null || procedure.results() == null) {
            return volume;
        }
        List<Integer> months = procedure.results().stream()
                .map(Result::validityMonths)
                .filter(Objects::nonNull)
                .filter(number -> number > 0)
                .sorted()
                .toList();
        if (months.isEmpty()) {
            return volume;
        }
        // Several validities are those of different cases: the one that gives the lower-middle number of filings
        // counts.
        BigDecimal validity = BigDecimal.valueOf(months.get(months.size() / 2));
        return volume.performed(MONTHS.divide(validity, MathContext.DECIMAL128));
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
        return span.isEmpty() ? source : source + " (" + span + ")";
    }

    private static List<Volume> lastYears(List<Volume> volumes) {
        if (volumes.size() == 1) {
            return volumes.get(0).filings() == null ? List.of() : volumes;
        }
        Map<Integer, List<Volume>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (Volume volume : volumes) {
            if (volume.filings() != null) {
                byYear.computeIfAbsent(volume.year(), year -> new ArrayList<>()).add(volume);
            }
        }
        return byYear.values().stream().limit(YEARS).map(Filings::lowerMiddle).toList();
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
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal online = BigDecimal.ZERO;
        Origin origin = Origin.MEASURED;
        List<String> sources = new ArrayList<>();
        for (Volume year : years) {
            BigDecimal dossiers = year.dossiers();
            BigDecimal part = year.onlineDossiers();
            if (dossiers != null && part != null) {
                all = all.add(dossiers);
                online = online.add(part);
                origin = origin.and(year.basis());
                sources.add(year.source());
            }
        }
        return all.signum() == 0
                ? null
                : new Share(
                        online.divide(all, MathContext.DECIMAL128),
                        origin,
                        sources.stream().distinct().toList());
    }
}
