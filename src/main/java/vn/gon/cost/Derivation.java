package vn.gon.cost;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Volume;

/**
 * What performing a procedure costs, with the formulas behind every line.
 *
 * @param cost the cost
 * @param lines its lines with their formulas, in the same order
 * @param years the years that the filings are the mean of, the last first; empty when they are not known
 * @param disputed those of these years for which there are several figures, the last first
 * @param validityMonths the months of validity of the result from which it follows how often each subject files; null when
 *     it follows from nothing of the kind
 */
public record Derivation(
        ProcedureCost cost,
        List<DerivedLine> lines,
        List<Volume> years,
        List<YearFigures> disputed,
        @Nullable Integer validityMonths) {

    public Derivation {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
        disputed = List.copyOf(disputed);
    }
}
