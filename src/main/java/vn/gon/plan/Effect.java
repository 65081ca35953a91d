package vn.gon.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;

/**
 * What a bundle of edits does to one regulation; every figure is the difference of the regulation before and after.
 *
 * @param way how it is changed; null when it is left as it is
 * @param unitSaved what one filing saves, in đồng, unrounded
 * @param annualSaved what a year saves, in đồng, unrounded; null when the filings are not known
 * @param timeCut the mean share that its stated time limits lose, between 0 and 1; null when it states none
 */
public record Effect(
        @Nullable Way way,
        BigDecimal unitSaved,
        @Nullable BigDecimal annualSaved,
        @Nullable BigDecimal timeCut) {

    /** Nothing at all. */
    public static final Effect NONE = new Effect(null, BigDecimal.ZERO, null, null);

    /** Returns the effect on a business condition, which has neither cost nor time limit of its own. */
    static Effect ofCondition(Way way) {
        return new Effect(way, BigDecimal.ZERO, null, null);
    }

    /**
     * Returns the mean share that stated time limits lose.
     *
     * @param after the procedure with edits applied, its channels and cases in the order of the original; null when it is
     *     abolished
     */
    static @Nullable BigDecimal timeCut(Procedure before, @Nullable Procedure after) {
        return mean(limits(before), after == null ? null : limits(after));
    }

    /** Returns the mean share that limits lose, place by place; null when none is stated. */
    private static @Nullable BigDecimal mean(
            List<@Nullable TimeLimit> limits, @Nullable List<@Nullable TimeLimit> rest) {
        BigDecimal sum = BigDecimal.ZERO;
        int stated = 0;
        for (int at = 0; at < limits.size(); at++) {
            TimeLimit limit = limits.get(at);
            if (limit == null || !limit.isStated() || limit.amount().signum() == 0) {
                continue;
            }
            stated++;
            TimeLimit left = rest == null ? null : rest.get(at);
            BigDecimal lost = left == null ? limit.amount() : limit.amount().subtract(left.amount());
            sum = sum.add(lost.divide(limit.amount(), MathContext.DECIMAL128));
        }
        return stated == 0 ? null : sum.divide(BigDecimal.valueOf(stated), MathContext.DECIMAL128);
    }

    /**
     * Returns the mean share that stated time limits lost between two records of different days. Limits are compared place
     * by place; where a place is gone or tells its limit in another unit, nothing is claimed and nothing counts as lost.
     *
     * @param after the procedure as it stands; null when it was abolished
     */
    static @Nullable BigDecimal timeCutSince(Procedure before, @Nullable Procedure after) {
        if (after == null) {
            return timeCut(before, null);
        }
        List<@Nullable TimeLimit> limits = limits(before);
        List<@Nullable TimeLimit> rest = limits(after);
        boolean comparable = limits.size() == rest.size() && casesOf(before) == casesOf(after);
        for (int at = 0; at < limits.size(); at++) {
            TimeLimit was = limits.get(at);
            TimeLimit is = comparable ? rest.get(at) : null;
            if (comparable && (is == null || was == null || !is.isStated() || is.unit() != was.unit())) {
                rest.set(at, was);
            }
        }
        return mean(limits, comparable ? rest : limits);
    }

    private static int casesOf(Procedure procedure) {
        return procedure.cases() == null ? 0 : procedure.cases().size();
    }

    /** Cases first: channels may be added at the end. */
    private static List<@Nullable TimeLimit> limits(Procedure procedure) {
        List<@Nullable TimeLimit> limits = new ArrayList<>();
        Stream.ofNullable(procedure.cases())
                .flatMap(List::stream)
                .map(SubmissionCase::timeLimit)
                .forEach(limits::add);
        Stream.ofNullable(procedure.channels())
                .flatMap(List::stream)
                .map(Channel::timeLimit)
                .forEach(limits::add);
        return limits;
    }
}
