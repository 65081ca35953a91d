package vn.gon.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.CostLine;
import vn.gon.cost.ProcedureCost;

/** Lays the cost lines before beside the cost lines after. */
final class CostTable {

    private CostTable() {}

    /**
     * Returns one row for each line: lines of the same work belong together, in their order. Paths cannot tell them,
     * because the papers that stay move up when one is removed.
     */
    static List<CostRow> rows(ProcedureCost before, @Nullable ProcedureCost after) {
        List<CostLine> unmatched = new ArrayList<>(after == null ? List.of() : after.lines());
        List<CostRow> rows = new ArrayList<>();
        for (CostLine line : before.lines()) {
            rows.add(new CostRow(line, takeSame(line, unmatched)));
        }
        unmatched.forEach(line -> rows.add(new CostRow(null, line)));
        rows.sort(Comparator.comparing(CostRow::task));
        return rows;
    }

    private static @Nullable CostLine takeSame(CostLine line, List<CostLine> unmatched) {
        for (int i = 0; i < unmatched.size(); i++) {
            CostLine other = unmatched.get(i);
            if (other.task() == line.task() && other.label().equals(line.label())) {
                return unmatched.remove(i);
            }
        }
        return null;
    }
}
