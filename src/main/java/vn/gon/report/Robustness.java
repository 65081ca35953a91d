package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.gon.cost.Spreads;
import vn.gon.plan.AcceptedEdits;
import vn.gon.plan.Assessor;
import vn.gon.plan.Exposure;
import vn.gon.plan.Kept;
import vn.gon.plan.Measure;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.Scope;
import vn.gon.plan.Target;
import vn.gon.plan.TargetRow;

/**
 * How sure it is that a package meets a target on cost.
 *
 * @param target the target
 * @param sensitivity how far the cost of what the target is about, and its saving, can be trusted
 */
public record Robustness(Target target, Sensitivity sensitivity) {

    /** Returns how sure the targets on the cost of a whole register are; those of an agency or a field are not looked at. */
    public static List<Robustness> of(ReformPackage chosen, Kept kept, Assessor assessor, Spreads spreads) {
        AcceptedEdits accepted = AcceptedEdits.of(chosen);
        return chosen.rows().stream()
                .filter(row ->
                        row.target().measure() == Measure.COST && row.target().scope() == Scope.NATIONAL)
                .flatMap(row -> of(
                        row,
                        Exposure.of(
                                kept.accepting(accepted), assessor, row.target().among()),
                        assessor,
                        spreads))
                .toList();
    }

    /** Returns whether a part of the target was reached before, so that the package is judged by the rest of it. */
    boolean isOfTheRest() {
        return Figure.of(sensitivity.target(), Figure.FACTOR).compareTo(Figure.of(target.atLeast(), Figure.FACTOR))
                != 0;
    }

    private static Stream<Robustness> of(TargetRow row, Exposure exposure, Assessor assessor, Spreads spreads) {
        BigDecimal still = row.stillAtLeast();
        return exposure.yearly().isEmpty() || still == null
                ? Stream.empty()
                : Stream.of(new Robustness(
                        row.target(),
                        Sensitivity.of(
                                exposure, assessor.model(), spreads, Sensitivity.Draw.usual(spreads.shape()), still)));
    }
}
