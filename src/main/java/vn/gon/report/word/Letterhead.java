package vn.gon.report.word;

/**
 * What stands at the head of an administrative paper, beside the name of the country and the motto.
 *
 * @param parent the organ above the issuer, in capitals; empty when there is none
 * @param issuer who issues it, in capitals
 * @param number number and symbol, with room for what is not yet given
 * @param placeAndDate where and when, with room for what is not yet given
 */
public record Letterhead(String parent, String issuer, String number, String placeAndDate) {}
