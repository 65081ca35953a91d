package vn.gon.audit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of a number, the lower first.
 *
 * @param above the number is more than this; null for no bound
 * @param below the number is less than this; null for no bound
 * @param least the number is at least this; null for no bound
 * @param most the number is at most this; null for no bound
 */
record Bounds(
        @Nullable BigDecimal above,
        @Nullable BigDecimal below,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {

    /** Returns whether a number lies within. */
    boolean contain(BigDecimal number) {
        return (above == null || number.compareTo(above) > 0)
                && (below == null || number.compareTo(below) < 0)
                && (least == null || number.compareTo(least) >= 0)
                && (most == null || number.compareTo(most) <= 0);
    }
}
