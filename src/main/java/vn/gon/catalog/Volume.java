package vn.gon.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How often a procedure was performed in one year.
 *
 * @param code code of the procedure
 * @param year the year
 * @param dossiers filings in the year; null when not known
 * @param onlineDossiers filings online, part of the filings; null when not known
 * @param subjects persons or organisations that comply; null when not known
 * @param timesPerYear how often each of them complies; null when not known
 * @param basis where the figures come from
 * @param source who published them, and where
 */
public record Volume(
        String code,
        int year,
        @Nullable BigDecimal dossiers,
        @Nullable BigDecimal onlineDossiers,
        @Nullable BigDecimal subjects,
        @Nullable BigDecimal timesPerYear,
        Origin basis,
        String source) {

    /** The year of a figure that speaks of no year. */
    public static final int NO_YEAR = 0;

    /** Returns a number of filings that somebody assumes for want of a figure. */
    static Volume assumed(String code, BigDecimal filings) {
        String source = "giả định cho mọi thủ tục không có số liệu (assumed wherever no figure is known)";
        return new Volume(code, NO_YEAR, filings, null, null, null, Origin.ASSUMED, source);
    }

    /** Returns filings a year: the filings, or subjects × times a year; null when neither is known. */
    public @Nullable BigDecimal filings() {
        if (dossiers != null) {
            return dossiers;
        }
        return subjects == null || timesPerYear == null ? null : subjects.multiply(timesPerYear);
    }

    /** Returns the same figures under another code. */
    public Volume under(String other) {
        return code.equals(other)
                ? this
                : new Volume(other, year, dossiers, onlineDossiers, subjects, timesPerYear, basis, source);
    }

    /** Returns the same year with another number of times that each subject complies. */
    public Volume performed(BigDecimal times) {
        return new Volume(code, year, dossiers, onlineDossiers, subjects, times, basis, source);
    }
}
