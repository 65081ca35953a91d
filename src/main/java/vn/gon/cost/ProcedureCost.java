package vn.gon.cost;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;

/**
 * What one procedure costs those who perform it.
 *
 * @param code code of the procedure
 * @param lines the lines of the cost table of one average filing
 * @param unit cost of one filing: the sum of the lines, in đồng, unrounded
 * @param filings filings a year; null when not known
 * @param annual unit × filings, in đồng a year, unrounded; null when the filings are not known
 * @param unitOrigin the least trustworthy origin among the lines
 * @param volumeOrigin the origin of the filings; null when they are not known
 * @param volumeSource the source of the filings; null when they are not known
 * @param notes what a reader must know: parts left out because the record does not tell them
 */
public record ProcedureCost(
        String code,
        List<CostLine> lines,
        BigDecimal unit,
        @Nullable BigDecimal filings,
        @Nullable BigDecimal annual,
        Origin unitOrigin,
        @Nullable Origin volumeOrigin,
        @Nullable String volumeSource,
        List<Bilingual> notes) {

    public ProcedureCost {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
