package vn.gon.cost.profile;

import vn.gon.cost.number.Exact;

/**
 * What an hour of work costs when others work along for a share of it.
 *
 * @param price money for one hour of the first worker, the others included
 * @param hours hours of all of them for one hour of the first worker
 */
public record Wage(Exact price, Exact hours) {

    /** Returns the wage of one worker alone. */
    public static Wage alone(Exact price) {
        return new Wage(price, Exact.ONE);
    }

    Wage plus(Wage other) {
        return new Wage(price.plus(other.price), hours.plus(other.hours));
    }

    Wage times(Exact factor) {
        return new Wage(price.times(factor), hours);
    }

    Wage share(Exact share) {
        return new Wage(price.times(share), hours.times(share));
    }
}
