package vn.gon.change;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Catalog;
import vn.gon.cost.CostModel;
import vn.gon.plan.Standing;
import vn.gon.plan.Way;

/** Tells what became of every regulation since a baseline, so that a programme can be measured against it. */
public final class SinceBaseline {

    private SinceBaseline() {}

    /**
     * Returns how every regulation stood and stands; must be closed. What took another code or name, or changed both ways,
     * is neither abolished nor simplified; what cannot be read is left out.
     */
    public static Stream<Standing> of(Catalog baseline, Catalog now, CostModel model) {
        return RegisterChange.between(baseline, now).costedWhole(model).stream()
                .filter(change -> change.record() != null)
                .map(SinceBaseline::standing);
    }

    private static Standing standing(RegulationChange change) {
        CostConsequence cost = change.cost();
        return new Standing(
                change.before(),
                change.after(),
                way(change.kind()),
                cost == null ? null : cost.annualBefore(),
                cost == null ? null : cost.annualAfter());
    }

    private static @Nullable Way way(ChangeKind kind) {
        return switch (kind) {
            case REMOVED -> Way.ABOLISHED;
            case SIMPLIFIED -> Way.SIMPLIFIED;
            default -> null;
        };
    }
}
