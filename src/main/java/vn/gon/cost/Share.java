package vn.gon.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import vn.gon.catalog.Origin;

/**
 * In what share of filings something happens.
 *
 * @param value between 0 and 1
 * @param origin where the value comes from
 * @param sources who said so; empty when nobody needs to
 */
public record Share(BigDecimal value, Origin origin, List<String> sources) {

    /** In every filing, because the register offers no other way. */
    static final Share WHOLE = new Share(BigDecimal.ONE, Origin.MEASURED, List.of());

    /** Returns the share of each of several cases of which nobody knows how often they occur. */
    static Share equal(int cases) {
        return cases == 1
                ? WHOLE
                : new Share(
                        BigDecimal.ONE.divide(BigDecimal.valueOf(cases), MathContext.DECIMAL128),
                        Origin.ASSUMED,
                        List.of());
    }

    /** Returns this share as a part of a smaller whole. */
    Share of(BigDecimal whole) {
        return whole.compareTo(BigDecimal.ONE) == 0
                ? this
                : new Share(value.divide(whole, MathContext.DECIMAL128), origin, sources);
    }
}
