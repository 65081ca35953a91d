package vn.gon.regulation;

import java.math.BigDecimal;

/**
 * An exact amount of money; amounts of different currencies never add.
 *
 * @param amount the exact amount in units of the currency, unrounded
 * @param currency ISO 4217 code, such as VND
 */
public record Money(BigDecimal amount, String currency) {

    /** The currency of the register. */
    public static final String VND = "VND";

    public static final Money ZERO = dong(BigDecimal.ZERO);

    /** Returns an amount of đồng. */
    public static Money dong(BigDecimal amount) {
        return new Money(amount, VND);
    }

    /** Returns an amount of đồng. */
    public static Money dong(long amount) {
        return dong(BigDecimal.valueOf(amount));
    }

    /**
     * Returns the sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * Returns the difference.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /** Returns this amount a number of times. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts in " + currency + " and " + other.currency + " do not add");
        }
    }

    /** Two amounts are equal when they are the same number of the same currency, whatever their scale. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && currency.equals(money.currency) && amount.compareTo(money.amount) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * amount.stripTrailingZeros().hashCode() + currency.hashCode();
    }
}
