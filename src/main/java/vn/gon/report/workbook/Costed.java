package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.Costing;
import vn.gon.report.CostChange;

/**
 * What a workbook keeps of a procedure that was costed: where its lines are, and the exact figures.
 *
 * @param code its code
 * @param name its name
 * @param agency its agency
 * @param way what happens to it; null when nothing was found
 * @param filings filings a year as it is; null when they are not known
 * @param filingsAfter filings a year with the changes; null when they are not known
 * @param unit cost of one filing, in đồng
 * @param annual cost of a year, in đồng; null when the filings are not known
 * @param hasLines whether the record tells anything that costs
 * @param before the rows of its lines as it is; empty when they are not on the sheet
 * @param after the rows of its lines with the changes; empty when they are the same, not there or not on the sheet
 */
record Costed(
        String code,
        String name,
        String agency,
        @Nullable Way way,
        @Nullable BigDecimal filings,
        @Nullable BigDecimal filingsAfter,
        CostChange unit,
        @Nullable CostChange annual,
        boolean hasLines,
        Optional<LineSheet.Rows> before,
        Optional<LineSheet.Rows> after) {

    /** Returns whether it is abolished, after which it costs nothing. */
    boolean isAbolished() {
        return way == Way.ABOLISHED;
    }

    /** Returns whether the changes leave the cost of a filing as it is. */
    boolean costsTheSame() {
        return way == null || way == Way.TO_REVIEW;
    }

    /** Returns whether its lines did not fit on the sheet, so that its costs are figures and no formulas. */
    boolean isFixed() {
        return hasLines && before.isEmpty();
    }

    static @Nullable CostChange annual(Costing costing) {
        BigDecimal before = costing.before().annual();
        BigDecimal after = costing.annualAfter();
        return before == null || after == null ? null : new CostChange(before, after);
    }
}
