package vn.gon.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InOrder;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.ProcedureCost;
import vn.gon.reform.Edit;
import vn.gon.reform.Edits;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;

/**
 * Judges regulations by the rules and costs each procedure before and after the edits they propose.
 *
 * @param rules the rules
 * @param model what complying costs
 * @param volumes how often procedures are performed
 * @param scenario which of the edits proposed count
 */
public record Assessor(RuleSet rules, CostModel model, Volumes volumes, Scenario scenario) {

    /** Judges with everything that the rules propose. */
    public Assessor(RuleSet rules, CostModel model, Volumes volumes) {
        this(rules, model, volumes, Scenario.EVERYTHING);
    }

    /** Returns every procedure and then every condition of a catalogue, judged, in the order of their codes. */
    public Stream<Assessment> assess(Catalog catalog) {
        return Stream.concat(
                InOrder.map(catalog.procedures(), this::assess), InOrder.map(catalog.conditions(), this::assess));
    }

    /** Returns one condition, judged. */
    public Assessment assess(BusinessCondition condition) {
        RuleSet.Judgement judgement = rules.judge(condition);
        return new Assessment(condition, scenario.of(judgement.findings()), judgement.undecided(), null, null);
    }

    /** Returns one procedure, judged and costed. */
    public Assessment assess(Procedure procedure) {
        RuleSet.Judgement judgement = rules.judge(procedure);
        List<Finding> findings = scenario.of(judgement.findings());
        ProcedureCost before = model.cost(procedure, volumes);
        Optional<Procedure> after = Edits.apply(procedure, editsOf(findings));
        @Nullable
        ProcedureCost costAfter = after.map(changed -> model.costAfter(procedure, changed, volumes))
                .orElse(null);
        Costing costing = new Costing(before, costAfter, savings(procedure, findings, before, costAfter));
        return new Assessment(procedure, findings, judgement.undecided(), after.orElse(null), costing);
    }

    private List<FindingSaving> savings(
            Procedure procedure, List<Finding> findings, ProcedureCost before, @Nullable ProcedureCost after) {
        BigDecimal together = after == null ? BigDecimal.ZERO : after.unit();
        List<FindingSaving> savings = new ArrayList<>();
        for (Finding finding : findings) {
            List<Finding> others =
                    findings.stream().filter(other -> !other.equals(finding)).toList();
            BigDecimal alone = before.unit().subtract(unitWith(procedure, finding.edits()));
            BigDecimal marginal = unitWith(procedure, editsOf(others)).subtract(together);
            savings.add(new FindingSaving(finding, alone, marginal));
        }
        return savings;
    }

    private BigDecimal unitWith(Procedure procedure, List<Edit> edits) {
        return Edits.apply(procedure, edits)
                .map(changed -> model.costAfter(procedure, changed, volumes).unit())
                .orElse(BigDecimal.ZERO);
    }

    private static List<Edit> editsOf(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.edits().stream())
                .distinct()
                .toList();
    }
}
