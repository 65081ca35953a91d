package vn.gon.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;

/**
 * One value of a parameter series.
 *
 * @param from the first day on which it holds
 * @param until the last day on which it holds; null when the next value ends it
 * @param value its value in the unit of the series
 * @param basis where it comes from
 * @param source who published it, and where
 * @param legal the provision that sets it; null when none does
 * @param low the lowest value that is plausible; null when nobody said
 * @param high the highest value that is plausible; null when nobody said
 */
record DatedValue(
        LocalDate from,
        @Nullable LocalDate until,
        BigDecimal value,
        Origin basis,
        String source,
        @Nullable String legal,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    /** Returns whether it holds on a day, if no later value does. */
    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
