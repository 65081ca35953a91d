package vn.gon.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands beside its target, and when it gets there if it goes on as it went from the first period of the
 * series to the last: on a straight line through these two.
 *
 * @param target the target
 * @param agency the agency, or the whole
 * @param period the last period whose value is known; null when none is
 * @param value the value then; null when none is known
 * @param met whether the target is met then; null when not known
 * @param periods in how many periods the value is known
 * @param pace change of the value in a year; null with fewer than two periods
 * @param expected the day on which the target is reached at this pace; null unless {@code kind} is {@link Kind#EXPECTED}
 * @param kind what can be said of it
 */
public record Outlook(
        Target target,
        String agency,
        @Nullable Period period,
        @Nullable BigDecimal value,
        @Nullable Boolean met,
        int periods,
        @Nullable BigDecimal pace,
        @Nullable LocalDate expected,
        Kind kind) {

    private static final BigDecimal DAYS = BigDecimal.valueOf(365);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(36_500);

    /** What can be said of when a target is reached. */
    public enum Kind {
        /** It is met already. */
        MET,
        /** It is reached at this pace. */
        EXPECTED,
        /** The value is not known. */
        UNKNOWN,
        /** There are fewer than two periods. */
        TOO_FEW_PERIODS,
        /** The value stands still or moves away from the target. */
        NO_PROGRESS,
        /** At this pace it takes more than a hundred years. */
        OUT_OF_SIGHT
    }

    /** Returns where an indicator stands. */
    public static Outlook of(Target target, String agency, SortedMap<Period, BigDecimal> values) {
        if (values.isEmpty()) {
            return new Outlook(target, agency, null, null, null, 0, null, null, Kind.UNKNOWN);
        }
        Period first = values.firstKey();
        Period last = values.lastKey();
        BigDecimal value = values.get(last);
        boolean met = Boolean.TRUE.equals(target.isMet(value));
        if (values.size() < 2) {
            Kind kind = met ? Kind.MET : Kind.TOO_FEW_PERIODS;
            return new Outlook(target, agency, last, value, met, 1, null, null, kind);
        }
        BigDecimal change =
                java.util.Objects.requireNonNull(value).subtract(java.util.Objects.requireNonNull(values.get(first)));
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(first.end(), last.end()));
        BigDecimal pace =
                change.multiply(DAYS).divide(days, target.indicator().unit().decimals(), RoundingMode.HALF_UP);
        BigDecimal missing = target.value().subtract(value);
        LocalDate expected = null;
        Kind kind = Kind.MET;
        if (!met && change.signum() != missing.signum()) {
            kind = Kind.NO_PROGRESS;
        } else if (!met) {
            BigDecimal needed = missing.multiply(days).divide(change, MathContext.DECIMAL64);
            kind = needed.compareTo(LONGEST) > 0 ? Kind.OUT_OF_SIGHT : Kind.EXPECTED;
            expected = kind == Kind.OUT_OF_SIGHT
                    ? null
                    : last.end()
                            .plusDays(needed.setScale(0, RoundingMode.CEILING).longValueExact());
        }
        return new Outlook(target, agency, last, value, met, values.size(), pace, expected, kind);
    }
}
