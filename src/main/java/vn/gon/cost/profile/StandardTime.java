package vn.gon.cost.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * How long a standard activity takes by a published table, in minutes.
 *
 * @param addressee who does it
 * @param number its number in the table
 * @param title what it is
 * @param simple minutes of a simple case; null where the table has none
 * @param medium minutes of a case of middle difficulty
 * @param high minutes of a difficult case
 */
public record StandardTime(
        Addressee addressee,
        int number,
        Bilingual title,
        @Nullable BigDecimal simple,
        @Nullable BigDecimal medium,
        @Nullable BigDecimal high) {

    /** How difficult a case is. */
    public enum Difficulty {
        SIMPLE,
        MEDIUM,
        HIGH
    }

    /** Returns the minutes of a case; null where the table has none. */
    public @Nullable BigDecimal minutes(Difficulty difficulty) {
        return switch (difficulty) {
            case SIMPLE -> simple;
            case MEDIUM -> medium;
            case HIGH -> high;
        };
    }
}
