package vn.gon.cost.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NotReadable;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.number.Words;
import vn.gon.text.Bilingual;

/**
 * A number of a published calculation.
 *
 * @param label what it is; empty when nobody says
 * @param number as it was written
 * @param factor what its unit multiplies it by: "tỷ" by 1,000,000,000, "%" by 0.01
 */
public record Quantity(String label, BigDecimal number, BigDecimal factor) {

    private static final Pattern TEXT =
            Pattern.compile("(?:([^=]*)=)?\\s*([-\u2212]?\\s*\\d[\\d.,\\u00A0 ]*)([^\\d+=*]*)");
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    /**
     * Returns the number that a text is, with a name before it and a unit after it where there are some.
     *
     * @throws NotReadable if it is none
     */
    static Quantity read(String text, NumberStyle style) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new NotReadable(Bilingual.of("“%s” không phải là số.", "\"%s\" is not a number.", text));
        }
        String label = parts.group(1) == null ? "" : parts.group(1).strip();
        return new Quantity(label, style.read(parts.group(2)), factor(parts.group(3)));
    }

    /** Returns what the words of a unit multiply by; words that name no multiple multiply by nothing. */
    static BigDecimal factor(String unit) {
        BigDecimal factor = BigDecimal.ONE;
        for (String word : unit.strip().split("\\s+", -1)) {
            Optional<BigDecimal> multiplier =
                    word.equals("%") ? Optional.of(PERCENT) : Words.shipped().value("multipliers", word);
            factor = factor.multiply(multiplier.orElse(BigDecimal.ONE));
        }
        return factor;
    }

    /** Returns its value. */
    Exact value() {
        return Exact.of(number).times(factor);
    }

    /** Returns whether it was written with decimals or in a large unit, so that it is likely rounded. */
    boolean isCoarse() {
        return number.scale() > 0 || factor.compareTo(BigDecimal.ONE) > 0;
    }

    /** Returns half a unit of its last digit: how far the number it was rounded from may be. */
    Exact slack() {
        return Exact.of(BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())))
                .times(factor)
                .times(new BigDecimal("0.5"));
    }
}
