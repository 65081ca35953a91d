package vn.gon.cost.sheet;

import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Spent;
import vn.gon.cost.profile.Wage;

/**
 * What time costs.
 *
 * @param wage for an hour, or for a day
 * @param perDay whether it is for a day
 * @param hoursPerDay hours of a day, to turn one into the other
 */
public record Pay(Wage wage, boolean perDay, Exact hoursPerDay) {

    /** Returns what a time costs: hours × rate, or days × rate of a day. */
    Exact of(Spent time) {
        if (!perDay) {
            return time.hours().times(wage.price());
        }
        Exact days = time.days() == null ? time.hours().dividedBy(hoursPerDay) : time.days();
        return days.times(wage.price());
    }

    /** Returns the price of an hour. */
    public Exact hourly() {
        return perDay ? wage.price().dividedBy(hoursPerDay) : wage.price();
    }
}
