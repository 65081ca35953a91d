package vn.gon.plan;

import java.util.Comparator;
import java.util.List;
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
}
