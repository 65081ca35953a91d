package vn.gon.cost.sheet;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Formulas;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.number.Spent;
import vn.gon.cost.profile.BusinessAsUsual;
import vn.gon.cost.profile.Counting;
import vn.gon.cost.profile.Profile;

/**
 * What one line costs under a profile; null is unknown.
 *
 * @param activity the line
 * @param labour the time of one time in money; 0 where the profile leaves it in hours
 * @param price one time: labour + purchases + the fees that count
 * @param quantity times × subjects
 * @param cost price × quantity, before anything is subtracted; for a line that occurs once also what is paid once
 * @param annual what counts every year
 * @param oneOff what counts once
 * @param hours hours of a year, or of the one time; waiting is no work
 * @param hoursOnly of these the hours that the profile never turns into money
 * @param fees fees that the profile does not count
 * @param delay waiting that the profile does not count
 */
public record LineCost(
        Activity activity,
        @Nullable Exact labour,
        @Nullable Exact price,
        @Nullable Exact quantity,
        @Nullable Exact cost,
        @Nullable Exact annual,
        @Nullable Exact oneOff,
        @Nullable Exact hours,
        @Nullable Exact hoursOnly,
        Exact fees,
        Exact delay) {

    /** Returns what a line costs. */
    public static LineCost of(Activity activity, Profile profile) {
        return new Costing(activity, profile).line();
    }

    /** Returns whether money, or hours that stay hours, are not known, so that no total holds it. */
    public boolean isUnknown() {
        return annual == null || oneOff == null || hoursOnly == null;
    }

    /** Returns whether more money or hours come out than any cell could hold. */
    boolean isBeyondBelief() {
        return Stream.of(cost, oneOff, hours).anyMatch(value -> value != null && !NumberStyle.isBelievable(value));
    }

    /** Returns an average year of it; null when not known, or when nothing says over how many years. */
    public @Nullable Exact averageYear() {
        if (annual == null || oneOff == null || oneOff.signum() == 0) {
            return oneOff == null ? null : annual;
        }
        return activity.years() == null ? null : Formulas.averageYear(annual, oneOff, activity.years());
    }

    /** Returns the same line of which a given amount is borne anyway. */
    LineCost lessAnyway(Exact anyway) {
        if (annual == null || oneOff == null || cost == null) {
            return this;
        }
        Exact counted = Formulas.beyondAnyway(cost, Exact.ONE, anyway);
        boolean once = activity.once();
        Exact yearly = once ? Exact.ZERO : counted;
        Exact single = once ? counted : oneOff;
        return new LineCost(activity, labour, price, quantity, cost, yearly, single, hours, hoursOnly, fees, delay);
    }

    /** The working out of one line. */
    private record Costing(Activity activity, Profile profile) {

        private LineCost line() {
            Counting counting = profile.counting();
            boolean waits = activity.delay() && !counting.delay();
            boolean inHours = counting.timeInHours().contains(activity.group().addressee());
            Exact labour = inHours || waits ? Exact.ZERO : labour();
            Exact bought = waits ? Exact.ZERO : activity.purchases();
            Exact fee = counting.fees() && !waits ? activity.fee() : Exact.ZERO;
            Exact price = plus(plus(labour, bought), fee);
            Exact quantity = times(activity.subjects(), activity.times());
            Exact yearly = times(price, quantity);
            Exact single = times(waits ? Exact.ZERO : activity.oneOff(), activity.subjects());
            Exact once = activity.once() ? plus(yearly, single) : single;
            Exact annual = activity.once() ? Exact.ZERO : yearly;
            Exact hours = activity.delay() ? Exact.ZERO : times(worked(), quantity);
            return new LineCost(
                    activity,
                    labour,
                    price,
                    quantity,
                    activity.once() ? once : annual,
                    less(annual),
                    less(once),
                    hours,
                    inHours ? hours : Exact.ZERO,
                    counting.fees() ? Exact.ZERO : known(times(activity.fee(), quantity)),
                    waits ? known(times(plus(labour(), activity.purchases()), quantity)) : Exact.ZERO);
        }

        private @Nullable Exact labour() {
            Spent time = activity.time();
            if (time == null || time.hours().signum() == 0) {
                return time == null ? null : Exact.ZERO;
            }
            return activity.pay() == null ? null : activity.pay().of(time);
        }

        private @Nullable Exact worked() {
            if (activity.time() == null) {
                return null;
            }
            Exact workers =
                    activity.pay() == null ? Exact.ONE : activity.pay().wage().hours();
            return activity.time().hours().times(workers);
        }

        private @Nullable Exact less(@Nullable Exact cost) {
            boolean subtracts = profile.counting().businessAsUsual() != BusinessAsUsual.COUNTED;
            return cost == null || !subtracts ? cost : Formulas.burden(cost, activity.share());
        }

        private static @Nullable Exact plus(@Nullable Exact one, @Nullable Exact other) {
            return one == null || other == null ? null : one.plus(other);
        }

        /** Nothing is nothing, however often it is done. */
        private static @Nullable Exact times(@Nullable Exact one, @Nullable Exact other) {
            if ((one != null && one.signum() == 0) || (other != null && other.signum() == 0)) {
                return Exact.ZERO;
            }
            return one == null || other == null ? null : one.times(other);
        }

        private static Exact known(@Nullable Exact value) {
            return value == null ? Exact.ZERO : value;
        }
    }
}
