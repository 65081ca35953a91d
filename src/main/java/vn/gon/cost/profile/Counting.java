package vn.gon.cost.profile;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a profile counts, and how.
 *
 * @param fees whether fees and charges count
 * @param delay whether waiting for the agency counts
 * @param businessAsUsual what becomes of the share that people would bear anyway
 * @param timeInHours whose time is told in hours and never in money
 * @param whenFiguresDiffer which of several figures for one thing counts
 * @param years over how many years costs are averaged; null where the profile says nothing
 * @param hoursPerDay working hours of a day
 * @param significantFigures to how many figures totals are also published; null where they are not
 * @param plausibleTimes how often a year is beyond belief
 * @param plausibleHours how many hours at one time are beyond belief; null where the profile says nothing
 */
public record Counting(
        boolean fees,
        boolean delay,
        BusinessAsUsual businessAsUsual,
        Set<Addressee> timeInHours,
        WhenFiguresDiffer whenFiguresDiffer,
        @Nullable BigDecimal years,
        BigDecimal hoursPerDay,
        @Nullable Integer significantFigures,
        BigDecimal plausibleTimes,
        @Nullable BigDecimal plausibleHours) {

    public Counting {
        timeInHours = Set.copyOf(timeInHours);
    }
}
