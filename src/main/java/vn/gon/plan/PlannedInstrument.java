package vn.gon.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * An instrument that the package amends.
 *
 * @param amended the instrument, with all the provisions that the records concerned cite
 * @param points what amending it takes
 * @param codes the regulations it carries edits for, sorted
 * @param edits how many edits it carries
 */
public record PlannedInstrument(Amended amended, BigDecimal points, List<String> codes, int edits) {

    public PlannedInstrument {
        codes = List.copyOf(codes);
    }
}
