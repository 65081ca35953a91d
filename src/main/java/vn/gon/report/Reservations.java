package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gon.audit.Finding;
import vn.gon.audit.RuleCard;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.plan.FindingSaving;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.report.NotRecommended.Cause;
import vn.gon.text.Bilingual;

/** The running account of what rules propose and a report does not recommend. */
final class Reservations {

    /** What makes a filing dearer first, that by most; then what the package leaves out, by code. */
    private static final Comparator<NotRecommended> ORDER = Comparator.comparing(NotRecommended::cause)
            .thenComparing(row -> row.dearer() == null ? BigDecimal.ZERO : row.dearer(), Comparator.reverseOrder())
            .thenComparing(NotRecommended::code)
            .thenComparing(row -> row.rules().get(0).id());

    private final Function<String, RuleCard> cards;
    private final Best<NotRecommended> rows;
    private int flagged;
    private int conditionsFlagged;
    private int findings;
    private int number;

    Reservations(int top, Function<String, RuleCard> cards) {
        this.rows = new Best<>(top, ORDER);
        this.cards = cards;
    }

    void add(Assessment assessment) {
        boolean any = !assessment.findings().isEmpty() || !assessment.leftOut().isEmpty();
        boolean procedure = assessment.regulation() instanceof Procedure;
        flagged += any && procedure ? 1 : 0;
        conditionsFlagged += any && !procedure ? 1 : 0;
        findings += inAll(assessment);
        Costing costing = assessment.costing();
        if (costing != null) {
            costing.savings().stream()
                    .filter(saving -> saving.alone().signum() < 0)
                    .forEach(saving -> offer(dearer(assessment.regulation(), saving)));
        }
        if (!assessment.leftOut().isEmpty()) {
            offer(row(Cause.LEFT_OUT, assessment.regulation(), assessment.leftOut()));
        }
    }

    /** One finding may have edits of both sorts. */
    private static int inAll(Assessment assessment) {
        Set<String> chosen =
                assessment.findings().stream().map(Reservations::place).collect(Collectors.toSet());
        return assessment.findings().size()
                + (int) assessment.leftOut().stream()
                        .filter(finding -> !chosen.contains(place(finding)))
                        .count();
    }

    private static String place(Finding finding) {
        return finding.rule() + ' ' + finding.path();
    }

    private void offer(NotRecommended row) {
        number++;
        rows.offer(row);
    }

    private NotRecommended dearer(Regulation regulation, FindingSaving saving) {
        NotRecommended row = row(Cause.DEARER, regulation, List.of(saving.finding()));
        return new NotRecommended(
                row.cause(),
                row.code(),
                row.name(),
                row.agency(),
                row.rules(),
                row.edits(),
                saving.alone().negate());
    }

    private NotRecommended row(Cause cause, Regulation regulation, List<Finding> findings) {
        List<RuleCard> rules =
                findings.stream().map(Finding::rule).distinct().map(cards).toList();
        List<Bilingual> edits = new ArrayList<>();
        findings.stream()
                .flatMap(finding -> finding.edits().stream())
                .map(edit -> edit.label())
                .distinct()
                .forEach(edits::add);
        return new NotRecommended(cause, regulation.code(), regulation.name(), regulation.agency(), rules, edits, null);
    }

    Found found() {
        return new Found(flagged, conditionsFlagged, findings);
    }

    List<NotRecommended> rows() {
        return rows.inOrder();
    }

    /** Returns how many there are beyond those listed. */
    int notListed() {
        return number - rows.inOrder().size();
    }
}
