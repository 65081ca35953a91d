package vn.gon.report;

import vn.gon.text.Bilingual;

/**
 * A kind of data that the register lacks.
 *
 * @param field how rules write it
 * @param title what it is
 * @param regulations on how many procedures and conditions it is lacking where a rule asked for it
 * @param questions how many rules it kept from an answer, over all of them; 0 for the filings, which no rule asks for
 */
public record DataGap(String field, Bilingual title, int regulations, int questions) {}
