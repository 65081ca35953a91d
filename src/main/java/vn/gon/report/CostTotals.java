package vn.gon.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.ProcedureCost;

/** The totals of a list of costs, which grow as the list is read. */
final class CostTotals {

    private long procedures;
    private long costed;
    private long withVolumes;
    private BigDecimal annual = BigDecimal.ZERO;
    private Origin origin = Origin.MEASURED;

    /**
     * The totals as JSON shows them.
     *
     * @param procedures how many procedures there are
     * @param costed of how many the record tells enough for a cost of one filing
     * @param withVolumes of how many of those the filings a year are known
     * @param coverage withVolumes as a share of procedures, 4 decimals
     * @param annual sum of the annual costs, in đồng, 2 decimals; null when no filings are known
     * @param origin the least trustworthy origin of the annual costs; null when there are none
     */
    record View(
            long procedures,
            long costed,
            long withVolumes,
            BigDecimal coverage,
            @Nullable BigDecimal annual,
            @Nullable Origin origin) {}

    void add(ProcedureCost cost) {
        procedures++;
        if (cost.lines().isEmpty()) {
            return;
        }
        costed++;
        if (cost.annual() != null && cost.volumeOrigin() != null) {
            withVolumes++;
            annual = annual.add(cost.annual());
            origin = origin.and(cost.unitOrigin()).and(cost.volumeOrigin());
        }
    }

    BigDecimal coverage() {
        return procedures == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(withVolumes).divide(BigDecimal.valueOf(procedures), MathContext.DECIMAL128);
    }

    long procedures() {
        return procedures;
    }

    long costed() {
        return costed;
    }

    long withVolumes() {
        return withVolumes;
    }

    /** Returns the sum of the annual costs, in đồng; null when no filings are known. */
    @Nullable
    BigDecimal annual() {
        return withVolumes == 0 ? null : annual;
    }

    /** Read by JSON after the rows, when the totals are complete. */
    @JsonValue
    View view() {
        return new View(
                procedures,
                costed,
                withVolumes,
                Figure.of(coverage(), Figure.SHARE),
                Figure.ofKnown(annual(), Figure.MONEY),
                withVolumes == 0 ? null : origin);
    }
}
