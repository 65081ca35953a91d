package vn.gon.cost.number;

import org.jspecify.annotations.Nullable;

/**
 * A time spent.
 *
 * @param hours in hours
 * @param days in days, where it was told in days alone; else null
 */
public record Spent(Exact hours, @Nullable Exact days) {

    /** No time at all. */
    public static final Spent NOTHING = new Spent(Exact.ZERO, null);

    /** Returns a time told in hours. */
    public static Spent ofHours(Exact hours) {
        return new Spent(hours, null);
    }

    Spent plus(Spent other) {
        Exact both = days == null || other.days == null ? null : days.plus(other.days);
        return new Spent(hours.plus(other.hours), both);
    }

    Spent times(Exact share) {
        return new Spent(hours.times(share), days == null ? null : days.times(share));
    }
}
