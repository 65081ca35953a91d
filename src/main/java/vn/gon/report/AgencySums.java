package vn.gon.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gon.plan.Assessment;

/** The running figures of each agency. */
final class AgencySums {

    /** Largest saving first, then most findings, then by name. */
    private static final Comparator<AgencyRow> ORDER = Comparator.comparing(AgencySums::saved)
            .reversed()
            .thenComparing(Comparator.comparingInt(AgencyRow::findings).reversed())
            .thenComparing(AgencyRow::agency);

    private final Map<String, ScopeSum> byAgency = new TreeMap<>();

    void add(Assessment assessment) {
        byAgency.computeIfAbsent(assessment.regulation().agency().strip(), name -> new ScopeSum())
                .add(assessment);
    }

    List<AgencyRow> rows() {
        return byAgency.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()))
                .sorted(ORDER)
                .toList();
    }

    private static BigDecimal saved(AgencyRow row) {
        return row.annual() == null ? BigDecimal.ZERO : row.annual().saved();
    }
}
