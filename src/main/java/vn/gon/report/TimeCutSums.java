package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;

/** The running account of what time limits lose, unit by unit. */
final class TimeCutSums {

    private final Map<TimeUnit, BigDecimal> cuts = new EnumMap<>(TimeUnit.class);
    private final Map<TimeUnit, Integer> procedures = new EnumMap<>(TimeUnit.class);

    void add(Procedure before, Procedure after) {
        Map<TimeUnit, BigDecimal> rest = longest(after);
        longest(before).forEach((unit, longest) -> {
            BigDecimal cut = longest.subtract(rest.getOrDefault(unit, longest));
            if (cut.signum() > 0) {
                cuts.merge(unit, cut, BigDecimal::add);
                procedures.merge(unit, 1, Integer::sum);
            }
        });
    }

    List<Totals.TimeCut> rows() {
        List<Totals.TimeCut> rows = new ArrayList<>();
        cuts.forEach((unit, cut) -> rows.add(new Totals.TimeCut(unit, cut, procedures.getOrDefault(unit, 0))));
        return rows;
    }

    private static Map<TimeUnit, BigDecimal> longest(Procedure procedure) {
        Map<TimeUnit, BigDecimal> longest = new EnumMap<>(TimeUnit.class);
        List<TimeLimit> limits = Facts.of(procedure).timeLimits();
        for (TimeLimit limit : limits == null ? List.<TimeLimit>of() : limits) {
            if (limit.isStated()) {
                longest.merge(limit.unit(), limit.amount(), BigDecimal::max);
            }
        }
        return longest;
    }
}
