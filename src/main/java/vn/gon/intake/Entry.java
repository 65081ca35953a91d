package vn.gon.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Place;

/**
 * One record of a foreign file after reading: what it became, or why it became nothing.
 *
 * @param place where it begins
 * @param number its number in the file from 1
 * @param value what it became; null when it is rejected
 * @param reasons why it is rejected; empty when it is not
 * @param raw the record as it was read
 * @param repairs how often each repair was made in it, by id
 * @param doubts what is doubtful about it
 */
record Entry<T>(
        Place place,
        int number,
        @Nullable T value,
        List<Reason> reasons,
        Supplier<String> raw,
        Map<String, Integer> repairs,
        List<Doubt> doubts) {

    /** Returns the outcome of the work at a desk. */
    static <T> Entry<T> of(Raw raw, Desk desk, @Nullable T value) {
        return new Entry<>(
                raw.place(),
                raw.number(),
                desk.isRejected() ? null : value,
                desk.reasons(),
                raw.text(),
                desk.repairs(),
                desk.doubts());
    }

    /** Returns a record that could not even be read. */
    static <T> Entry<T> broken(Raw raw, Reason reason) {
        return new Entry<>(raw.place(), raw.number(), null, List.of(reason), raw.text(), Map.of(), List.of());
    }

    /**
     * A record as it stands in its file.
     *
     * @param place where it begins
     * @param number its number in the file from 1
     * @param text the record as text, made only when somebody needs it
     */
    record Raw(Place place, int number, Supplier<String> text) {}
}
