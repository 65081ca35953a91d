package vn.gon.report;

import java.math.BigDecimal;

/**
 * A procedure with findings and the number of people it affects.
 *
 * @param code its code
 * @param name its name
 * @param agency its agency
 * @param filings filings a year
 * @param findings findings on it
 * @param detailed whether it is among the candidates shown
 */
public record Affected(String code, String name, String agency, BigDecimal filings, int findings, boolean detailed) {}
