package vn.gon.cost;

import java.math.BigDecimal;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;

/**
 * An input that is not known exactly.
 *
 * @param id its name
 * @param title what it is
 * @param unit unit of its values
 * @param origin where its central value comes from
 * @param low the lowest value that is plausible
 * @param central the value that the totals are worked out with
 * @param high the highest value that is plausible
 */
public record Uncertain(
        String id, Bilingual title, String unit, Origin origin, BigDecimal low, BigDecimal central, BigDecimal high) {

    public Uncertain {
        if (low.compareTo(central) > 0 || central.compareTo(high) > 0) {
            throw new IllegalArgumentException(id + ": not in order: " + low + ", " + central + ", " + high);
        }
    }

    /** Returns whether it is a share of a whole, which cannot exceed one. */
    public boolean isShare() {
        return unit.equals(Need.SHARE);
    }
}
