package vn.gon.change;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;

/**
 * What a change does to the cost of complying: both sides costed with the same parameters and the same filings, so that only
 * the change of the regulation counts. Amounts are in đồng, unrounded.
 *
 * @param unitBefore cost of one filing before; zero for what is new
 * @param unitAfter cost of one filing after; zero for what is abolished
 * @param annualBefore cost of a year before; null when the filings are not known
 * @param annualAfter cost of a year after; null when the filings are not known
 * @param origin the least trustworthy origin of what the amounts are made of
 * @param partial whether parts were left out on both sides, because only one side states them
 */
public record CostConsequence(
        BigDecimal unitBefore,
        BigDecimal unitAfter,
        @Nullable BigDecimal annualBefore,
        @Nullable BigDecimal annualAfter,
        Origin origin,
        boolean partial) {

    /** Returns by how much one filing grew dearer; less than zero for a saving. */
    public BigDecimal unitGrowth() {
        return unitAfter.subtract(unitBefore);
    }

    /** Returns by how much a year grew dearer, less than zero for a saving; null when the filings are not known. */
    public @Nullable BigDecimal annualGrowth() {
        return annualBefore == null || annualAfter == null ? null : annualAfter.subtract(annualBefore);
    }
}
