package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.CostLine;
import vn.gon.cost.ProcedureCost;
import vn.gon.text.Language;

/**
 * The cost of one procedure as JSON shows it: a year with 2 decimals, what it is worked out from with 12.
 *
 * @param unit cost of one filing, in đồng; null when the record tells nothing that costs
 * @param annual cost of a year, in đồng; null when the filings or the unit cost are not known
 * @param origin the least trustworthy origin in the unit cost; null when there is none
 * @param tasks the lines of the cost table; null in a list of all procedures
 */
record CostedRow(
        String code,
        String name,
        String agency,
        @Nullable BigDecimal unit,
        @Nullable BigDecimal filings,
        @Nullable BigDecimal annual,
        @Nullable Origin origin,
        @Nullable Origin volumeOrigin,
        @Nullable String volumeSource,
        List<String> notes,
        @Nullable List<TaskRow> tasks) {

    /**
     * One line of the cost table.
     *
     * @param task short code of the kind of work
     */
    record TaskRow(
            String task,
            String label,
            String path,
            BigDecimal hours,
            BigDecimal hourlyIncome,
            BigDecimal purchased,
            BigDecimal fee,
            BigDecimal share,
            BigDecimal amount,
            Origin origin,
            List<String> sources) {

        static TaskRow of(CostLine line, Language language) {
            return new TaskRow(
                    line.task().code(),
                    line.label().in(language),
                    line.path(),
                    Figure.of(line.hours(), Figure.FACTOR),
                    Figure.of(line.hourlyIncome(), Figure.FACTOR),
                    Figure.of(line.purchased(), Figure.FACTOR),
                    Figure.of(line.fee(), Figure.FACTOR),
                    Figure.of(line.share(), Figure.FACTOR),
                    Figure.of(line.amount(), Figure.FACTOR),
                    line.origin(),
                    line.sources());
        }
    }

    static CostedRow of(CostedProcedure costed, boolean detailed, Language language) {
        ProcedureCost cost = costed.cost();
        boolean known = !cost.lines().isEmpty();
        return new CostedRow(
                cost.code(),
                costed.procedure().name(),
                costed.procedure().agency(),
                Figure.ofKnown(known ? cost.unit() : null, Figure.FACTOR),
                Figure.ofKnown(cost.filings(), Figure.FACTOR),
                Figure.ofKnown(known ? cost.annual() : null, Figure.MONEY),
                known ? cost.unitOrigin() : null,
                cost.volumeOrigin(),
                cost.volumeSource(),
                cost.notes().stream().map(note -> note.in(language)).toList(),
                detailed
                        ? cost.lines().stream()
                                .map(line -> TaskRow.of(line, language))
                                .toList()
                        : null);
    }
}
