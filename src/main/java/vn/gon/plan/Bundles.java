package vn.gon.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.cost.Costings;
import vn.gon.cost.ProcedureCost;
import vn.gon.reform.Edit;
import vn.gon.reform.Edits;
import vn.gon.reform.Lever;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;

/**
 * Makes the bundles of a regulation. Up to {@value #MOST} edits, every set of them is a bundle; where there are more, edits
 * of one kind that amend the same instrument go together, then all that amend the same instrument by the same authority;
 * where even these are too many, the bundles are each of them alone, a chain that adds the one that saves most for its
 * effort next, and all. Every bundle is costed as a whole. Abolishing stands alone.
 */
final class Bundles {

    /** So many edits, or groups of edits, are combined in every way. */
    static final int MOST = 6;

    private final Assessor assessor;
    private final Amending amending;
    private final Effort effort;
    private final PlanLimits limits;
    private final boolean clarifying;

    /**
     * Prepares.
     *
     * @param clarifying whether edits that only make things clear are of use
     */
    Bundles(Assessor assessor, Amending amending, Effort effort, PlanLimits limits, boolean clarifying) {
        this.assessor = assessor;
        this.amending = amending;
        this.effort = effort;
        this.limits = limits;
        this.clarifying = clarifying;
    }

    /** Returns what can be done about a regulation; no bundle where nothing can. */
    Option of(Assessment assessment) {
        Regulation regulation = assessment.regulation();
        List<PlannedEdit> edits = edits(regulation, assessment.findings());
        List<Bundle> bundles = new ArrayList<>();
        edits.stream()
                .filter(edit -> edit.edit() instanceof Edit.Abolish)
                .forEach(edit -> bundles.add(new Bundle(List.of(edit), effect(regulation, List.of(edit)))));
        List<PlannedEdit> rest = edits.stream()
                .filter(edit -> !(edit.edit() instanceof Edit.Abolish))
                .toList();
        List<List<PlannedEdit>> atoms = atoms(rest);
        bundles.addAll(atoms.size() <= MOST ? all(regulation, atoms) : chain(regulation, atoms));
        return new Option(
                regulation, bundles.stream().filter(Bundles::isLighter).toList());
    }

    /** What leaves everything as it is, or makes complying dearer, is no option. */
    private static boolean isLighter(Bundle bundle) {
        BigDecimal annual = bundle.effect().annualSaved();
        return bundle.effect().way() != null
                && bundle.effect().unitSaved().signum() >= 0
                && (annual == null || annual.signum() >= 0);
    }

    private List<PlannedEdit> edits(Regulation regulation, List<Finding> findings) {
        Map<Edit, List<Finding>> byEdit = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (Edit edit : finding.edits()) {
                if (!limits.leaves(finding) && isOfUse(edit)) {
                    byEdit.computeIfAbsent(edit, each -> new ArrayList<>()).add(finding);
                }
            }
        }
        List<PlannedEdit> edits = new ArrayList<>();
        byEdit.forEach((edit, because) -> edits.add(planned(regulation, edit, because)));
        return edits.stream().filter(edit -> !limits.leaves(edit)).toList();
    }

    /** Completing the published record changes nothing that anybody has to do. */
    private boolean isOfUse(Edit edit) {
        return edit.lever() != Lever.CLEARER || (clarifying && !(edit instanceof Edit.CompleteRecord));
    }

    private PlannedEdit planned(Regulation regulation, Edit edit, List<Finding> because) {
        Amended amended = amending.of(regulation, edit);
        Applicability applicability = effort.applicability(edit, amended.type());
        return new PlannedEdit(
                edit, because.stream().distinct().toList(), amended, applicability, effort.of(applicability));
    }

    private static List<List<PlannedEdit>> atoms(List<PlannedEdit> edits) {
        List<List<PlannedEdit>> atoms = edits.stream().map(List::of).toList();
        if (atoms.size() > MOST) {
            atoms = grouped(edits, true);
        }
        return atoms.size() > MOST ? grouped(edits, false) : atoms;
    }

    private static List<List<PlannedEdit>> grouped(List<PlannedEdit> edits, boolean byKind) {
        Map<List<Object>, List<PlannedEdit>> groups = new LinkedHashMap<>();
        for (PlannedEdit edit : edits) {
            List<Object> key = List.of(
                    edit.amended().number(),
                    edit.applicability(),
                    byKind ? edit.edit().name() : "");
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(edit);
        }
        return List.copyOf(groups.values());
    }

    private List<Bundle> all(Regulation regulation, List<List<PlannedEdit>> atoms) {
        List<Bundle> bundles = new ArrayList<>();
        for (int set = 1; set < 1 << atoms.size(); set++) {
            List<PlannedEdit> edits = new ArrayList<>();
            for (int atom = 0; atom < atoms.size(); atom++) {
                if ((set & 1 << atom) != 0) {
                    edits.addAll(atoms.get(atom));
                }
            }
            bundles.add(new Bundle(edits, effect(regulation, edits)));
        }
        return bundles;
    }

    private List<Bundle> chain(Regulation regulation, List<List<PlannedEdit>> atoms) {
        List<Bundle> bundles = new ArrayList<>();
        List<List<PlannedEdit>> left = new ArrayList<>(atoms);
        Bundle last = new Bundle(List.of(), Effect.NONE);
        while (!left.isEmpty()) {
            Bundle best = null;
            int at = 0;
            for (int each = 0; each < left.size(); each++) {
                List<PlannedEdit> edits = new ArrayList<>(last.edits());
                edits.addAll(left.get(each));
                Bundle next = new Bundle(edits, effect(regulation, edits));
                if (last.edits().isEmpty()) {
                    bundles.add(next);
                }
                if (best == null || gain(last, next) > gain(last, best)) {
                    best = next;
                    at = each;
                }
            }
            if (best != null && !last.edits().isEmpty()) {
                bundles.add(best);
            }
            last = best == null ? last : best;
            left.remove(at);
        }
        return bundles;
    }

    private static double gain(Bundle from, Bundle to) {
        double more = to.effort().subtract(from.effort()).doubleValue();
        double saved =
                to.effect().unitSaved().subtract(from.effect().unitSaved()).doubleValue();
        BigDecimal before = from.effect().timeCut();
        BigDecimal after = to.effect().timeCut();
        double faster = (after == null ? 0 : after.doubleValue()) - (before == null ? 0 : before.doubleValue());
        return (saved + faster) / Math.max(1e-3, more);
    }

    private Effect effect(Regulation regulation, List<PlannedEdit> edits) {
        List<Edit> asked = edits.stream().map(PlannedEdit::edit).toList();
        if (regulation instanceof BusinessCondition) {
            boolean abolished = asked.stream().anyMatch(Edit.Abolish.class::isInstance);
            return Effect.ofCondition(abolished ? Way.ABOLISHED : Way.CLARIFIED);
        }
        return effect((Procedure) regulation, asked);
    }

    /** Returns what edits do to a procedure: the difference of the procedure before and after. */
    private Effect effect(Procedure procedure, List<Edit> edits) {
        Costings costings = assessor.model().of(procedure, assessor.volumes());
        Optional<Procedure> after = Edits.apply(procedure, edits);
        ProcedureCost rest = after.map(costings::after).orElse(null);
        Costing costing = new Costing(costings.before(), rest, List.of());
        return new Effect(
                way(procedure, after, edits),
                costing.unitSaved(),
                costing.annualSaved(),
                Effect.timeCut(procedure, after.orElse(null)));
    }

    private static @Nullable Way way(Procedure before, Optional<Procedure> after, List<Edit> edits) {
        if (after.isEmpty()) {
            return Way.ABOLISHED;
        }
        if (!after.get().equals(before)) {
            return Way.SIMPLIFIED;
        }
        return edits.stream().anyMatch(edit -> edit.lever() == Lever.CLEARER) ? Way.CLARIFIED : null;
    }
}
