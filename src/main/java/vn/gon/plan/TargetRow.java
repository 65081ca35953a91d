package vn.gon.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target in one part of the register: what is there, what is asked and what the package reaches.
 *
 * @param target the target
 * @param part the agency or field; empty for the register as a whole
 * @param base what there is, in the unit of the measure; null when the register does not tell
 * @param required what has to go
 * @param reached what the package takes away, with what was taken away since the baseline
 * @param most the most that the candidates could take away, with what was taken away since
 * @param done what was taken away since the baseline, less than zero for growth; zero where the base is the register as it stands
 * @param covered how many regulations the base is made of
 * @param regulations how many regulations the target is about
 * @param candidates for how many of them there is anything that counts
 */
public record TargetRow(
        Target target,
        String part,
        @Nullable BigDecimal base,
        BigDecimal required,
        BigDecimal reached,
        BigDecimal most,
        BigDecimal done,
        int covered,
        int regulations,
        int candidates) {

    /** Returns whether the target is met; empty when the register does not tell. */
    public Optional<Boolean> met() {
        return base == null ? Optional.empty() : Optional.of(reached.compareTo(required) >= 0);
    }

    /** Returns whether it is known that the target is missed. */
    public boolean missed() {
        return base != null && reached.compareTo(required) < 0;
    }

    /** Returns a quantity as a share of the base; null when there is no base. */
    public @Nullable BigDecimal share(BigDecimal quantity) {
        return base == null || base.signum() == 0 ? null : quantity.divide(base, java.math.MathContext.DECIMAL128);
    }

    /** Returns the share of what stands today that still has to go for the target; null when there is no base. */
    public @Nullable BigDecimal stillAtLeast() {
        if (base == null || base.subtract(done).signum() <= 0) {
            return null;
        }
        return required.subtract(done)
                .max(BigDecimal.ZERO)
                .divide(base.subtract(done), java.math.MathContext.DECIMAL128);
    }

    /** Returns what is still there after the package; null when the register does not tell. */
    public @Nullable BigDecimal after() {
        return base == null ? null : base.subtract(reached);
    }
}
