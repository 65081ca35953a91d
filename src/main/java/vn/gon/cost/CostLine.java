package vn.gon.cost;

import java.math.BigDecimal;
import java.util.List;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;

/**
 * One line of the cost table of one filing.
 *
 * <p>amount = (hours × hourly income + purchased + fee) × share (Circular 02/2017/TT-VPCP, art. 27).
 *
 * @param task the kind of work
 * @param label what exactly is done
 * @param path the element of the procedure it comes from; empty when it comes from none
 * @param hours travelling and working time in hours
 * @param hourlyIncome average income of one person in one hour, in đồng
 * @param purchased what is bought: copies, certification, postage, services, in đồng
 * @param fee fees and charges prescribed, in đồng
 * @param share in what share of filings the line occurs, between 0 and 1
 * @param amount the cost of the line for an average filing, in đồng, unrounded
 * @param origin the least trustworthy origin of the numbers in it
 * @param sources the sources of the numbers in it
 */
public record CostLine(
        Task task,
        Bilingual label,
        String path,
        BigDecimal hours,
        BigDecimal hourlyIncome,
        BigDecimal purchased,
        BigDecimal fee,
        BigDecimal share,
        BigDecimal amount,
        Origin origin,
        List<String> sources) {

    public CostLine {
        sources = List.copyOf(sources);
    }
}
