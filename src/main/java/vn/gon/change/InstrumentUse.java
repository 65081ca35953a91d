package vn.gon.change;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.InstrumentLevel;
import vn.gon.regulation.InstrumentType;
import vn.gon.regulation.LegalInstrument;

/**
 * A legal instrument and the regulations that rest on it.
 *
 * @param number its number
 * @param instrument what the register knows of it; null when its table lacks it
 * @param type its form, by the table or else by the ending of its number; null when neither tells
 * @param procedures how many procedures cite it
 * @param conditions how many business conditions cite it
 * @param business whether what cites it regulates business: a condition, or a procedure that businesses perform
 * @param agencies the agencies of the regulations that cite it, sorted
 * @param left how many of the regulations that cite it are left with a package; null where no package was looked at
 */
public record InstrumentUse(
        String number,
        @Nullable LegalInstrument instrument,
        @Nullable InstrumentType type,
        int procedures,
        int conditions,
        boolean business,
        Set<String> agencies,
        @Nullable Integer left) {

    /** What is told of an instrument. */
    public enum State {
        IN_FORCE,
        REPEALED,
        /** The table does not tell whether it is in force. */
        UNKNOWN,
        /** It is cited, and the table lacks it. */
        MISSING
    }

    /** Returns what the register tells of it. */
    public State state() {
        if (instrument == null) {
            return State.MISSING;
        }
        return switch (instrument.status()) {
            case IN_FORCE -> State.IN_FORCE;
            case REPEALED -> State.REPEALED;
            case UNKNOWN -> State.UNKNOWN;
        };
    }

    /** Returns the level of who issued it; null when the table lacks it. */
    public @Nullable InstrumentLevel level() {
        return instrument == null ? null : instrument.level();
    }

    /** Returns how many regulations cite it. */
    public int cited() {
        return procedures + conditions;
    }

    /** Returns whether nothing that rests on it is left with the package, although something rests on it now. */
    public boolean disappears() {
        return left != null && left == 0 && cited() > 0;
    }
}
