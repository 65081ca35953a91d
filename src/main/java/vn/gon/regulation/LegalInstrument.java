package vn.gon.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument (văn bản).
 *
 * @param number its number, such as 61/2018/NĐ-CP
 * @param type its form
 * @param title its title; null when not known
 * @param issuer who issued it; null when not known
 * @param level the level of the issuer
 * @param issued when it was issued; null when not known
 * @param status whether it is in force
 */
public record LegalInstrument(
        String number,
        InstrumentType type,
        @Nullable String title,
        @Nullable String issuer,
        InstrumentLevel level,
        @Nullable LocalDate issued,
        Status status) {

    /** Whether an instrument is in force. */
    public enum Status {
        IN_FORCE,
        REPEALED,
        UNKNOWN
    }
}
