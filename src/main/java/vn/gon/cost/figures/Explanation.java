package vn.gon.cost.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gon.cost.figures.Checked.Finding;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Formulas;
import vn.gon.cost.number.Shown;
import vn.gon.text.Bilingual;

/** The search for what a wrong figure may come from; the most telling explanation is given. */
final class Explanation {

    private static final List<Integer> POWERS = List.of(3, 6, 9, -3, -6, -9);
    private static final List<Integer> PERCENT_POWERS = List.of(2, -2);
    private static final Exact HUNDRED = Exact.of(100);
    private static final int MOST_DECIMALS = 2;

    private final FigureCheck check;
    private final Figure figure;
    private final BigDecimal published;
    private final Exact unit;
    private final Exact exact;

    /**
     * Prepares the search.
     *
     * @param check all figures, of which some may be the base that a percentage was meant of
     * @param exact what follows from the inputs, in the unit of the figure
     */
    Explanation(FigureCheck check, Figure figure, Quantity published, Exact exact) {
        this.check = check;
        this.figure = figure;
        this.published = published.number();
        this.unit = FigureCheck.unit(figure, published);
        this.exact = exact;
    }

    Finding finding() {
        return unitError()
                .or(this::unitErrorOfInput)
                .or(this::roundedEarly)
                .or(this::truncation)
                .or(this::otherBase)
                .orElseGet(() -> finding(figure.kind().mismatch(), mismatch()));
    }

    private Finding finding(FindingKind kind, Bilingual detail) {
        return new Finding(kind, published, exact.rounded(figure.decimals()), detail);
    }

    private boolean isPublished(Exact value) {
        return FigureCheck.isRight(value, published, figure.decimals());
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
        return powers.stream()
                .filter(power -> published.signum() != 0 && isPublished(exact.times(power(power))))
                .findFirst()
                .map(power -> finding(
                        FindingKind.UNIT_ERROR,
                        power > 0
                                ? Bilingual.of(
                                        "số công bố gấp %s lần số tính lại là %s; hãy xem lại đơn vị.",
                                        "the figure is %s times the %s that follows; check its unit.",
                                        Shown.of(power(power)),
                                        Shown.of(exact))
                                : Bilingual.of(
                                        "số tính lại là %2$s, gấp %1$s lần số công bố; hãy xem lại đơn vị.",
                                        "what follows is %2$s, %1$s times the figure; check its unit.",
                                        Shown.of(power(-power)),
                                        Shown.of(exact))));
    }

    private static BigDecimal power(int power) {
        return BigDecimal.ONE.movePointRight(power);
    }

    private Optional<Finding> unitErrorOfInput() {
        if (figure.kind() != FigureKind.SUM && figure.kind() != FigureKind.BREAKDOWN) {
            return Optional.empty();
        }
        for (Quantity input : figure.inputs()) {
            for (int power : POWERS) {
                Exact scaled = input.value().times(power(power));
                Exact sum = exact.plus(scaled.minus(input.value()).dividedBy(unit));
                if (input.number().signum() != 0 && isPublished(sum)) {
                    return Optional.of(finding(
                            FindingKind.UNIT_ERROR,
                            power > 0
                                    ? Bilingual.of(
                                            "khớp nếu số hạng %s được nhân với %s.",
                                            "it matches if the part %s is taken times %s.",
                                            Shown.of(input.number()),
                                            Shown.of(power(power)))
                                    : Bilingual.of(
                                            "khớp nếu số hạng %s được chia cho %s.",
                                            "it matches if the part %s is divided by %s.",
                                            Shown.of(input.number()),
                                            Shown.of(power(-power)))));
                }
            }
        }
        return Optional.empty();
    }

    /** A step before the last was rounded, so that the figure follows from rounded numbers and not from the inputs. */
    private Optional<Finding> roundedEarly() {
        return switch (figure.kind()) {
            case SUM, BREAKDOWN -> roundedParts();
            case PRODUCT -> roundedFactors();
            default -> Optional.empty();
        };
    }

    private Optional<Finding> roundedParts() {
        Exact sum = Exact.ZERO;
        for (Quantity input : figure.inputs()) {
            sum = sum.plus(Exact.of(input.value().dividedBy(unit).rounded(figure.decimals())));
        }
        return isPublished(sum)
                ? Optional.of(finding(
                        FindingKind.ROUNDED_EARLY,
                        Bilingual.of(
                                "khớp nếu từng số hạng được làm tròn rồi mới cộng; cộng trước, làm tròn sau là %s.",
                                "it matches if every part is rounded before they are added; added first, it is %s.",
                                Shown.of(exact.rounded(figure.decimals())))))
                : Optional.empty();
    }

    private Optional<Finding> roundedFactors() {
        List<Exact> inputs = FigureCheck.values(figure.inputs());
        for (int at = 2; at < inputs.size(); at++) {
            Exact first = Formulas.product(inputs.subList(0, at));
            Exact rest = Formulas.product(inputs.subList(at, inputs.size())).dividedBy(unit);
            for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
                BigDecimal rounded = first.rounded(decimals);
                if (isPublished(rest.times(rounded))) {
                    return Optional.of(finding(
                            FindingKind.ROUNDED_EARLY,
                            Bilingual.of(
                                    "khớp nếu tích của %d số đầu được làm tròn thành %s rồi mới nhân tiếp; nhân trước, làm tròn sau là %s.",
                                    "it matches if the product of the first %d is rounded to %s before the others; multiplied first, it is %s.",
                                    at,
                                    Shown.of(rounded),
                                    Shown.of(exact.rounded(figure.decimals())))));
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
        List<Exact> inputs = FigureCheck.values(figure.inputs());
        boolean rate = figure.kind() == FigureKind.RATE;
        Exact part = rate ? inputs.get(0).minus(inputs.get(1)) : inputs.get(0);
        return candidates().stream()
                .filter(base -> base.value().signum() != 0)
                .filter(base -> isPublished(part.dividedBy(base.value()).times(HUNDRED)))
                .findFirst()
                .map(base -> finding(
                        FindingKind.OTHER_BASE,
                        Bilingual.of(
                                "tỷ lệ này tính trên %s%s, không phải trên %s.",
                                "this is the percentage of %s%s, not of %s.",
                                Shown.of(base.number()),
                                base.label().isEmpty() ? "" : " (" + base.label() + ")",
                                Shown.of(figure.inputs().get(rate ? 0 : 1).number()))));
    }

    /** Bases that the table names, the figure after, and what else the same source publishes. */
    private List<Quantity> candidates() {
        List<Quantity> bases = new ArrayList<>(figure.bases());
        bases.add(figure.inputs().get(1));
        for (Figure other : check.figures()) {
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
