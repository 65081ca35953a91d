package vn.gon.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Figures for files that scripts read, rounded as the pages print them; null stays unknown. */
public final class Rounded {

    private static final int PERCENT_DECIMALS = 2;

    private Rounded() {}

    /** Returns whole đồng. */
    public static @Nullable BigDecimal dong(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(0, RoundingMode.HALF_UP);
    }

    /** Returns a share as a percentage with two decimals. */
    public static @Nullable BigDecimal percent(@Nullable BigDecimal share) {
        return share == null ? null : share.movePointRight(2).setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Returns a quantity with at most two decimals. */
    public static @Nullable BigDecimal quantity(@Nullable BigDecimal quantity) {
        if (quantity == null) {
            return null;
        }
        BigDecimal plain = quantity.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
