package vn.gon.cost.figures;

import java.util.List;
import java.util.Optional;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Formulas;
import vn.gon.text.Bilingual;

/** How a published figure follows from its inputs. */
public enum FigureKind {
    /** The parts added. */
    SUM(1, Integer.MAX_VALUE, FindingKind.SUM_MISMATCH, "tổng", "sum"),
    /** The first less the others, such as a saving. */
    DIFFERENCE(2, Integer.MAX_VALUE, FindingKind.DIFFERENCE_MISMATCH, "hiệu", "difference"),
    /** The factors multiplied. */
    PRODUCT(2, Integer.MAX_VALUE, FindingKind.PRODUCT_MISMATCH, "tích", "product"),
    /** The first for each of the second. */
    PER_UNIT(2, 2, FindingKind.QUOTIENT_MISMATCH, "thương", "quotient"),
    /** The first as a percentage of the second. */
    RATIO(2, 2, FindingKind.RATIO_MISMATCH, "tỷ lệ", "ratio"),
    /** How many per cent the second is less than the first. */
    RATE(2, 2, FindingKind.RATE_MISMATCH, "tỷ lệ cắt giảm", "rate of reduction"),
    /** Running totals: all of them, or only the last. */
    CUMULATIVE(1, Integer.MAX_VALUE, FindingKind.CUMULATIVE_MISMATCH, "lũy kế", "running total"),
    /** The whole that the parts should make up. */
    BREAKDOWN(1, Integer.MAX_VALUE, FindingKind.RESIDUAL, "tổng các phần", "sum of the parts"),
    /** A cost once a share of cases takes less time: cost, time before, time after, share. */
    BLEND(4, 4, FindingKind.BLEND_MISMATCH, "chi phí sau khi một phần chuyển sang cách mới", "cost with a share moved");

    private static final Exact HUNDRED = Exact.of(100);

    private final int least;
    private final int most;
    private final FindingKind mismatch;
    private final Bilingual label;

    FigureKind(int least, int most, FindingKind mismatch, String vi, String en) {
        this.least = least;
        this.most = most;
        this.mismatch = mismatch;
        this.label = new Bilingual(vi, en);
    }

    /** Returns what a report calls the result. */
    public Bilingual label() {
        return label;
    }

    /** Returns what a figure that does not follow is called. */
    FindingKind mismatch() {
        return mismatch;
    }

    boolean takes(int inputs) {
        return inputs >= least && inputs <= most;
    }

    boolean isPercentage() {
        return this == RATIO || this == RATE;
    }

    boolean adds() {
        return this == SUM || this == DIFFERENCE || this == CUMULATIVE || this == BREAKDOWN;
    }

    /** Returns whether its inputs and the figure are amounts of one thing, which must be in one currency. */
    boolean isOfOneCurrency() {
        return adds() || isPercentage();
    }

    /** Returns the input that others are divided by; empty when there is none. */
    Optional<Quantity> divisor(List<Quantity> inputs) {
        return switch (this) {
            case PER_UNIT, RATIO, BLEND -> Optional.of(inputs.get(1));
            case RATE -> Optional.of(inputs.get(0));
            case SUM, DIFFERENCE, PRODUCT, CUMULATIVE, BREAKDOWN -> Optional.empty();
        };
    }

    /**
     * Returns what follows from the inputs: one number, or the running totals; percentages as per cent.
     *
     * @throws ArithmeticException if it means a division by 0
     */
    public List<Exact> results(List<Exact> inputs) {
        return switch (this) {
            case SUM, BREAKDOWN -> List.of(Formulas.sum(inputs));
            case DIFFERENCE -> List.of(inputs.get(0).minus(Formulas.sum(inputs.subList(1, inputs.size()))));
            case PRODUCT -> List.of(Formulas.product(inputs));
            case PER_UNIT -> List.of(inputs.get(0).dividedBy(inputs.get(1)));
            case RATIO -> List.of(inputs.get(0).dividedBy(inputs.get(1)).times(HUNDRED));
            case RATE -> List.of(Formulas.cut(inputs.get(0), inputs.get(1)).times(HUNDRED));
            case CUMULATIVE -> Formulas.running(inputs);
            case BLEND -> List.of(Formulas.blended(inputs.get(0), inputs.get(1), inputs.get(2), inputs.get(3)));
        };
    }
}
