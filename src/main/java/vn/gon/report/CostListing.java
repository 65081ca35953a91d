package vn.gon.report;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.gon.cost.CostModel;
import vn.gon.text.Language;

/**
 * A list of costs with its totals at the end, written row by row as it is read. As CSV it has no totals, and its
 * rows are the lines of the cost tables where those are asked for.
 */
public final class CostListing {

    private final LocalDate date;
    private final boolean detailed;
    private final Language language;

    /**
     * Prepares a list.
     *
     * @param date the day whose parameter values count
     * @param detailed whether each procedure comes with the lines of its cost table
     */
    public CostListing(LocalDate date, boolean detailed, Language language) {
        this.date = date;
        this.detailed = detailed;
        this.language = language;
    }

    private record Document(
            int schemaVersion, String profile, LocalDate date, Iterator<CostedRow> lines, CostTotals totals) {}

    /** Writes the costs as they come. */
    public void write(TableFormat format, Iterator<CostedProcedure> costs, PrintWriter out) {
        switch (format) {
            case TEXT -> writeText(costs, out);
            case JSON -> writeJson(costs, out);
            case CSV -> writeCsv(costs, out);
        }
    }

    private void writeText(Iterator<CostedProcedure> costs, PrintWriter out) {
        CostTotals totals = new CostTotals();
        CostText text = new CostText(out, language);
        text.header(date, detailed);
        costs.forEachRemaining(costed -> {
            totals.add(costed.cost());
            text.write(costed, detailed);
        });
        text.totals(totals);
        if (detailed) {
            text.whereExplained();
        } else {
            text.legend();
        }
    }

    private void writeJson(Iterator<CostedProcedure> costs, PrintWriter out) {
        CostTotals totals = new CostTotals();
        Iterator<CostedRow> rows = stream(costs)
                .map(costed -> {
                    totals.add(costed.cost());
                    return CostedRow.of(costed, detailed, language);
                })
                .iterator();
        JsonText.write(new Document(JsonText.SCHEMA_VERSION, CostModel.PROFILE, date, rows, totals), out);
    }

    private void writeCsv(Iterator<CostedProcedure> costs, PrintWriter out) {
        Stream<CostedRow> rows = stream(costs).map(costed -> CostedRow.of(costed, detailed, language));
        if (detailed) {
            CostCsv.lines(rows).write(out);
        } else {
            CostCsv.procedures(rows).write(out);
        }
    }

    private static Stream<CostedProcedure> stream(Iterator<CostedProcedure> costs) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(costs, Spliterator.ORDERED), false);
    }
}
