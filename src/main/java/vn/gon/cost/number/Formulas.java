package vn.gon.cost.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The formulas that published cost calculations share; exact, nothing is rounded. */
public final class Formulas {

    private Formulas() {}

    /** Returns what is left of a cost without the share that is borne anyway; 1 − share is the Slovenian correction factor. */
    public static Exact burden(Exact cost, Exact businessAsUsualShare) {
        return cost.times(Exact.ONE.minus(businessAsUsualShare));
    }

    /** Returns what counts of a required cost where a share of today's is done anyway: max(0, required − share × today). */
    public static Exact beyondAnyway(Exact required, Exact share, Exact today) {
        return required.minus(share.times(today)).max(Exact.ZERO);
    }

    /** Returns an average year of a period: annual + one-off ÷ years, in real terms and without discounting. */
    public static Exact averageYear(Exact annual, Exact oneOff, Exact years) {
        return annual.plus(oneOff.dividedBy(years));
    }

    /** Returns a whole period: annual × years + one-off. */
    public static Exact overYears(Exact annual, Exact oneOff, Exact years) {
        return annual.times(years).plus(oneOff);
    }

    /** Returns a cost once a share of cases takes less time: cost × ((1 − share) × before + share × after) ÷ before. */
    public static Exact blended(Exact cost, Exact timeBefore, Exact timeAfter, Exact share) {
        Exact mean = Exact.ONE.minus(share).times(timeBefore).plus(share.times(timeAfter));
        return cost.times(mean).dividedBy(timeBefore);
    }

    /** Returns (before − after) ÷ before (Circular 02/2017/TT-VPCP, art. 27). */
    public static Exact cut(Exact before, Exact after) {
        return before.minus(after).dividedBy(before);
    }

    /** Returns the sum; 0 of nothing. */
    public static Exact sum(List<Exact> parts) {
        return parts.stream().reduce(Exact.ZERO, Exact::plus);
    }

    /** Returns the product; 1 of nothing. */
    public static Exact product(List<Exact> factors) {
        return factors.stream().reduce(Exact.ONE, Exact::times);
    }

    /** Returns the running totals. */
    public static List<Exact> running(List<Exact> parts) {
        List<Exact> totals = new ArrayList<>();
        Exact total = Exact.ZERO;
        for (Exact part : parts) {
            total = total.plus(part);
            totals.add(total);
        }
        return totals;
    }

    /** Returns the hours of a number of minutes. */
    public static Exact hours(BigDecimal minutes) {
        return Exact.of(minutes).dividedBy(Exact.of(60));
    }
}
