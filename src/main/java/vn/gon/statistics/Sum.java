package vn.gon.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;

/** The items of one figure added up; what is not known of an item is left out and counted. */
final class Sum {

    private static final int DECIMALS = 2;

    private BigDecimal count = BigDecimal.ZERO;
    private BigDecimal among = BigDecimal.ZERO;
    private int counted;
    private int total;
    private Origin origin = Origin.MEASURED;
    private final EnumSet<Denominator> of = EnumSet.noneOf(Denominator.class);
    private final EnumSet<Note> notes = EnumSet.noneOf(Note.class);
    private final TreeSet<String> sources = new TreeSet<>();

    /**
     * Adds an item.
     *
     * @param rate whether it counts only when both parts of it are known
     */
    void add(Amount amount, boolean rate) {
        total++;
        BigDecimal known = amount.count();
        BigDecimal whole = amount.among();
        if (known == null || (rate && whole == null)) {
            return;
        }
        counted++;
        count = count.add(known);
        among = whole == null ? among : among.add(whole);
        origin = origin.and(amount.origin());
        notes.addAll(amount.notes());
        if (amount.of() != null) {
            of.add(amount.of());
        }
        if (!amount.source().isEmpty()) {
            sources.add(amount.source());
        }
    }

    boolean isKnown() {
        return counted > 0;
    }

    BigDecimal count() {
        return count;
    }

    BigDecimal among() {
        return among;
    }

    Origin origin() {
        return origin;
    }

    Set<String> sources() {
        return sources;
    }

    /** Amounts of money come from divisions; hundredths of a đồng are finer than anybody asks. */
    private static BigDecimal plain(BigDecimal sum) {
        return sum.scale() <= DECIMALS ? sum : sum.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    Row row(Period period, String agency, Indicator indicator) {
        boolean rate = indicator.isRate();
        @Nullable BigDecimal above = rate && isKnown() ? plain(count) : null;
        @Nullable BigDecimal below = rate && isKnown() ? plain(among) : null;
        BigDecimal value = rate
                ? Row.rate(indicator, isKnown() ? count : null, isKnown() ? among : null)
                : isKnown() ? plain(count) : null;
        return new Row(
                period,
                agency,
                indicator,
                value,
                value == null ? null : origin,
                above,
                below,
                new TreeSet<>(of),
                counted,
                total,
                sources,
                new TreeSet<>(notes));
    }
}
