package vn.gon.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;

/**
 * One value of a dated parameter.
 *
 * @param id name of the parameter
 * @param title what it is
 * @param value its value
 * @param unit unit of the value, such as {@code VND/hour}
 * @param from the day from which it holds
 * @param basis where it comes from
 * @param source who published it, and where
 * @param low the lowest value that is plausible; null when nobody said
 * @param high the highest value that is plausible; null when nobody said
 */
public record Parameter(
        String id,
        Bilingual title,
        BigDecimal value,
        String unit,
        LocalDate from,
        Origin basis,
        String source,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    /** Returns this parameter with a value that a scenario sets, which is certain there. */
    Parameter set(BigDecimal changed, String by) {
        return new Parameter(id, title, changed, unit, from, basis, by, null, null);
    }
}
