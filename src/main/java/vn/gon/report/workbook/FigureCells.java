package vn.gon.report.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gon.report.CostChange;

/**
 * The figures of a procedure in a table: filings can be changed, everything else is a formula. What is not known is empty,
 * and stays empty in whatever rests on it.
 *
 * @param lines the sheet of the cost lines
 * @param filings the columns of the filings a year
 * @param unit the columns of one filing
 * @param annual the columns of a year
 * @param rate the column of the rate
 * @param <C> the columns of the table
 */
record FigureCells<C extends Enum<C> & Column>(
        LineSheet lines, Pair<C> filings, Change<C> unit, Change<C> annual, C rate) {

    /** Two columns, before and after. */
    record Pair<C>(C before, C after) {}

    /** Three columns of a cost. */
    record Change<C>(C before, C after, C saved) {}

    void write(TableRow<C> row, Costed costed) {
        int at = row.number();
        filings(row, costed);
        unit(row, costed);
        String unitBefore = unit.before.at(at);
        String unitAfter = unit.after.at(at);
        String before = filings.before.at(at);
        String after = filings.after.at(at);
        CostChange yearly = costed.hasLines() ? costed.annual() : null;
        row.formula(unit.saved, known(unitBefore + "-" + unitAfter, unitBefore, unitAfter), saved(unit(costed)));
        row.formula(annual.before, known(unitBefore + "*" + before, before, unitBefore), before(yearly));
        row.formula(annual.after, known(unitAfter + "*" + after, before, after, unitAfter), after(yearly));
        String annualBefore = annual.before.at(at);
        String annualAfter = annual.after.at(at);
        row.formula(annual.saved, known(annualBefore + "-" + annualAfter, annualBefore, annualAfter), saved(yearly));
        row.formula(rate, rate(at), rate(costed, yearly));
    }

    private void filings(TableRow<C> row, Costed costed) {
        String before = filings.before.at(row.number());
        row.input(filings.before, costed.filings());
        if (costed.isAbolished()) {
            row.number(filings.after, BigDecimal.ZERO);
        } else if (sameFilings(costed)) {
            row.formula(filings.after, known(before, before), costed.filings());
        } else {
            row.input(filings.after, costed.filingsAfter());
        }
    }

    private static boolean sameFilings(Costed costed) {
        BigDecimal before = costed.filings();
        BigDecimal after = costed.filingsAfter();
        return before == null ? after == null : after != null && before.compareTo(after) == 0;
    }

    private void unit(TableRow<C> row, Costed costed) {
        CostChange exact = unit(costed);
        if (exact == null) {
            return;
        }
        costed.before()
                .ifPresentOrElse(
                        rows -> row.formula(unit.before, lines.sum(rows), exact.before()),
                        () -> row.input(unit.before, exact.before()));
        if (costed.isAbolished()) {
            row.number(unit.after, BigDecimal.ZERO);
        } else if (costed.costsTheSame()) {
            String before = unit.before.at(row.number());
            row.formula(unit.after, known(before, before), exact.after());
        } else {
            costed.after()
                    .ifPresentOrElse(
                            rows -> row.formula(unit.after, lines.sum(rows), exact.after()),
                            () -> row.input(unit.after, exact.after()));
        }
    }

    private String rate(int at) {
        return "IF(" + annual.saved.at(at) + "<>\"\",IF(" + annual.before.at(at) + "=0,\"\"," + annual.saved.at(at)
                + "/"
                + annual.before.at(at) + "),IF(" + unit.saved.at(at) + "=\"\",\"\",IF(" + unit.before.at(at)
                + "=0,\"\","
                + unit.saved.at(at) + "/" + unit.before.at(at) + ")))";
    }

    private static @Nullable BigDecimal rate(Costed costed, @Nullable CostChange yearly) {
        CostChange shown = yearly == null ? unit(costed) : yearly;
        return shown == null ? null : shown.rate();
    }

    private static @Nullable CostChange unit(Costed costed) {
        return costed.hasLines() ? costed.unit() : null;
    }

    private static @Nullable BigDecimal before(@Nullable CostChange change) {
        return change == null ? null : change.before();
    }

    private static @Nullable BigDecimal after(@Nullable CostChange change) {
        return change == null ? null : change.after();
    }

    private static @Nullable BigDecimal saved(@Nullable CostChange change) {
        return change == null ? null : change.saved();
    }

    /** A formula that stays empty as long as one of its cells is. */
    private static String known(String formula, String... cells) {
        String empty = cells.length == 1 ? cells[0] + "=\"\"" : "OR(" + String.join("=\"\",", cells) + "=\"\")";
        return "IF(" + empty + ",\"\"," + formula + ")";
    }
}
