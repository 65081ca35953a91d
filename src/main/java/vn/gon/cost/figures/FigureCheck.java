package vn.gon.cost.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gon.cost.figures.Checked.Finding;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Shown;
import vn.gon.text.Bilingual;

/**
 * Works published figures out again. A figure is right when the exact result, rounded half up to its decimals, is the figure;
 * of what is wrong the most telling explanation is given.
 *
 * @param figures all figures of a table; those of the same source may be the base that a percentage was meant of
 */
public record FigureCheck(List<Figure> figures) {

    private static final List<Integer> POWERS = List.of(3, 6, 9, -3, -6, -9);
    private static final List<Integer> PERCENT_POWERS = List.of(2, -2);
    private static final Exact HUNDRED = Exact.of(100);

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
            Exact exact = compared.get(i).dividedBy(Exact.of(unit(figure, published)));
            recomputed.add(exact.rounded(figure.decimals()));
            if (isRight(exact, published.number(), figure.decimals())) {
                continue;
            }
            if (isWithinRounding(figure, results.size() - compared.size() + i, published)) {
                explained = true;
            } else {
                findings.add(new Explanation(figure, published.number(), exact).finding());
            }
        }
        return new Checked(figure, recomputed, findings, explained && findings.isEmpty());
    }

    /** A percentage is compared as per cent; other figures in the unit they are published in. */
    private static BigDecimal unit(Figure figure, Quantity published) {
        return figure.kind().isPercentage() ? BigDecimal.ONE : published.factor();
    }

    private static boolean isRight(Exact exact, BigDecimal published, int decimals) {
        return exact.rounded(decimals).compareTo(published) == 0;
    }

    /** Rounded parts need not add up to the rounded whole: each may be off by half a unit of its last digit. */
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
        Exact unit = Exact.of(unit(figure, published));
        Exact half = Exact.of(BigDecimal.ONE.movePointLeft(figure.decimals())).times(new BigDecimal("0.5"));
        Exact value = Exact.of(published.number());
        Exact least = figure.kind().results(low).get(at).dividedBy(unit);
        Exact most = figure.kind().results(high).get(at).dividedBy(unit);
        return value.plus(half).compareTo(least.compareTo(most) < 0 ? least : most) >= 0
                && value.minus(half).compareTo(least.max(most)) <= 0;
    }

    /** Whether the result falls as the input grows. */
    private static boolean falls(FigureKind kind, int input) {
        return switch (kind) {
            case SUM, PRODUCT, CUMULATIVE, BREAKDOWN -> false;
            case DIFFERENCE, PER_UNIT, RATIO, RATE -> input > 0;
            case BLEND -> input == 1 || input == 3;
        };
    }

    private static List<Exact> values(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::value).toList();
    }

    /** The search for what a wrong figure may come from. */
    private final class Explanation {

        private final Figure figure;
        private final BigDecimal published;
        private final Exact exact;

        private Explanation(Figure figure, BigDecimal published, Exact exact) {
            this.figure = figure;
            this.published = published;
            this.exact = exact;
        }

        private Finding finding() {
            return unitError()
                    .or(this::unitErrorOfInput)
                    .or(this::truncation)
                    .or(this::otherBase)
                    .orElseGet(() -> finding(figure.kind().mismatch(), mismatch()));
        }

        private Finding finding(FindingKind kind, Bilingual detail) {
            return new Finding(kind, published, exact.rounded(figure.decimals()), detail);
        }

        private Bilingual mismatch() {
            BigDecimal difference = exact.rounded(figure.decimals()).subtract(published);
            return figure.kind() == FigureKind.BREAKDOWN
                    ? Bilingual.of(
                            "các phần cộng lại là %s, còn %s chưa phân loại.",
                            "the parts add up to %s, which leaves %s.",
                            Shown.of(exact.rounded(figure.decimals())),
                            Shown.of(difference.negate()))
                    : Bilingual.of(
                            "%s tính lại là %s, lệch %s.",
                            "the %s is %s, a difference of %s.",
                            figure.kind().label(),
                            Shown.of(exact.rounded(figure.decimals())),
                            Shown.of(difference));
        }

        private Optional<Finding> unitError() {
            List<Integer> powers = new ArrayList<>(POWERS);
            if (figure.kind().isPercentage()) {
                powers.addAll(PERCENT_POWERS);
            }
            for (int power : powers) {
                BigDecimal factor = BigDecimal.ONE.movePointRight(power);
                if (published.signum() != 0 && isRight(exact.times(factor), published, figure.decimals())) {
                    return Optional.of(finding(
                            FindingKind.UNIT_ERROR,
                            Bilingual.of(
                                    "số công bố gấp 10^%d lần số tính lại.",
                                    "the figure is 10^%d times what follows.", power)));
                }
            }
            return Optional.empty();
        }

        private Optional<Finding> unitErrorOfInput() {
            if (figure.kind() != FigureKind.SUM && figure.kind() != FigureKind.BREAKDOWN) {
                return Optional.empty();
            }
            Exact unit = Exact.of(unit(figure, figure.published().get(0)));
            for (Quantity input : figure.inputs()) {
                for (int power : POWERS) {
                    Exact scaled = input.value().times(BigDecimal.ONE.movePointRight(power));
                    Exact sum = exact.plus(scaled.minus(input.value()).dividedBy(unit));
                    if (input.number().signum() != 0 && isRight(sum, published, figure.decimals())) {
                        return Optional.of(finding(
                                FindingKind.UNIT_ERROR,
                                Bilingual.of(
                                        "khớp nếu số hạng %s được nhân với 10^%d.",
                                        "it matches if the part %s is taken times 10^%d.",
                                        Shown.of(input.number()),
                                        power)));
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Finding> truncation() {
            return exact.cut(figure.decimals()).compareTo(published) == 0
                    ? Optional.of(finding(
                            FindingKind.TRUNCATION,
                            Bilingual.of(
                                    "giá trị đúng là %s…, phải làm tròn thành %s.",
                                    "the exact value is %s…, which rounds to %s.",
                                    Shown.of(exact.cut(figure.decimals() + 3)),
                                    Shown.of(exact.rounded(figure.decimals())))))
                    : Optional.empty();
        }

        private Optional<Finding> otherBase() {
            if (!figure.kind().isPercentage()) {
                return Optional.empty();
            }
            List<Exact> inputs = values(figure.inputs());
            Exact part = figure.kind() == FigureKind.RATE ? inputs.get(0).minus(inputs.get(1)) : inputs.get(0);
            for (Quantity base : candidates()) {
                if (base.value().signum() != 0
                        && isRight(part.dividedBy(base.value()).times(HUNDRED), published, figure.decimals())) {
                    return Optional.of(finding(
                            FindingKind.OTHER_BASE,
                            Bilingual.of(
                                    "tỷ lệ này tính trên %s%s, không phải trên %s.",
                                    "this is the percentage of %s%s, not of %s.",
                                    Shown.of(base.number()),
                                    base.label().isEmpty() ? "" : " (" + base.label() + ")",
                                    Shown.of(figure.inputs()
                                            .get(figure.kind() == FigureKind.RATE ? 0 : 1)
                                            .number()))));
                }
            }
            return Optional.empty();
        }

        /** Bases that the table names, the figure after, and what else the same source publishes. */
        private List<Quantity> candidates() {
            List<Quantity> bases = new ArrayList<>(figure.bases());
            bases.add(figure.inputs().get(1));
            for (Figure other : figures) {
                if (!other.equals(figure)
                        && !figure.source().isEmpty()
                        && other.source().equals(figure.source())) {
                    bases.addAll(other.inputs());
                    bases.addAll(other.kind().isPercentage() ? List.of() : other.published());
                }
            }
            return bases;
        }
    }

    /** Returns how many findings there are. */
    public static long findings(List<Checked> checked) {
        return checked.stream().mapToLong(each -> each.findings().size()).sum();
    }
}
