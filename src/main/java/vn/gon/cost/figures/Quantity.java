package vn.gon.cost.figures;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Multiples;
import vn.gon.cost.number.NotReadable;
import vn.gon.cost.number.NumberStyle;
import vn.gon.text.Bilingual;

/**
 * A number of a published calculation.
 *
 * @param label what it is; empty when nobody says
 * @param number as it was written
 * @param unit its unit; of a fraction such as 1/60 it holds what the number is divided by
 */
public record Quantity(String label, BigDecimal number, Unit unit) {

    private static final String NUMBER = "[.,]?\\d[\\d.,\\u00A0 ]*";
    private static final Pattern TEXT =
            Pattern.compile("(?:(?<label>[^=]*)=)?(?<before>[^\\d=.,+*-]*?)\\s*(?<number>[-\u2212]?\\s*" + NUMBER
                    + ")(?:/\\s*(?<under>" + NUMBER + "))?(?<after>[^\\d+=*]*)");

    /**
     * Returns the number that a text is, with a name before it and a unit beside it where there are some.
     *
     * @throws NotReadable if it is none
     */
    static Quantity read(String text, NumberStyle style) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches() || !areCurrencies(parts.group("before"))) {
            throw new NotReadable(Bilingual.of(
                    "“%s” không phải là số; hãy ghi một số, có thể kèm tên và đơn vị như “đúng hạn=120”, “3,5 tỷ đồng”.",
                    "\"%s\" is not a number; write one number, with a name and a unit if you like, such as \"on time=120\", \"$3.5 million\".",
                    text));
        }
        String label = parts.group("label") == null ? "" : parts.group("label").strip();
        Unit unit = Unit.of(parts.group("before") + " " + parts.group("after"));
        return new Quantity(label, style.read(parts.group("number")), divided(unit, parts.group("under"), style));
    }

    private static boolean areCurrencies(String before) {
        return Multiples.words(before).stream()
                .allMatch(word -> Unit.currencyOf(word).isPresent());
    }

    private static Unit divided(Unit unit, @Nullable String under, NumberStyle style) {
        if (under == null) {
            return unit;
        }
        BigDecimal divisor = style.read(under);
        if (divisor.signum() == 0) {
            throw FigureRow.divisionByZero();
        }
        return new Unit(unit.text(), unit.factor().dividedBy(Exact.of(divisor)), unit.currency());
    }

    /** Returns its value. */
    Exact value() {
        return unit.factor().times(number);
    }

    /** Returns whether it was written with decimals or in a large unit, so that it is likely rounded. */
    boolean isCoarse() {
        return number.scale() > 0 || unit.factor().compareTo(Exact.ONE) > 0;
    }

    /** Returns half a unit of its last digit: how far the number it was rounded from may be. */
    Exact slack() {
        BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
        return unit.factor().times(last).times(new BigDecimal("0.5"));
    }
}
