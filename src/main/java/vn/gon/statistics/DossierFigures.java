package vn.gon.statistics;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.statistics.Dossiers.Cell;

/**
 * The figures that the dossiers of one procedure give.
 *
 * @param tally where they are added
 * @param agency the agency they count for
 * @param source the file they come from
 */
record DossierFigures(Tally<Indicator> tally, String agency, String source) {

    private static final Map<Cell, Indicator> COUNTS = Map.of(
            Cell.CARRIED, Indicator.DOSSIERS_CARRIED,
            Cell.EARLY, Indicator.DOSSIERS_EARLY,
            Cell.ON_TIME, Indicator.DOSSIERS_ON_TIME,
            Cell.LATE, Indicator.DOSSIERS_LATE,
            Cell.RETURNED, Indicator.DOSSIERS_RETURNED,
            Cell.ONLINE, Indicator.DOSSIERS_ONLINE,
            Cell.COUNTER, Indicator.DOSSIERS_COUNTER,
            Cell.POST, Indicator.DOSSIERS_POST,
            Cell.RECEIVED, Indicator.DOSSIERS_RECEIVED);

    /** Adds the figures of a procedure. */
    void add(Dossiers row) {
        Set<Note> incomplete = row.complete() ? Set.of() : Set.of(Note.PERIOD_INCOMPLETE);
        COUNTS.forEach((cell, indicator) -> count(row, indicator, row.of(cell), incomplete));
        count(row, Indicator.DOSSIERS_IN_PERIOD, row.inPeriod(), carried(row, incomplete));
        count(row, Indicator.DOSSIERS_SETTLED, row.settled(), carried(row, incomplete));
        count(row, Indicator.DOSSIERS_PENDING, row.pending(), incomplete);
        count(row, Indicator.DOSSIERS_RESIDUAL, row.residual(), residual(row, incomplete));
        count(row, Indicator.DOSSIERS_CHANNEL_RESIDUAL, row.channelResidual(), incomplete);
        settledRates(row, incomplete);
        dueRates(row, incomplete);
        rate(
                row,
                Indicator.ONLINE_FILINGS,
                row.of(Cell.ONLINE),
                row.sum(Cell.ONLINE, Cell.COUNTER, Cell.POST).orElse(null),
                Denominator.CHANNELS,
                incomplete);
    }

    /** Counts a procedure of which the table tells nothing. */
    void addUnknown() {
        COUNTS.values().forEach(indicator -> tally.add(agency, indicator, Amount.unknown()));
        for (Indicator indicator : Indicator.values()) {
            boolean derived = indicator.compareTo(Indicator.DOSSIERS_RECEIVED) >= 0
                    && indicator.compareTo(Indicator.RETURNED_OF_DUE) <= 0
                    && !COUNTS.containsValue(indicator);
            if (derived || indicator == Indicator.ONLINE_FILINGS) {
                tally.add(agency, indicator, Amount.unknown());
            }
        }
    }

    private void settledRates(Dossiers row, Set<Note> notes) {
        @Nullable BigDecimal settled = row.settled();
        @Nullable BigDecimal among = settled == null ? row.classified() : settled;
        Denominator of = settled == null
                ? Denominator.CLASSIFIED
                : row.of(Cell.SETTLED) == null && row.of(Cell.CARRIED) == null
                        ? Denominator.RECEIVED_LESS_PENDING
                        : Denominator.SETTLED;
        rate(row, Indicator.EARLY_RATE, row.of(Cell.EARLY), among, of, notes);
        rate(row, Indicator.ON_TIME_RATE, row.of(Cell.ON_TIME), among, of, notes);
        rate(row, Indicator.LATE_RATE, row.of(Cell.LATE), among, of, notes);
        rate(row, Indicator.MET_DEADLINE_RATE, row.inTime(), among, of, notes);
        Denominator all = row.of(Cell.CARRIED) == null ? Denominator.RECEIVED : Denominator.IN_PERIOD;
        rate(row, Indicator.SETTLED_RATE, settled, row.inPeriod(), all, notes);
    }

    private void dueRates(Dossiers row, Set<Note> notes) {
        BigDecimal due = row.due();
        rate(row, Indicator.MET_DEADLINE_OF_DUE, row.inTime(), due, Denominator.DUE, notes);
        rate(row, Indicator.LATE_OF_DUE, row.of(Cell.LATE), due, Denominator.DUE, notes);
        rate(row, Indicator.RETURNED_OF_DUE, row.of(Cell.RETURNED), due, Denominator.DUE, notes);
    }

    private static Set<Note> carried(Dossiers row, Set<Note> notes) {
        return row.of(Cell.CARRIED) == null ? more(notes, Note.CARRIED_NOT_GIVEN) : notes;
    }

    private static Set<Note> residual(Dossiers row, Set<Note> notes) {
        Set<Note> all = row.pending() == null ? more(notes, Note.PENDING_NOT_GIVEN) : notes;
        return carried(row, row.returnedAmongSettled() ? more(all, Note.RETURNED_AMONG_SETTLED) : all);
    }

    private static Set<Note> more(Set<Note> notes, Note note) {
        EnumSet<Note> more = EnumSet.of(note);
        more.addAll(notes);
        return more;
    }

    private void count(Dossiers row, Indicator indicator, @Nullable BigDecimal value, Set<Note> notes) {
        tally.add(agency, indicator, new Amount(value, null, null, row.basis(), source, notes));
    }

    private void rate(
            Dossiers row,
            Indicator indicator,
            @Nullable BigDecimal count,
            @Nullable BigDecimal among,
            Denominator of,
            Set<Note> notes) {
        tally.add(agency, indicator, new Amount(count, among, of, row.basis(), source, notes));
    }
}
