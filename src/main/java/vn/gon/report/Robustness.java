package vn.gon.report;

import java.util.List;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.cost.Spreads;
import vn.gon.plan.AcceptedEdits;
import vn.gon.plan.Assessor;
import vn.gon.plan.Exposure;
import vn.gon.plan.Measure;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.Scope;
import vn.gon.plan.Target;

/**
 * How sure it is that a package meets a target on cost.
 *
 * @param target the target
 * @param sensitivity how far the cost of what the target is about, and its saving, can be trusted
 */
public record Robustness(Target target, Sensitivity sensitivity) {

    /** Returns how sure the targets on the cost of a whole register are; those of an agency or a field are not looked at. */
    public static List<Robustness> of(ReformPackage chosen, Catalog catalog, Assessor assessor, Spreads spreads) {
        Assessor accepting = assessor.with(AcceptedEdits.of(chosen));
        return chosen.programme().targets().stream()
                .filter(target -> target.measure() == Measure.COST && target.scope() == Scope.NATIONAL)
                .flatMap(target -> of(target, Exposure.of(catalog, accepting, target.among()), assessor, spreads))
                .toList();
    }

    private static Stream<Robustness> of(Target target, Exposure exposure, Assessor assessor, Spreads spreads) {
        return exposure.yearly().isEmpty()
                ? Stream.empty()
                : Stream.of(new Robustness(
                        target,
                        Sensitivity.of(
                                exposure,
                                assessor.model(),
                                spreads,
                                Sensitivity.Draw.usual(spreads.shape()),
                                target.atLeast())));
    }
}
