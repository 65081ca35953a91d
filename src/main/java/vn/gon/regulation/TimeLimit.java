package vn.gon.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.gon.text.Bilingual;

/**
 * How long the agency may take (thời hạn giải quyết).
 *
 * @param amount how many units, zero or more
 * @param unit the unit; {@link TimeUnit#UNSTATED} when the register gives a bare number
 */
public record TimeLimit(BigDecimal amount, TimeUnit unit) {

    public TimeLimit {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a time limit cannot be negative: " + amount);
        }
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
    }

    /** Returns a limit of whole units. */
    public static TimeLimit of(long amount, TimeUnit unit) {
        return new TimeLimit(BigDecimal.valueOf(amount), unit);
    }

    /** Returns whether the limit says how long: a bare number does not. */
    public boolean isStated() {
        return unit != TimeUnit.UNSTATED && unit != TimeUnit.OTHER;
    }

    /** Compares two limits of the same unit; limits of different units do not compare. */
    public Optional<Integer> compareWith(TimeLimit other) {
        return unit == other.unit && isStated() ? Optional.of(amount.compareTo(other.amount)) : Optional.empty();
    }

    /** Returns the limit shortened by a share of itself, rounded up to whole units and at least one. */
    public TimeLimit shortenedBy(BigDecimal share) {
        BigDecimal rest = amount.multiply(BigDecimal.ONE.subtract(share)).setScale(0, RoundingMode.CEILING);
        return new TimeLimit(rest.max(BigDecimal.ONE).min(amount), unit);
    }

    /** Returns the limit in words. */
    public Bilingual label() {
        return Bilingual.of("%s %s", "%s %s", amount.toPlainString(), unit.label());
    }
}
