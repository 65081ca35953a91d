package vn.gon.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.LegalInstrument;

/**
 * An instrument that procedures or conditions with findings rest on.
 *
 * @param number its number
 * @param title its title; null when neither the instruments nor the register tell it
 * @param instrument what is known of it; null when nothing is
 * @param articles the provisions named; empty when none is
 * @param procedures procedures with findings that rest on it
 * @param conditions conditions with findings that rest on it
 * @param codes the first codes of those
 */
public record InstrumentRow(
        String number,
        @Nullable String title,
        @Nullable LegalInstrument instrument,
        List<String> articles,
        int procedures,
        int conditions,
        List<String> codes) {

    public InstrumentRow {
        articles = List.copyOf(articles);
        codes = List.copyOf(codes);
    }

    /** Returns whether more regulations rest on it than the codes shown. */
    public boolean more() {
        return procedures + conditions > codes.size();
    }
}
