package vn.gon.change;

import java.math.BigDecimal;

/**
 * A burden before and after, over the regulations in which it is known on both sides.
 *
 * @param before the sum before, unrounded
 * @param after the sum after, unrounded
 * @param unknown in how many regulations a change cannot be told, because a side does not state it
 */
public record Balance(BigDecimal before, BigDecimal after, long unknown) {

    /** Nothing on either side. */
    public static final Balance NONE = new Balance(BigDecimal.ZERO, BigDecimal.ZERO, 0);

    /** A regulation in which a change cannot be told. */
    static final Balance NOT_TOLD = new Balance(BigDecimal.ZERO, BigDecimal.ZERO, 1);

    static Balance of(BigDecimal before, BigDecimal after) {
        return new Balance(before, after, 0);
    }

    static Balance of(long before, long after) {
        return of(BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }

    /** Returns the sum of both. */
    public Balance plus(Balance other) {
        return new Balance(before.add(other.before), after.add(other.after), unknown + other.unknown);
    }

    /** Returns what was added; less than zero for a cut. */
    public BigDecimal growth() {
        return after.subtract(before);
    }

    /** Returns the same as if nothing had been added. */
    Balance withoutGrowth() {
        return new Balance(before, before, unknown);
    }

    /** Returns whether more is asked than before. */
    public boolean hasGrown() {
        return growth().signum() > 0;
    }
}
