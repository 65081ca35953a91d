package vn.gon.statistics;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;

/**
 * What one item adds to a figure.
 *
 * @param count the count, or what a rate is of; null when not known
 * @param among what a rate is a share of; null for a count or when not known
 * @param of what that is; null for a count or when not known
 * @param origin where it comes from
 * @param source the file it comes from; empty when none
 * @param notes what a reader must know
 */
public record Amount(
        @Nullable BigDecimal count,
        @Nullable BigDecimal among,
        @Nullable Denominator of,
        Origin origin,
        String source,
        Set<Note> notes) {

    public Amount {
        notes = Set.copyOf(notes);
    }

    /** Returns a count of an item. */
    static Amount count(@Nullable BigDecimal count, Origin origin, String source) {
        return new Amount(count, null, null, origin, source, Set.of());
    }

    /** Returns whether an item is one of those that a rate is of. */
    static Amount share(boolean is, Denominator of, String source) {
        BigDecimal count = is ? BigDecimal.ONE : BigDecimal.ZERO;
        return new Amount(count, BigDecimal.ONE, of, Origin.MEASURED, source, Set.of());
    }

    /** Returns a rate of an item. */
    static Amount rate(
            @Nullable BigDecimal count, @Nullable BigDecimal among, Denominator of, Origin origin, String source) {
        return new Amount(count, among, of, origin, source, Set.of());
    }

    /** Returns that nothing is known of an item. */
    static Amount unknown() {
        return new Amount(null, null, null, Origin.MEASURED, "", Set.of());
    }

    /** Returns the same with a note. */
    Amount with(Note note) {
        EnumSet<Note> more = EnumSet.of(note);
        more.addAll(notes);
        return new Amount(count, among, of, origin, source, more);
    }

    /** Returns the same with another origin. */
    Amount as(Origin other) {
        return new Amount(count, among, of, other, source, notes);
    }
}
