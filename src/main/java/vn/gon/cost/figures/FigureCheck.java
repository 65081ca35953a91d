package vn.gon.cost.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.gon.cost.figures.Checked.Finding;
import vn.gon.cost.number.Exact;

/**
 * Works published figures out again. A figure is right when the exact result, rounded half up to its decimals, is the figure;
 * of what is wrong the most telling explanation is given.
 *
 * @param figures all figures of a table; those of the same source may be the base that a percentage was meant of
 */
public record FigureCheck(List<Figure> figures) {

    public FigureCheck {
        figures = List.copyOf(figures);
    }

    /** Returns every figure worked out again, in their order. */
    public List<Checked> all() {
        return figures.stream().map(this::check).toList();
    }

    private Checked check(Figure figure) {
        List<Exact> inputs = values(figure.inputs());
        List<Exact> results = figure.kind().results(inputs);
        List<Exact> compared =
                results.subList(results.size() - figure.published().size(), results.size());
        List<BigDecimal> recomputed = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean explained = false;
        for (int i = 0; i < compared.size(); i++) {
            Quantity published = figure.published().get(i);
            Exact exact = compared.get(i).dividedBy(unit(figure, published));
            recomputed.add(exact.rounded(figure.decimals()));
            if (isRight(exact, published.number(), figure.decimals())) {
                continue;
            }
            if (isWithinRounding(figure, results.size() - compared.size() + i, published)) {
                explained = true;
            } else {
                findings.add(new Explanation(this, figure, published, exact).finding());
            }
        }
        return new Checked(figure, recomputed, findings, explained && findings.isEmpty());
    }

    /** A percentage is compared as per cent; other figures in the unit they are published in. */
    static Exact unit(Figure figure, Quantity published) {
        return figure.kind().isPercentage() ? Exact.ONE : published.unit().factor();
    }

    static boolean isRight(Exact exact, BigDecimal published, int decimals) {
        return exact.rounded(decimals).compareTo(published) == 0;
    }

    /** Rounded parts need not add up to the rounded whole: each may be off by less than half a unit of its last digit. */
    private static boolean isWithinRounding(Figure figure, int at, Quantity published) {
        List<Exact> low = new ArrayList<>();
        List<Exact> high = new ArrayList<>();
        boolean coarse = false;
        for (int i = 0; i < figure.inputs().size(); i++) {
            Quantity input = figure.inputs().get(i);
            boolean loose = figure.rounded() || (figure.kind().adds() && input.isCoarse());
            Exact slack = loose ? input.slack() : Exact.ZERO;
            boolean falls = falls(figure.kind(), i);
            low.add(falls ? input.value().plus(slack) : input.value().minus(slack));
            high.add(falls ? input.value().minus(slack) : input.value().plus(slack));
            coarse |= loose;
        }
        if (!coarse) {
            return false;
        }
        Exact unit = unit(figure, published);
        Exact half = Exact.of(BigDecimal.ONE.movePointLeft(figure.decimals())).times(new BigDecimal("0.5"));
        Exact value = Exact.of(published.number());
        Exact least = figure.kind().results(low).get(at).dividedBy(unit);
        Exact most = figure.kind().results(high).get(at).dividedBy(unit);
        return value.plus(half).compareTo(Collections.min(List.of(least, most))) > 0
                && value.minus(half).compareTo(Collections.max(List.of(least, most))) < 0;
    }

    /** Whether the result falls as the input grows. */
    private static boolean falls(FigureKind kind, int input) {
        return switch (kind) {
            case SUM, PRODUCT, CUMULATIVE, BREAKDOWN -> false;
            case DIFFERENCE, PER_UNIT, RATIO, RATE -> input > 0;
            case BLEND -> input == 1 || input == 3;
        };
    }

    static List<Exact> values(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::value).toList();
    }

    /** Returns how many findings there are. */
    public static long findings(List<Checked> checked) {
        return checked.stream().mapToLong(each -> each.findings().size()).sum();
    }
}
