package vn.gon.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;

/**
 * One figure of a period.
 *
 * @param period the period
 * @param agency the agency, or {@link #WHOLE}, or {@link #ELSEWHERE}
 * @param indicator what it is
 * @param value the value, rounded as its unit is; null when not known
 * @param basis the least trustworthy origin in it; null when the value is not known
 * @param numerator what a rate is of; null for a count or when not known
 * @param denominator what it is a share of; null for a count or when not known
 * @param of what the denominator is; several when the items were not counted alike
 * @param counted how many items are in it
 * @param total how many items there are
 * @param sources the files it was made from
 * @param notes what a reader must know
 */
public record Row(
        Period period,
        String agency,
        Indicator indicator,
        @Nullable BigDecimal value,
        @Nullable Origin basis,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        SortedSet<Denominator> of,
        int counted,
        int total,
        SortedSet<String> sources,
        SortedSet<Note> notes)
        implements Comparable<Row> {

    /** The whole register. */
    public static final String WHOLE = "all";

    /** Dossiers of procedures that the register does not have. */
    public static final String ELSEWHERE = "not-in-register";

    private static final int PERCENT = 100;

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::period)
            .thenComparing(Row::agency, Row::agencies)
            .thenComparing(Row::indicator);

    public Row {
        of = sorted(of);
        sources = sorted(sources);
        notes = sorted(notes);
    }

    /** Returns a rate: numerator ÷ denominator in per cent; null when either is not known or there is nothing to divide by. */
    static @Nullable BigDecimal rate(
            Indicator indicator, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return numerator == null || denominator == null || denominator.signum() == 0
                ? null
                : numerator
                        .multiply(BigDecimal.valueOf(PERCENT))
                        .divide(denominator, indicator.unit().decimals(), RoundingMode.HALF_UP);
    }

    /** Returns whether it is of the whole register. */
    public boolean isWhole() {
        return agency.equals(WHOLE);
    }

    /** Returns the same figure under another agency. */
    Row of(String other) {
        return new Row(
                period, other, indicator, value, basis, numerator, denominator, of, counted, total, sources, notes);
    }

    /** By period, then the whole register before its agencies, then the indicators in their order. */
    @Override
    public int compareTo(Row other) {
        return ORDER.compare(this, other);
    }

    private static int agencies(String one, String other) {
        return one.equals(other) ? 0 : one.equals(WHOLE) ? -1 : other.equals(WHOLE) ? 1 : one.compareTo(other);
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Set<T> values) {
        return java.util.Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
