package vn.gon.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A complaint or proposal, without personal data.
 *
 * @param id what tells it from the others: a hash of what is kept of it
 * @param code the procedure it is about; empty when it is not known
 * @param date the day it was made; null when not known
 * @param agency the agency it speaks of; empty when not told
 * @param topic what it is about, a word of a closed list; empty when none fits
 * @param text the text
 * @param confidence how sure the procedure is, from 0 to 1: 1 when the code was given
 * @param source the file it came from
 */
public record Remark(
        String id,
        String code,
        @Nullable LocalDate date,
        String agency,
        String topic,
        String text,
        BigDecimal confidence,
        String source)
        implements Comparable<Remark> {

    private static final Comparator<Remark> ORDER = Comparator.comparing(
                    (Remark remark) -> remark.code().isEmpty())
            .thenComparing(Remark::code)
            .thenComparing(Remark::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Remark::id);

    /** Returns whether it is linked to a procedure. */
    public boolean isLinked() {
        return !code.isEmpty();
    }

    /** By procedure, those of none last; then by day. */
    @Override
    public int compareTo(Remark other) {
        return ORDER.compare(this, other);
    }
}
