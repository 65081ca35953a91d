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
 */
record Work(BigDecimal hours, BigDecimal purchased, BigDecimal amount, Origin origin, List<String> sources) {

    Work {
        sources = List.copyOf(sources);
    }

    /** Returns this work and something bought a number of times. */
    Work buying(Work piece, int times) {
        if (times == 0) {
            return this;
        }
        BigDecimal price = piece.purchased.multiply(BigDecimal.valueOf(times));
        return new Work(
                hours,
                purchased.add(price),
                amount.add(price),
                origin.and(piece.origin),
                joined(sources, piece.sources));
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
