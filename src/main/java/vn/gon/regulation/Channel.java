package vn.gon.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a procedure can be filed.
 *
 * @param kind in person, by post or online
 * @param timeLimit how long the agency may take; null when not stated
 * @param fees the payments; null when not stated, empty when there is none
 * @param note what the register adds; null when it says nothing
 */
public record Channel(
        ChannelKind kind,
        @Nullable TimeLimit timeLimit,
        @Nullable List<Fee> fees,
        @Nullable String note) {

    public Channel {
        fees = fees == null ? null : List.copyOf(fees);
    }

    /** Returns this channel with another time limit. */
    public Channel withTimeLimit(TimeLimit limit) {
        return new Channel(kind, limit, fees, note);
    }

    /** Returns this channel with other fees. */
    public Channel withFees(List<Fee> changed) {
        return new Channel(kind, timeLimit, changed, note);
    }
}
