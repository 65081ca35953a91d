package vn.gon.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.gon.catalog.Origin;

/**
 * What a piece of work takes and costs, whatever the procedure.
 *
 * @param hours time in hours
 * @param purchased what is bought for it, in đồng
 * @param amount hours × hourly income + purchased, in đồng
 * @param origin the least trustworthy origin of the numbers in it
 * @param sources the sources of the numbers in it
 * @param time how the hours are worked out
 * @param price how what is bought is worked out
 */
record Work(
        BigDecimal hours,
        BigDecimal purchased,
        BigDecimal amount,
        Origin origin,
        List<String> sources,
        Formula time,
        Formula price) {

    Work {
        sources = List.copyOf(sources);
    }

    /** Returns no work at all, for a line that is only paid. */
    static Work none(List<String> sources) {
        return new Work(
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Origin.MEASURED,
                sources,
                Formula.Constant.ZERO,
                Formula.Constant.ZERO);
    }

    /** Returns this work and something bought a number of times. */
    Work buying(Work piece, int times) {
        if (times == 0) {
            return this;
        }
        BigDecimal more = piece.purchased.multiply(BigDecimal.valueOf(times));
        return new Work(
                hours,
                purchased.add(more),
                amount.add(more),
                origin.and(piece.origin),
                joined(sources, piece.sources),
                time,
                price.plus(piece.price.times(times)));
    }

    /**
     * Returns the lower-middle of several ways to do the same; of two the cheaper one, of equals the first.
     *
     * @param rankedBy the work by whose cost each way ranks
     * @param ways the work of each way
     */
    static Work lowerMiddle(List<Work> rankedBy, List<Work> ways, Formula income) {
        if (ways.size() == 1) {
            return ways.get(0);
        }
        List<Integer> order = new ArrayList<>();
        List<Formula.LowerMiddle.Way> times = new ArrayList<>();
        List<Formula.LowerMiddle.Way> prices = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            order.add(i);
            times.add(new Formula.LowerMiddle.Way(rankedBy.get(i).formula(income), ways.get(i).time));
            prices.add(new Formula.LowerMiddle.Way(rankedBy.get(i).formula(income), ways.get(i).price));
        }
        order.sort((one, other) -> rankedBy.get(one).amount.compareTo(rankedBy.get(other).amount));
        Work middle = ways.get(order.get((ways.size() - 1) / 2));
        return new Work(
                middle.hours,
                middle.purchased,
                middle.amount,
                middle.origin,
                middle.sources,
                new Formula.LowerMiddle(times),
                new Formula.LowerMiddle(prices));
    }

    /** Returns this work in a share of cases and another in the others. */
    Work blended(Work other, BigDecimal otherShare) {
        BigDecimal rest = BigDecimal.ONE.subtract(otherShare);
        return new Work(
                hours.multiply(rest).add(other.hours.multiply(otherShare)),
                purchased.multiply(rest).add(other.purchased.multiply(otherShare)),
                amount.multiply(rest).add(other.amount.multiply(otherShare)),
                origin.and(other.origin),
                joined(sources, other.sources),
                blended(time, rest, other.time, otherShare),
                blended(price, rest, other.price, otherShare));
    }

    private static Formula blended(Formula one, BigDecimal oneShare, Formula other, BigDecimal otherShare) {
        return new Formula.Constant(oneShare).times(one).plus(new Formula.Constant(otherShare).times(other));
    }

    private Formula formula(Formula income) {
        return time.times(income).plus(price);
    }

    /** Returns two lists as one without repetitions. */
    static List<String> joined(List<String> first, List<String> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<String> both = new ArrayList<>(first);
        for (String source : second) {
            if (!first.contains(source)) {
                both.add(source);
            }
        }
        return both;
    }
}
