package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.Costing;
import vn.gon.regulation.Procedure;

/** The running account of whom the procedures changed concern. */
final class ReachSums {

    private final Map<Complier, Totals.Reach> sums = new EnumMap<>(Complier.class);

    void add(Procedure procedure, @Nullable Costing costing) {
        BigDecimal filings = costing == null ? null : costing.before().filings();
        Complier complier = Complier.of(procedure);
        Totals.Reach one =
                new Totals.Reach(complier, 1, filings == null ? 0 : 1, filings == null ? BigDecimal.ZERO : filings);
        sums.merge(
                complier,
                one,
                (all, each) -> new Totals.Reach(
                        complier,
                        all.procedures() + each.procedures(),
                        all.withVolumes() + each.withVolumes(),
                        Figure.of(all.filings().add(each.filings()), Figure.FACTOR)));
    }

    List<Totals.Reach> rows() {
        return new ArrayList<>(sums.values());
    }
}
