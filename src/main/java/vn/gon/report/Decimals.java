package vn.gon.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntFunction;

/** How many decimals a printed calculation needs so that a reader who works it out again comes to the same đồng. */
final class Decimals {

    private static final int FEWEST = 4;

    /** Beyond these the numbers themselves are cut. */
    private static final int MOST = 20;

    private Decimals() {}

    /**
     * Returns the fewest decimals that do.
     *
     * @param result the exact result
     * @param again what comes out with the numbers rounded to so many decimals
     */
    static int enough(BigDecimal result, IntFunction<BigDecimal> again) {
        BigDecimal dong = whole(result);
        int decimals = FEWEST;
        while (decimals < MOST && whole(again.apply(decimals)).compareTo(dong) != 0) {
            decimals++;
        }
        return decimals;
    }

    /** Returns the fewest decimals that do for a product of two. */
    static int enough(BigDecimal result, BigDecimal one, BigDecimal other) {
        return enough(result, decimals -> rounded(one, decimals).multiply(rounded(other, decimals)));
    }

    static BigDecimal rounded(BigDecimal exact, int decimals) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal whole(BigDecimal amount) {
        return rounded(amount, 0);
    }
}
