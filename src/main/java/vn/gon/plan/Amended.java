package vn.gon.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.InstrumentType;
import vn.gon.regulation.LegalInstrument;

/**
 * An instrument that an edit has to amend.
 *
 * @param number its number; where none is known, the code of the regulation in question
 * @param type its form; null when it is not known which instrument it is
 * @param instrument what the register knows of it; null when nothing
 * @param articles the provisions that the record cites
 */
public record Amended(
        String number,
        @Nullable InstrumentType type,
        @Nullable LegalInstrument instrument,
        List<String> articles) implements Comparable<Amended> {

    private static final Comparator<Amended> ORDER = Comparator.comparing(
                    Amended::type, Comparator.nullsLast(Comparator.<InstrumentType>naturalOrder()))
            .thenComparing(Amended::number);

    public Amended {
        articles = List.copyOf(articles);
    }

    /** Returns whether it is known which instrument it is. */
    public boolean isKnown() {
        return type != null;
    }

    @Override
    public int compareTo(Amended other) {
        return ORDER.compare(this, other);
    }

    /** Returns the form that the ending of a number tells; null when it tells none. */
    public static @Nullable InstrumentType typeOf(String number) {
        String upper = number.toUpperCase(Locale.ROOT);
        if (upper.matches(".*/QH\\d+.*")) {
            return upper.startsWith("NQ") || upper.contains("/NQ")
                    ? InstrumentType.ASSEMBLY_RESOLUTION
                    : InstrumentType.LAW;
        }
        if (upper.contains("/UBTVQH")) {
            return InstrumentType.ORDINANCE;
        }
        if (upper.endsWith("/NĐ-CP")) {
            return InstrumentType.DECREE;
        }
        if (upper.endsWith("/NQ-CP")) {
            return InstrumentType.GOVERNMENT_RESOLUTION;
        }
        if (upper.endsWith("/QĐ-TTG")) {
            return InstrumentType.PRIME_MINISTER_DECISION;
        }
        return lowerType(upper);
    }

    private static @Nullable InstrumentType lowerType(String upper) {
        if (upper.contains("/TTLT-")) {
            return InstrumentType.JOINT_CIRCULAR;
        }
        if (upper.contains("/TT-")) {
            return InstrumentType.CIRCULAR;
        }
        if (upper.contains("/NQ-HĐND")) {
            return InstrumentType.COUNCIL_RESOLUTION;
        }
        if (upper.contains("/QĐ-UBND")) {
            return InstrumentType.COMMITTEE_DECISION;
        }
        return upper.contains("/QĐ-B") ? InstrumentType.MINISTER_DECISION : null;
    }
}
