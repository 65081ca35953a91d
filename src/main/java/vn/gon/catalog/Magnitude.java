package vn.gon.catalog;

import java.math.BigDecimal;
import vn.gon.text.Bilingual;

/** How large and how fine a figure may be; what lies beyond is a slip, and would take for ever to work with. */
public final class Magnitude {

    /** What is said of a figure beyond. */
    public static final Bilingual REFUSED = Bilingual.of(
            "số quá lớn hoặc có quá nhiều chữ số thập phân (nhiều nhất 15 chữ số trước và 12 sau dấu phẩy).",
            "the number is too large or too fine (at most 15 digits before and 12 after the point).");

    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 12;

    private Magnitude() {}

    /** Returns whether a figure is one that can be worked with. */
    public static boolean isPlausible(BigDecimal figure) {
        BigDecimal plain = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
        return plain.scale() <= DECIMALS && (long) plain.precision() - plain.scale() <= WHOLE_DIGITS;
    }
}
