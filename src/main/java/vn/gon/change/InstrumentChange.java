package vn.gon.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.LegalInstrument;

/**
 * A legal instrument that the tables of two registers tell differently.
 *
 * @param number its number
 * @param before what the older register tells; null when it has no such instrument
 * @param after what the newer register tells; null when it has no such instrument
 */
public record InstrumentChange(
        String number,
        @Nullable LegalInstrument before,
        @Nullable LegalInstrument after) {

    static List<InstrumentChange> between(Map<String, LegalInstrument> before, Map<String, LegalInstrument> after) {
        TreeSet<String> numbers = new TreeSet<>(before.keySet());
        numbers.addAll(after.keySet());
        List<InstrumentChange> changes = new ArrayList<>();
        for (String number : numbers) {
            InstrumentChange change = new InstrumentChange(number, before.get(number), after.get(number));
            if (!java.util.Objects.equals(change.before, change.after)) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** Returns whether it was in force, or not known to be repealed, and is repealed now. */
    public boolean isRepeal() {
        return after != null
                && after.status() == LegalInstrument.Status.REPEALED
                && (before == null || before.status() != LegalInstrument.Status.REPEALED);
    }
}
