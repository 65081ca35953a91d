package vn.gon.report;

import org.jspecify.annotations.Nullable;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.LegalReference;

/**
 * A provision that a proposal asks to amend.
 *
 * @param reference what the register cites
 * @param instrument what is known of the instrument; null when nothing is
 */
public record Amendment(LegalReference reference, @Nullable LegalInstrument instrument) {

    /** Returns the title in the register or else among the instruments; null when neither tells it. */
    public @Nullable String title() {
        if (reference.title() != null) {
            return reference.title();
        }
        return instrument == null ? null : instrument.title();
    }

    /** Returns whether the instrument is known to be out of force. */
    public boolean repealed() {
        return instrument != null && instrument.status() == LegalInstrument.Status.REPEALED;
    }
}
