package vn.gon.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Quantities as whole numbers fine enough that nothing a reader sees is lost: thousandths. */
final class Points {

    static final int DECIMALS = 3;

    private Points() {}

    static long of(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    /** Returns how many decimals a measure is planned with: counts are whole, cost is exact to a thousandth of a đồng. */
    static int decimals(Measure measure) {
        return switch (measure) {
            case COST -> DECIMALS;
            case PROCESSING_TIME -> 2 * DECIMALS;
            default -> 0;
        };
    }

    /** Returns what a bundle gives as a whole number, never more than it is. */
    static long given(BigDecimal amount, Measure measure) {
        return amount.setScale(decimals(measure), RoundingMode.DOWN)
                .unscaledValue()
                .longValueExact();
    }

    /** Returns what a target requires as a whole number, never less than it is. */
    static long required(BigDecimal amount, Measure measure) {
        return amount.setScale(decimals(measure), RoundingMode.CEILING)
                .unscaledValue()
                .longValueExact();
    }

    static BigDecimal back(long thousandths) {
        return BigDecimal.valueOf(thousandths, DECIMALS);
    }
}
