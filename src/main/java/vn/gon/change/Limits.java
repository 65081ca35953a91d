package vn.gon.change;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.change.Differences.At;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;

/** Compares time limits; limits of unlike units are said to be unlike. */
final class Limits {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private Limits() {}

    static void compare(Differences found, At at, @Nullable TimeLimit before, @Nullable TimeLimit after) {
        if (before == null || after == null) {
            found.isStatedTwice(at, before, after, TimeLimit::label);
        } else if (!before.equals(after)) {
            Optional<Integer> growth = inMonths(after).compareWith(inMonths(before));
            if (growth.isPresent()) {
                found.altered(at, Direction.ofGrowth(growth.get()), before.label(), after.label());
            } else {
                found.unlike(at, unlike(before, after), before.label(), after.label());
            }
        }
    }

    /** A year is twelve months, exactly; no other two units have a fixed ratio in law. */
    static TimeLimit inMonths(TimeLimit limit) {
        return limit.unit() == TimeUnit.YEAR ? new TimeLimit(limit.amount().multiply(MONTHS), TimeUnit.MONTH) : limit;
    }

    /**
     * So many working days never end before as many calendar days, so a limit that goes from calendar to at least as many
     * working days is heavier for certain, and the other way round lighter; of any other two units nothing is claimed.
     */
    static Direction unlike(TimeLimit before, TimeLimit after) {
        int growth = after.amount().compareTo(before.amount());
        if (before.unit() == TimeUnit.DAY && after.unit() == TimeUnit.WORKING_DAY && growth >= 0) {
            return Direction.HEAVIER;
        }
        boolean lighter = before.unit() == TimeUnit.WORKING_DAY && after.unit() == TimeUnit.DAY && growth <= 0;
        return lighter ? Direction.LIGHTER : Direction.UNKNOWN;
    }
}
