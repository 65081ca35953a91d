package vn.gon.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.gon.audit.RuleCard;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.plan.FindingSaving;
import vn.gon.regulation.Regulation;
import vn.gon.report.NotRecommended.Cause;

/** The running account of proposals that make a filing dearer when only they are carried out. */
final class Raises {

    /** What makes it dearer by most first. */
    private static final Comparator<NotRecommended> ORDER = Comparator.comparing(Raises::dearer)
            .reversed()
            .thenComparing(NotRecommended::code)
            .thenComparing(row -> row.rules().get(0).id());

    private final Function<String, RuleCard> cards;
    private final Best<NotRecommended> rows;
    private int number;

    Raises(int top, Function<String, RuleCard> cards) {
        this.rows = new Best<>(top, ORDER);
        this.cards = cards;
    }

    void add(Assessment assessment) {
        Costing costing = assessment.costing();
        if (costing != null) {
            costing.savings().stream()
                    .filter(saving -> saving.alone().signum() < 0)
                    .forEach(saving -> offer(assessment.regulation(), saving));
        }
    }

    private void offer(Regulation regulation, FindingSaving saving) {
        number++;
        rows.offer(new NotRecommended(
                Cause.DEARER,
                regulation.code(),
                regulation.name(),
                regulation.agency(),
                List.of(cards.apply(saving.finding().rule())),
                saving.finding().edits().stream()
                        .map(edit -> edit.label())
                        .distinct()
                        .toList(),
                saving.alone().negate()));
    }

    private static BigDecimal dearer(NotRecommended row) {
        return Objects.requireNonNull(row.dearer());
    }

    List<NotRecommended> rows() {
        return rows.inOrder();
    }

    /** Returns how many there are beyond those listed. */
    int notListed() {
        return number - rows.inOrder().size();
    }
}
