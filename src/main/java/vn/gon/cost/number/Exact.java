package vn.gon.cost.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number: a decimal over a whole number, so that twenty minutes of an hour or a licence renewed every third year
 * lose nothing before they are printed.
 *
 * @param over what is divided
 * @param under what it is divided by, greater than 0
 */
public record Exact(BigDecimal over, BigInteger under) implements Comparable<Exact> {

    public static final Exact ZERO = of(BigDecimal.ZERO);
    public static final Exact ONE = of(BigDecimal.ONE);

    public Exact {
        if (under.signum() <= 0) {
            throw new ArithmeticException("division by " + under);
        }
    }

    /** Returns a decimal. */
    public static Exact of(BigDecimal value) {
        return new Exact(value, BigInteger.ONE);
    }

    /** Returns a whole number. */
    public static Exact of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** Returns the sum. */
    public Exact plus(Exact other) {
        if (under.equals(other.under)) {
            return new Exact(over.add(other.over), under);
        }
        BigInteger common = under.divide(under.gcd(other.under)).multiply(other.under);
        return new Exact(scaled(common).add(other.scaled(common)), common);
    }

    /** Returns the difference. */
    public Exact minus(Exact other) {
        return plus(new Exact(other.over.negate(), other.under));
    }

    /** Returns the product. */
    public Exact times(Exact other) {
        return new Exact(over.multiply(other.over), under.multiply(other.under));
    }

    /** Returns the product. */
    public Exact times(BigDecimal factor) {
        return new Exact(over.multiply(factor), under);
    }

    /**
     * Returns the quotient.
     *
     * @throws ArithmeticException if the divisor is 0
     */
    public Exact dividedBy(Exact divisor) {
        int decimals = Math.max(0, divisor.over.scale());
        BigInteger whole = divisor.over.movePointRight(decimals).toBigIntegerExact();
        BigDecimal sign = BigDecimal.valueOf(whole.signum());
        BigDecimal top = over.multiply(new BigDecimal(divisor.under)).multiply(sign);
        return new Exact(top.movePointRight(decimals), under.multiply(whole.abs()));
    }

    /** Returns −1, 0 or 1 as the number is negative, zero or positive. */
    public int signum() {
        return over.signum();
    }

    /** Returns the greater of two. */
    public Exact max(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the number rounded half up to so many decimals; the only place where it is rounded. */
    public BigDecimal rounded(int decimals) {
        return over.divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
    }

    /** Returns the number cut towards zero at so many decimals. */
    public BigDecimal cut(int decimals) {
        return over.divide(new BigDecimal(under), decimals, RoundingMode.DOWN);
    }

    /** Returns the number rounded half up to so many significant figures, as totals are often published. */
    public BigDecimal significant(int figures) {
        return over.divide(new BigDecimal(under), new MathContext(figures, RoundingMode.HALF_UP));
    }

    /** Returns the number as a decimal: exact where it has no more than 34 digits. */
    public BigDecimal decimal() {
        return over.divide(new BigDecimal(under), MathContext.DECIMAL128);
    }

    @Override
    public int compareTo(Exact other) {
        return over.multiply(new BigDecimal(other.under)).compareTo(other.over.multiply(new BigDecimal(under)));
    }

    /** Two are equal when they are the same number, however it is written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact && compareTo(exact) == 0;
    }

    @Override
    public int hashCode() {
        return decimal().stripTrailingZeros().hashCode();
    }

    private BigDecimal scaled(BigInteger common) {
        return over.multiply(new BigDecimal(common.divide(under)));
    }
}
