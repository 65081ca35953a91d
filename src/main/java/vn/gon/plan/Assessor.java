package vn.gon.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.audit.RuleSet;
import vn.gon.audit.Suppressions;
import vn.gon.audit.Undecided;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InOrder;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.Costings;
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
 * @param suppressions which findings are not to be acted on
 * @param accepted which of the edits proposed count
 */
public record Assessor(
        RuleSet rules, CostModel model, Volumes volumes, Suppressions suppressions, AcceptedEdits accepted) {

    /** Makes an assessor that suppresses nothing and takes everything that the rules propose. */
    public Assessor(RuleSet rules, CostModel model, Volumes volumes) {
        this(rules, model, volumes, Suppressions.NONE, AcceptedEdits.EVERYTHING);
    }

    /** Makes an assessor that takes everything that the rules propose and nobody suppressed. */
    public Assessor(RuleSet rules, CostModel model, Volumes volumes, Suppressions suppressions) {
        this(rules, model, volumes, suppressions, AcceptedEdits.EVERYTHING);
    }

    /** Returns the same assessor, which takes other edits. */
    public Assessor with(AcceptedEdits other) {
        return new Assessor(rules, model, volumes, suppressions, other);
    }

    /** Returns every procedure and then every condition of a catalogue, judged, in the order of their codes. */
    public Stream<Assessment> assess(Catalog catalog) {
        return Stream.concat(
                InOrder.map(catalog.procedures(), this::assess), InOrder.map(catalog.conditions(), this::assess));
    }

    /** Returns one condition, judged; as it is when nothing of it is accepted. */
    public Assessment assess(BusinessCondition condition) {
        if (!accepted.touches(condition.code())) {
            return new Assessment(condition, List.of(), List.of(), null, null);
        }
        RuleSet.Judgement judgement = rules.judge(condition);
        return counted(condition, judgement.undecided(), suppressions.part(judgement.findings()));
    }

    /** Returns one procedure, judged and costed; only costed as it is when nothing of it is accepted. */
    public Assessment assess(Procedure procedure) {
        if (!accepted.touches(procedure.code())) {
            return new Assessment(procedure, List.of(), List.of(), procedure, asItIs(procedure));
        }
        RuleSet.Judgement judgement = rules.judge(procedure);
        return counted(procedure, judgement.undecided(), suppressions.part(judgement.findings()));
    }

    /** Returns what was judged by the same rules while everything counted, as it is when these edits count. */
    Assessment again(Assessment judged) {
        if (!accepted.touches(judged.regulation().code())) {
            return untouched(judged);
        }
        Suppressions.Parted parted = new Suppressions.Parted(judged.findings(), judged.suppressed());
        return judged.regulation() instanceof Procedure procedure
                ? counted(procedure, judged.undecided(), parted)
                : counted((BusinessCondition) judged.regulation(), judged.undecided(), parted);
    }

    private static Assessment untouched(Assessment judged) {
        Procedure procedure = judged.regulation() instanceof Procedure own ? own : null;
        Costing costing = judged.costing();
        return new Assessment(
                judged.regulation(),
                List.of(),
                List.of(),
                procedure,
                costing == null ? null : new Costing(costing.before(), costing.before(), List.of()));
    }

    private Assessment counted(BusinessCondition condition, List<Undecided> undecided, Suppressions.Parted parted) {
        return new Assessment(condition, accepted.of(parted.open()), undecided, null, null, parted.suppressed());
    }

    private Assessment counted(Procedure procedure, List<Undecided> undecided, Suppressions.Parted parted) {
        List<Finding> findings = accepted.of(parted.open());
        Optional<Procedure> after = Edits.apply(procedure, editsOf(findings));
        Costing costing = Savings.costing(findings, model.of(procedure, volumes), procedure, after.orElse(null));
        return new Assessment(procedure, findings, undecided, after.orElse(null), costing, parted.suppressed());
    }

    private Costing asItIs(Procedure procedure) {
        ProcedureCost cost = model.cost(procedure, volumes);
        return new Costing(cost, cost, List.of());
    }

    /** Returns the cost of a procedure before and after the edits of one finding alone. */
    public Costing alone(Procedure procedure, Finding finding) {
        Costings costings = model.of(procedure, volumes);
        @Nullable
        ProcedureCost after =
                Edits.apply(procedure, finding.edits()).map(costings::after).orElse(null);
        return new Costing(model.cost(procedure, volumes), after, List.of());
    }

    private static List<Edit> editsOf(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.edits().stream())
                .distinct()
                .toList();
    }
}
