package vn.gon.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.cost.Costings;
import vn.gon.cost.ProcedureCost;
import vn.gon.reform.Edit;
import vn.gon.reform.Edits;
import vn.gon.regulation.Procedure;

/**
 * What the findings of one procedure save. Each set of edits is costed once, and a finding whose edits are left to the
 * reviewer, or are all proposed by others too, needs no costing to tell what the package loses without it.
 */
final class Savings {

    private final Procedure procedure;
    private final Costings costings;
    private final ProcedureCost before;

    /** How many findings propose each edit that changes something. */
    private final Map<Edit, Integer> proposers = new LinkedHashMap<>();

    private final Map<Set<Edit>, BigDecimal> units = new HashMap<>();

    private Savings(Procedure procedure, Costings costings, ProcedureCost before) {
        this.procedure = procedure;
        this.costings = costings;
        this.before = before;
    }

    /** Returns the procedure costed before and after the edits of findings. */
    static Costing costing(List<Finding> findings, Costings costings, Procedure procedure, @Nullable Procedure after) {
        ProcedureCost before = costings.before();
        @Nullable ProcedureCost costAfter = after == null ? null : costings.after(after);
        Savings savings = new Savings(procedure, costings, before);
        return new Costing(before, costAfter, savings.of(findings, costAfter));
    }

    private List<FindingSaving> of(List<Finding> findings, @Nullable ProcedureCost after) {
        BigDecimal together = after == null ? BigDecimal.ZERO : after.unit();
        List<Set<Edit>> changes = new ArrayList<>();
        for (Finding finding : findings) {
            Set<Edit> changing = changing(finding);
            changes.add(changing);
            changing.forEach(edit -> proposers.merge(edit, 1, Integer::sum));
        }
        units.put(Set.of(), before.unit());
        units.put(Set.copyOf(proposers.keySet()), together);
        List<FindingSaving> savings = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            BigDecimal alone = before.unit().subtract(unitWith(changes.get(i)));
            BigDecimal marginal = unitWith(without(changes.get(i))).subtract(together);
            savings.add(new FindingSaving(findings.get(i), alone, marginal));
        }
        return savings;
    }

    private static Set<Edit> changing(Finding finding) {
        Set<Edit> changing = new LinkedHashSet<>();
        for (Edit edit : finding.edits()) {
            if (!Edits.isLeftToReviewer(edit)) {
                changing.add(edit);
            }
        }
        return changing;
    }

    /** Returns the edits that remain when one finding is not acted on. */
    private Set<Edit> without(Set<Edit> changes) {
        Set<Edit> rest = new LinkedHashSet<>(proposers.keySet());
        for (Edit edit : changes) {
            if (proposers.getOrDefault(edit, 0) == 1) {
                rest.remove(edit);
            }
        }
        return rest;
    }

    private BigDecimal unitWith(Set<Edit> edits) {
        BigDecimal known = units.get(edits);
        if (known == null) {
            known = Edits.apply(procedure, edits).map(costings::unitAfter).orElse(BigDecimal.ZERO);
            units.put(edits, known);
        }
        return known;
    }
}
