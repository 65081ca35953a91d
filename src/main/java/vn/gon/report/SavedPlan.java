package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import vn.gon.plan.AcceptedEdits;
import vn.gon.plan.Target;

/**
 * A package that was saved.
 *
 * @param programme short name of the programme it was made for
 * @param bound points that no package takes fewer of that reaches the same; zero when nothing is proven
 * @param targets what it had to reach, where somebody named that on the spot; empty for a programme
 * @param edits the edits it accepts
 */
public record SavedPlan(String programme, BigDecimal bound, List<Target> targets, AcceptedEdits edits) {

    public SavedPlan {
        targets = List.copyOf(targets);
    }
}
