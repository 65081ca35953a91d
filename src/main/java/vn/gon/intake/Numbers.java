package vn.gon.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: 1.234.567,8 or 1,234,567.8. */
final class Numbers {

    private static final Pattern COMMA_DECIMALS = Pattern.compile("\\d{1,3}(?:[. ]\\d{3})*(?:,\\d+)?|\\d+(?:,\\d+)?");
    private static final Pattern POINT_DECIMALS =
            Pattern.compile("\\d{1,3}(?:[, ]\\d{3})*(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

    private Numbers() {}

    /** Returns the number that the whole text is; empty when it is none. */
    static Optional<BigDecimal> read(String text, char decimalMark) {
        boolean comma = decimalMark == ',';
        if (!(comma ? COMMA_DECIMALS : POINT_DECIMALS).matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = text.replace(" ", "").replace(comma ? "." : ",", "");
        return Optional.of(new BigDecimal(digits.replace(',', '.')));
    }

    /** Returns a number written the way programs write it. */
    static Optional<BigDecimal> plain(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
