package vn.gon.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gon.text.Bilingual;

/** How large and how fine a figure may be; what lies beyond is a slip, and would take for ever to work with. */
public final class Magnitude {

    /** What is said of a figure beyond. */
    public static final Bilingual REFUSED = Bilingual.of(
            "số quá lớn hoặc có quá nhiều chữ số thập phân (nhiều nhất 15 chữ số trước và 12 sau dấu phẩy).",
            "the number is too large or too fine (at most 15 digits before and 12 after the point).");

    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 12;

    /** A number such as 1.234: a thousand and more to a Vietnamese reader, little more than one to an English one. */
    private static final Pattern TWO_WAYS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private Magnitude() {}

    /** Returns what is said of a number that reads two ways, such as 1.234; empty for any other. */
    public static Optional<Bilingual> twoWays(String text) {
        if (!TWO_WAYS.matcher(text).matches()) {
            return Optional.empty();
        }
        String thousands = text.replace(".", "");
        return Optional.of(Bilingual.of(
                "“%s” đọc được hai cách; hãy viết %s nếu dấu chấm phân cách hàng nghìn, %s0 nếu là số lẻ.",
                "\"%s\" reads two ways; write %s if the point separates thousands, %s0 if it is a fraction.",
                text,
                thousands,
                text));
    }

    /** Returns whether a figure is one that can be worked with. */
    public static boolean isPlausible(BigDecimal figure) {
        BigDecimal plain = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
        return plain.scale() <= DECIMALS && (long) plain.precision() - plain.scale() <= WHOLE_DIGITS;
    }
}
