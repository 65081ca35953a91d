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
 * @param formula how the value is worked out
 */
public record Share(BigDecimal value, Origin origin, List<String> sources, Formula formula) {

    /** A share that is no parameter, such as one counted. */
    public Share(BigDecimal value, Origin origin, List<String> sources) {
        this(value, origin, sources, new Formula.Constant(value));
    }

    /** In every filing, because the register offers no other way. */
    static final Share WHOLE = new Share(BigDecimal.ONE, Origin.MEASURED, List.of(), Formula.Constant.ONE);

    /** Returns the share of each of several cases of which nobody knows how often they occur. */
    static Share equal(int cases) {
        return cases == 1
                ? WHOLE
                : new Share(
                        BigDecimal.ONE.divide(BigDecimal.valueOf(cases), MathContext.DECIMAL128),
                        Origin.ASSUMED,
                        List.of(),
                        new Formula.Quotient(Formula.Constant.ONE, new Formula.Constant(BigDecimal.valueOf(cases))));
    }

    /** Returns this share as a part of a smaller whole. */
    Share of(Share whole) {
        return whole.value.compareTo(BigDecimal.ONE) == 0
                ? this
                : new Share(
                        value.divide(whole.value, MathContext.DECIMAL128),
                        origin,
                        sources,
                        new Formula.Quotient(formula, whole.formula));
    }

    /** Returns the share of all others. */
    Share rest() {
        return new Share(BigDecimal.ONE.subtract(value), origin, sources, formula.rest());
    }

    /** Returns this share of another share. */
    Share times(Share other) {
        return new Share(
                value.multiply(other.value),
                origin.and(other.origin),
                Work.joined(sources, other.sources),
                formula.times(other.formula));
    }

    /** Returns the share in which either of two happens that never happen together. */
    Share plus(Share other) {
        return new Share(
                value.add(other.value),
                origin.and(other.origin),
                Work.joined(sources, other.sources),
                formula.plus(other.formula));
    }
}
