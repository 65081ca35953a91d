package vn.gon.report;

import java.util.List;
import vn.gon.text.Bilingual;

/**
 * What could not be assessed at one agency.
 *
 * @param agency its name; empty when the register names none
 * @param regulations its procedures and conditions
 * @param affected of them, those about which some rule could not be answered
 * @param questions rules that could not be answered, over all of them
 * @param withoutFilings procedures whose filings a year are not known, so that they have no yearly cost
 * @param lacking the data lacking most often, the most frequent first
 */
public record Unassessed(
        String agency,
        int regulations,
        int affected,
        int questions,
        int withoutFilings,
        List<Count<Bilingual>> lacking) {

    public Unassessed {
        lacking = List.copyOf(lacking);
    }
}
