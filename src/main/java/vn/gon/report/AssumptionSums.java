package vn.gon.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.CostLine;
import vn.gon.cost.ProcedureCost;
import vn.gon.plan.Costing;

/** The running account of what the yearly cost before the edits rests on. */
final class AssumptionSums {

    private static final int SOURCES = 20;

    private final Map<Origin, BigDecimal> byOrigin = new EnumMap<>(Origin.class);
    private final Map<String, SourceSum> bySource = new TreeMap<>();
    private final Tally<Origin> volumes = new Tally<>();
    private BigDecimal whole = BigDecimal.ZERO;

    void add(@Nullable Costing costing) {
        if (costing == null || costing.before().filings() == null) {
            return;
        }
        ProcedureCost cost = costing.before();
        BigDecimal filings = cost.filings();
        Origin ofFilings = cost.volumeOrigin() == null ? Origin.ASSUMED : cost.volumeOrigin();
        volumes.add(ofFilings);
        for (CostLine line : cost.lines()) {
            add(line, line.amount().multiply(filings), line.origin().and(ofFilings));
        }
    }

    private void add(CostLine line, BigDecimal amount, Origin origin) {
        whole = whole.add(amount);
        byOrigin.merge(origin, amount, BigDecimal::add);
        for (String source : new LinkedHashSet<>(line.sources())) {
            bySource.computeIfAbsent(source, name -> new SourceSum()).add(amount, line.origin());
        }
    }

    Assumptions assumptions() {
        List<Assumptions.Part> parts = byOrigin.entrySet().stream()
                .map(entry -> new Assumptions.Part(entry.getKey(), entry.getValue(), share(entry.getValue())))
                .toList();
        List<Assumptions.Reliance> sources = bySource.entrySet().stream()
                .map(entry -> entry.getValue().reliance(entry.getKey(), this))
                .sorted(Comparator.comparing(Assumptions.Reliance::amount)
                        .reversed()
                        .thenComparing(Assumptions.Reliance::source))
                .limit(SOURCES)
                .toList();
        return new Assumptions(parts, volumes.inOrder(), sources);
    }

    private BigDecimal share(BigDecimal amount) {
        return whole.signum() == 0 ? BigDecimal.ZERO : amount.divide(whole, MathContext.DECIMAL64);
    }

    private static final class SourceSum {

        private BigDecimal amount = BigDecimal.ZERO;
        private Origin origin = Origin.MEASURED;

        void add(BigDecimal more, Origin of) {
            amount = amount.add(more);
            origin = origin.and(of);
        }

        Assumptions.Reliance reliance(String source, AssumptionSums sums) {
            return new Assumptions.Reliance(source, origin, amount, sums.share(amount));
        }
    }
}
