package vn.gon.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Exact numbers as machine-readable output shows them: rounded half up, without zeros that say nothing. */
final class Figure {

    /** Decimals of an amount of đồng. */
    static final int MONEY = 2;

    /** Decimals of a share or a number of hours. */
    static final int SHARE = 4;

    /** Decimals of a rate or of a value that was searched for. */
    static final int RATE = 6;

    /** Decimals of a number that a reader multiplies, so that the product comes out to the đồng. */
    static final int FACTOR = 12;

    private Figure() {}

    /** Returns a figure that was worked out in floating point. */
    static BigDecimal of(double value, int decimals) {
        return of(BigDecimal.valueOf(value), decimals);
    }

    static BigDecimal of(BigDecimal exact, int decimals) {
        BigDecimal plain = exact.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static @Nullable BigDecimal ofKnown(@Nullable BigDecimal exact, int decimals) {
        return exact == null ? null : of(exact, decimals);
    }
}
