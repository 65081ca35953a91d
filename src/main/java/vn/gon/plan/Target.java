package vn.gon.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much of something has to go.
 *
 * @param measure what is counted
 * @param scope where it has to be met
 * @param atLeast share of the base, between 0 and 1
 * @param counts the ways of changing a regulation that count; together when there are several
 * @param among which regulations it is about
 * @param flaggedBy names or ids of rules: only what they flag is the base; empty for everything
 */
public record Target(
        Measure measure, Scope scope, BigDecimal atLeast, Set<Way> counts, Among among, List<String> flaggedBy) {

    /** What counts where nothing else is said. */
    public static final Set<Way> USUAL = Set.of(Way.ABOLISHED, Way.SIMPLIFIED);

    public Target {
        if (atLeast.signum() < 0 || atLeast.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a target lies between 0 and 100 %: " + atLeast);
        }
        counts = java.util.Collections.unmodifiableSet(new TreeSet<>(counts));
        flaggedBy = List.copyOf(flaggedBy);
    }

    /** Returns the same target in another scope. */
    public Target in(Scope other) {
        return new Target(measure, other, atLeast, counts, among, flaggedBy);
    }

    /** Returns a target on everything that counts what is usual. */
    public static Target of(Measure measure, Scope scope, BigDecimal atLeast) {
        return new Target(measure, scope, atLeast, USUAL, Among.ALL, List.of());
    }
}
