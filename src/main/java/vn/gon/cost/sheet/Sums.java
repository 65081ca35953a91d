package vn.gon.cost.sheet;

import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Formulas;
import vn.gon.cost.number.Measure;

/**
 * The sum of lines of one profile and currency; sums of different ones never add. Lines of which something is not known are
 * counted and left out.
 *
 * @param measure the profile and the currency
 * @param lines how many lines
 * @param unknown of how many the cost is not known
 * @param cost what they cost every year, before anything is subtracted
 * @param annual what counts every year
 * @param oneOff what counts once
 * @param average an average year; null when a line that costs once does not say over how many years
 * @param years the years that all lines are spread over; null when they differ or say nothing
 * @param hours hours of every year
 * @param hoursOnly of these the hours that the profile never turns into money
 * @param hoursOnce hours that are spent once
 * @param fees fees that the profile does not count
 * @param delay waiting that the profile does not count
 * @param assumed how much of what counts, yearly and once, rests on assumptions
 * @param origin the least trustworthy origin of the known lines; null when there is none
 */
public record Sums(
        Measure measure,
        long lines,
        long unknown,
        Exact cost,
        Exact annual,
        Exact oneOff,
        @Nullable Exact average,
        @Nullable Exact years,
        Exact hours,
        Exact hoursOnly,
        Exact hoursOnce,
        Exact fees,
        Exact delay,
        Exact assumed,
        @Nullable Origin origin) {

    /** Returns the sum of nothing. */
    public static Sums none(Measure measure) {
        Exact zero = Exact.ZERO;
        return new Sums(measure, 0, 0, zero, zero, zero, zero, null, zero, zero, zero, zero, zero, zero, null);
    }

    static Sums of(Measure measure, LineCost line) {
        Activity activity = line.activity();
        boolean unknown = line.isUnknown();
        Exact annual = counted(unknown, line.annual());
        Exact oneOff = counted(unknown, line.oneOff());
        Exact average = unknown ? Exact.ZERO : line.averageYear();
        boolean assumed = activity.origin() == Origin.ASSUMED;
        return new Sums(
                measure,
                1,
                unknown ? 1 : 0,
                counted(unknown || activity.once(), line.cost()),
                annual,
                oneOff,
                average,
                activity.years(),
                counted(activity.once(), line.hours()),
                counted(activity.once(), line.hoursOnly()),
                counted(!activity.once(), line.hours()),
                line.fees(),
                line.delay(),
                assumed ? annual.plus(oneOff) : Exact.ZERO,
                unknown ? null : activity.origin());
    }

    /**
     * Returns the sum of two sums.
     *
     * @throws IllegalArgumentException if they are of different profiles or currencies
     */
    public Sums plus(Sums other) {
        measure.requireSame(other.measure);
        return new Sums(
                measure,
                lines + other.lines,
                unknown + other.unknown,
                cost.plus(other.cost),
                annual.plus(other.annual),
                oneOff.plus(other.oneOff),
                average == null || other.average == null ? null : average.plus(other.average),
                sameYears(other),
                hours.plus(other.hours),
                hoursOnly.plus(other.hoursOnly),
                hoursOnce.plus(other.hoursOnce),
                fees.plus(other.fees),
                delay.plus(other.delay),
                assumed.plus(other.assumed),
                origin == null || other.origin == null
                        ? (origin == null ? other.origin : origin)
                        : origin.and(other.origin));
    }

    /** Returns whether any line of it is known. */
    public boolean isKnown() {
        return lines > unknown;
    }

    /** Returns what counts over all the years; null when nothing says how many. */
    public @Nullable Exact overYears() {
        return years == null ? null : Formulas.overYears(annual, oneOff, years);
    }

    /** Returns what was subtracted of a year because people would bear it anyway. */
    public Exact anyway() {
        return cost.minus(annual);
    }

    private @Nullable Exact sameYears(Sums other) {
        if (lines == 0 || other.lines == 0) {
            return lines == 0 ? other.years : years;
        }
        return years != null && other.years != null && years.compareTo(other.years) == 0 ? years : null;
    }

    private static Exact counted(boolean left, @Nullable Exact value) {
        return left || value == null ? Exact.ZERO : value;
    }
}
