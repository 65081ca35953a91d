package vn.gon.change;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.Problem;

/**
 * Whether anything grew.
 *
 * @param rows every burden in every scope asked for: the whole first, then the agencies by name
 * @param offsets what came and went in every scope, where an offset was asked for
 * @param offences the regulations by which burdens grew that must not
 * @param exempt the growth that somebody allowed
 * @param idle exemptions that let nothing grow: expired, or no longer needed
 * @param unreadable how many regulations could not be compared because a record cannot be read
 */
public record GateVerdict(
        List<Row> rows,
        List<OffsetRow> offsets,
        List<Offence> offences,
        List<Offence> exempt,
        List<Problem> idle,
        long unreadable) {

    public GateVerdict {
        rows = List.copyOf(rows);
        offsets = List.copyOf(offsets);
        offences = List.copyOf(offences);
        exempt = List.copyOf(exempt);
        idle = List.copyOf(idle);
    }

    /** What became of a burden. */
    public enum Outcome {
        PASSED("không tăng", "no growth"),
        GREW("TĂNG", "GREW"),
        /** It grew, and enough went for it. */
        OFFSET("tăng, đã bù", "grew, offset");

        private final Bilingual label;

        Outcome(String vi, String en) {
            this.label = new Bilingual(vi, en);
        }

        /** Returns the words a report uses. */
        public Bilingual label() {
            return label;
        }
    }

    /**
     * A burden in a scope.
     *
     * @param agency the agency; null for the whole register, empty where the agency is not known
     * @param burden which
     * @param balance before and after, without growth that is exempt
     * @param outcome what became of it
     */
    public record Row(@Nullable String agency, Burden burden, Balance balance, Outcome outcome) {}

    /**
     * What came and went in a scope.
     *
     * @param agency the agency; null for the whole register
     * @param by what is counted
     * @param in what came, in regulations or in đồng a year
     * @param out what went
     * @param required how much had to go
     * @param unknown in how many regulations the cost of what came or went is not known, which cannot be offset
     */
    public record OffsetRow(
            @Nullable String agency, Offset.By by, BigDecimal in, BigDecimal out, BigDecimal required, long unknown) {

        /** Returns whether enough went for what came, as far as it is known. */
        public boolean isMet() {
            return out.compareTo(required) >= 0;
        }

        /** Returns whether growth is made up for: enough went, and nothing came at an unknown cost. */
        public boolean covers() {
            return isMet() && unknown == 0;
        }
    }

    /** Returns whether nothing grew that must not. */
    public boolean isPassed() {
        return rows.stream().noneMatch(row -> row.outcome() == Outcome.GREW)
                && offsets.stream().allMatch(OffsetRow::isMet);
    }

    /** Returns in how many rows something grew that must not. */
    public long failures() {
        return rows.stream().filter(row -> row.outcome() == Outcome.GREW).count();
    }
}
