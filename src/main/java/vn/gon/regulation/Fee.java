package vn.gon.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A payment for one filing through one channel.
 *
 * @param type what kind of payment
 * @param amount how much; null when only the note tells it; zero when stated to be free
 * @param note what the register says about it; null when it says nothing
 */
public record Fee(
        FeeType type, @Nullable Money amount, @Nullable String note) {}
