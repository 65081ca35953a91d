package vn.gon.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;

/**
 * What happened to the dossiers of one procedure in one period; a cell that is not there is not known.
 *
 * @param period the period
 * @param code code of the procedure
 * @param agency who handled them; empty when the table does not say, so that they count for the agency that issued it
 * @param basis where the figures come from
 * @param cells the figures
 * @param complete whether they are of the whole period
 */
public record Dossiers(Period period, String code, String agency, Origin basis, Cells cells, boolean complete) {

    /** A column of the table. */
    public enum Cell {
        RECEIVED,
        CARRIED,
        EARLY,
        ON_TIME,
        LATE,
        PENDING,
        RETURNED,
        ONLINE,
        COUNTER,
        POST,
        /** Settled in the period; only for tables that lack the pending ones. */
        SETTLED,
        /** Due in the period; only for tables that tell it. */
        DUE;

        private final String column = name().toLowerCase(Locale.ROOT);

        /** Returns how the table names it. */
        public String column() {
            return column;
        }
    }

    /** Returns one figure; null when not known. */
    public @Nullable BigDecimal of(Cell cell) {
        return cells.get(cell);
    }

    /** Returns received and carried over together; where carried is not given, received alone. */
    @Nullable
    BigDecimal inPeriod() {
        BigDecimal received = of(Cell.RECEIVED);
        return received == null ? null : received.add(known(Cell.CARRIED));
    }

    /** Returns those settled: as told, else what is no longer pending; null when neither is known. */
    @Nullable
    BigDecimal settled() {
        BigDecimal told = of(Cell.SETTLED);
        if (told != null) {
            return told;
        }
        BigDecimal all = inPeriod();
        BigDecimal pending = of(Cell.PENDING);
        return all == null || pending == null ? null : all.subtract(pending);
    }

    /** Returns those pending: as told, else what is not settled; null when neither is known. */
    @Nullable
    BigDecimal pending() {
        BigDecimal told = of(Cell.PENDING);
        BigDecimal all = inPeriod();
        BigDecimal settled = of(Cell.SETTLED);
        return told != null ? told : all == null || settled == null ? null : all.subtract(settled);
    }

    /** Returns those of which it is known whether they kept the time limit; null when any of the three is not known. */
    @Nullable
    BigDecimal classified() {
        return sum(Cell.EARLY, Cell.ON_TIME, Cell.LATE).orElse(null);
    }

    /** Returns those that kept the time limit; a table that does not part the early ones counts them as on time. */
    @Nullable
    BigDecimal inTime() {
        BigDecimal onTime = of(Cell.ON_TIME);
        return onTime == null ? null : onTime.add(known(Cell.EARLY));
    }

    /** Returns those due: as told, else those that were early, on time or late. */
    @Nullable
    BigDecimal due() {
        BigDecimal told = of(Cell.DUE);
        BigDecimal inTime = inTime();
        BigDecimal late = of(Cell.LATE);
        return told != null ? told : inTime == null || late == null ? null : inTime.add(late);
    }

    /** Returns what the outcomes known leave of the dossiers of the period; null when these are not known. */
    @Nullable
    BigDecimal residual() {
        BigDecimal left = leftBeforeReturned();
        return left == null || returnedAmongSettled() ? left : left.subtract(known(Cell.RETURNED));
    }

    /** Returns whether the returned ones must be among the settled ones, because there is no room for them beside. */
    boolean returnedAmongSettled() {
        BigDecimal left = leftBeforeReturned();
        return left != null && left.compareTo(known(Cell.RETURNED)) < 0;
    }

    private @Nullable BigDecimal leftBeforeReturned() {
        BigDecimal all = inPeriod();
        if (all == null) {
            return null;
        }
        BigDecimal pending = pending();
        return all.subtract(known(Cell.EARLY))
                .subtract(known(Cell.ON_TIME))
                .subtract(known(Cell.LATE))
                .subtract(pending == null ? BigDecimal.ZERO : pending);
    }

    /** Returns what the three ways of filing leave of those received; null when any of the four is not known. */
    @Nullable
    BigDecimal channelResidual() {
        BigDecimal received = of(Cell.RECEIVED);
        return received == null
                ? null
                : sum(Cell.ONLINE, Cell.COUNTER, Cell.POST)
                        .map(received::subtract)
                        .orElse(null);
    }

    /** Returns the sum of some figures; empty when any is not known. */
    Optional<BigDecimal> sum(Cell... some) {
        return Arrays.stream(some).allMatch(cells::has)
                ? Optional.of(Arrays.stream(some).map(this::known).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private BigDecimal known(Cell cell) {
        return cells.known(cell);
    }

    /**
     * Returns periods that follow each other as one: what flows is added up, carried is that of the first and pending that
     * of the last, and a figure that one of them lacks is not known.
     *
     * @param whole the period that they make up
     * @param parts the parts, sorted, at least one
     */
    static Dossiers together(Period whole, List<Dossiers> parts) {
        Dossiers first = parts.get(0);
        Cells cells = parts.stream().map(Dossiers::cells).reduce(Cells::then).orElseThrow();
        Origin basis = Origin.worst(parts.stream().map(Dossiers::basis).toList());
        boolean complete =
                parts.stream().mapToInt(part -> part.period().months()).sum() == whole.months();
        return new Dossiers(whole, first.code(), first.agency(), basis, cells, complete);
    }
}
