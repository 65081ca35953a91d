package vn.gon.index;

import java.math.BigDecimal;

/**
 * A regulation that answers a query.
 *
 * @param code its code
 * @param title its name with the words found marked
 * @param score how well it answers, larger is better; compares within one answer only
 * @param agency the agency that issued it
 * @param kind what it is
 * @param snippet the stretch of its other texts that shows most of the words; empty when only the title has them
 */
public record Hit(String code, Marked title, BigDecimal score, String agency, RegulationKind kind, Marked snippet) {}
