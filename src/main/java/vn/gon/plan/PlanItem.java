package vn.gon.plan;

import java.math.BigDecimal;
import java.util.List;
import vn.gon.regulation.Regulation;

/**
 * A regulation that the package changes.
 *
 * @param rank its place in the order of work, from 1: the most saving for the effort first
 * @param regulation the regulation
 * @param bundle its edits and what they do together
 * @param released points that would be spared without it, with the instruments it alone needs
 * @param neededFor the rows, by number from 0, that would be missed without it
 */
public record PlanItem(int rank, Regulation regulation, Bundle bundle, BigDecimal released, List<Integer> neededFor) {

    public PlanItem {
        neededFor = List.copyOf(neededFor);
    }
}
