package vn.gon.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Regulation;

/**
 * A regulation against the baseline of a programme: how it stood then, and what became of it since. Costs are at the same
 * prices and with the same filings on both sides, so that only the regulation counts.
 *
 * @param before how it stood; null when it was added since
 * @param after how it stands; null when it was abolished since
 * @param since what was done to it; null when nothing that counts: another code or name is neither a cut nor an addition
 * @param annualBefore cost of a year as it stood, in đồng, unrounded, zero for what was added; null when not known
 * @param annualAfter cost of a year as it stands, zero for what was abolished; null when not known
 */
public record Standing(
        @Nullable Regulation before,
        @Nullable Regulation after,
        @Nullable Way since,
        @Nullable BigDecimal annualBefore,
        @Nullable BigDecimal annualAfter) {

    /** Returns the record as it stands, or as it stood where it was abolished. */
    Regulation record() {
        Regulation record = after == null ? before : after;
        if (record == null) {
            throw new IllegalStateException("nothing stood and nothing stands");
        }
        return record;
    }
}
