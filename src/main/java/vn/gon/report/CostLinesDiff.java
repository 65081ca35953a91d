package vn.gon.report;

import java.util.ArrayList;
import java.util.List;
import vn.gon.cost.CostLine;

/**
 * The lines in which two cost tables of one procedure differ.
 *
 * @param before lines of the first that the second does not have just so
 * @param after lines of the second that the first does not have just so
 */
record CostLinesDiff(List<CostLine> before, List<CostLine> after) {

    static CostLinesDiff of(List<CostLine> before, List<CostLine> after) {
        return new CostLinesDiff(without(before, after), without(after, before));
    }

    private static List<CostLine> without(List<CostLine> lines, List<CostLine> others) {
        List<CostLine> rest = new ArrayList<>(others);
        return lines.stream().filter(line -> !rest.remove(line)).toList();
    }
}
