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
        List<@Nullable TimeLimit> limits = limits(before);
        List<@Nullable TimeLimit> rest = after == null ? List.of() : limits(after);
        BigDecimal sum = BigDecimal.ZERO;
        int stated = 0;
        for (int at = 0; at < limits.size(); at++) {
            TimeLimit limit = limits.get(at);
            if (limit == null || !limit.isStated() || limit.amount().signum() == 0) {
                continue;
            }
            stated++;
            TimeLimit left = after == null ? null : rest.get(at);
            BigDecimal lost = left == null ? limit.amount() : limit.amount().subtract(left.amount());
            sum = sum.add(lost.divide(limit.amount(), MathContext.DECIMAL128));
        }
        return stated == 0 ? null : sum.divide(BigDecimal.valueOf(stated), MathContext.DECIMAL128);
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
