package vn.gon.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.CostLine;
import vn.gon.cost.ProcedureCost;

/** The totals of a list of costs, which grow as the list is read. */
final class CostTotals {

    private long procedures;
    private long costed;
    private long withVolumes;
    private long assumedVolumes;
    private BigDecimal annual = BigDecimal.ZERO;
    private BigDecimal annualAssumed = BigDecimal.ZERO;
    private Origin origin = Origin.MEASURED;

    /**
     * The totals as JSON shows them.
     *
     * @param procedures how many procedures there are
     * @param costed of how many the record tells enough for a cost of one filing
     * @param withVolumes of how many of those the filings a year are known
     * @param assumedVolumes of how many of those the filings are only assumed
     * @param coverage withVolumes as a share of procedures, 4 decimals
     * @param annual sum of the annual costs, in đồng, 2 decimals; null when no filings are known
     * @param assumedShare what share of the annual costs rests on a number that is only assumed, 4 decimals
     * @param origin the least trustworthy origin of the annual costs; null when there are none
     */
    record View(
            long procedures,
            long costed,
            long withVolumes,
            long assumedVolumes,
            BigDecimal coverage,
            @Nullable BigDecimal annual,
            @Nullable BigDecimal assumedShare,
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
            assumedVolumes += cost.volumeOrigin() == Origin.ASSUMED ? 1 : 0;
            annualAssumed = annualAssumed.add(assumed(cost, cost.volumeOrigin(), cost.annual()));
        }
    }

    private static BigDecimal assumed(ProcedureCost cost, Origin volume, BigDecimal annual) {
        if (volume == Origin.ASSUMED || cost.filings() == null) {
            return annual;
        }
        BigDecimal unit = BigDecimal.ZERO;
        for (CostLine line : cost.lines()) {
            unit = line.origin() == Origin.ASSUMED ? unit.add(line.amount()) : unit;
        }
        return unit.multiply(cost.filings());
    }

    /** Returns of how many procedures the filings are only assumed. */
    long assumedVolumes() {
        return assumedVolumes;
    }

    /** Returns what share of the annual costs rests on a number that is only assumed; null when there are none. */
    @Nullable
    BigDecimal assumedShare() {
        return annual.signum() == 0 ? null : annualAssumed.divide(annual, MathContext.DECIMAL128);
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
                assumedVolumes,
                Figure.of(coverage(), Figure.SHARE),
                Figure.ofKnown(annual(), Figure.MONEY),
                Figure.ofKnown(assumedShare(), Figure.SHARE),
                withVolumes == 0 ? null : origin);
    }
}
