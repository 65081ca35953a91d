package vn.gon.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.gon.audit.Criterion;
import vn.gon.audit.Finding;
import vn.gon.audit.RuleCard;
import vn.gon.audit.Severity;
import vn.gon.audit.Undecided;
import vn.gon.plan.Assessment;
import vn.gon.reform.Edit;
import vn.gon.reform.Lever;

/** The running figures of each rule, and of what rules have in common. */
final class RuleSums {

    private final Map<String, RuleSum> byRule = new TreeMap<>();
    private final Tally<Severity> severities = new Tally<>();
    private final Tally<Criterion> criteria = new Tally<>();
    private final Tally<Lever> levers = new Tally<>();

    RuleSums(List<RuleCard> rules) {
        rules.forEach(rule -> byRule.put(rule.id(), new RuleSum(rule)));
    }

    /**
     * Returns the rule of an id.
     *
     * @throws IllegalArgumentException if it is not among the rules that were run
     */
    RuleCard card(String id) {
        return of(id).card;
    }

    private RuleSum of(String id) {
        RuleSum found = byRule.get(id);
        if (found == null) {
            throw new IllegalArgumentException("a finding of a rule that is not among those run: " + id);
        }
        return found;
    }

    void add(Assessment assessment) {
        Set<String> fired = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            RuleSum rule = of(finding.rule());
            rule.findings++;
            rule.regulations += fired.add(finding.rule()) ? 1 : 0;
            severities.add(finding.severity());
            criteria.add(rule.card.criterion());
        }
        assessment.findings().stream()
                .flatMap(finding -> finding.edits().stream())
                .distinct()
                .map(Edit::lever)
                .forEach(levers::add);
        for (Undecided undecided : assessment.undecided()) {
            RuleSum rule = of(undecided.rule());
            rule.undecided++;
            rule.missing.add(undecided.missing());
        }
    }

    List<RuleRow> rows() {
        return byRule.values().stream().map(RuleSum::row).toList();
    }

    List<Count<Severity>> severities() {
        return severities.inOrder();
    }

    List<Count<Criterion>> criteria() {
        return criteria.inOrder();
    }

    List<Count<Lever>> levers() {
        return levers.inOrder();
    }

    private static final class RuleSum {

        private final RuleCard card;
        private int findings;
        private int regulations;
        private int undecided;
        private final Tally<String> missing = new Tally<>();

        RuleSum(RuleCard card) {
            this.card = card;
        }

        RuleRow row() {
            return new RuleRow(card, findings, regulations, undecided, missing.mostFirst());
        }
    }
}
