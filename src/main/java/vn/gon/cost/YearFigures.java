package vn.gon.cost;

import java.math.BigDecimal;
import java.util.List;

/**
 * Several figures for the filings of one year, of which the lower-middle one counts (Circular 02/2017/TT-VPCP, art. 27.2).
 *
 * @param year the year
 * @param filings the figures, the smallest first
 */
public record YearFigures(int year, List<BigDecimal> filings) {

    public YearFigures {
        filings = List.copyOf(filings);
    }
}
