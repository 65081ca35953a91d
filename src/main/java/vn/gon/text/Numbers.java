package vn.gon.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as a reader of one language writes them, rounded half up; the only place where figures are rounded. */
public final class Numbers {

    private static final int GROUP = 3;

    private Numbers() {}

    /** Returns an amount of đồng without decimals: {@code 1.652.000.000 đồng}, {@code VND 1,652,000,000}. */
    public static String money(BigDecimal dong, Language language) {
        String number = number(dong, 0, language);
        return language == Language.VIETNAMESE ? number + " đồng" : "VND " + number;
    }

    /** Returns a number with grouped thousands and at most so many decimals: {@code 1.234,5}, {@code 1,234.5}. */
    public static String number(BigDecimal value, int maxDecimals, Language language) {
        BigDecimal rounded = value.setScale(maxDecimals, RoundingMode.HALF_UP);
        BigDecimal plain = rounded.stripTrailingZeros();
        return grouped(plain.scale() < 0 ? plain.setScale(0) : plain, language);
    }

    /** Returns a share as a percentage with exactly so many decimals: {@code 71,64 %}, {@code 71.64%}. */
    public static String percent(BigDecimal share, int decimals, Language language) {
        String number = grouped(share.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP), language);
        return language == Language.VIETNAMESE ? number + " %" : number + "%";
    }

    /** Returns a share written as {@code 20%} or {@code 0.2}; empty when it is none between 0 and 1. */
    public static Optional<BigDecimal> share(String text) {
        String plain = text.strip();
        boolean percent = plain.endsWith("%");
        try {
            BigDecimal number = new BigDecimal((percent ? plain.substring(0, plain.length() - 1) : plain).strip());
            BigDecimal share = percent ? number.movePointLeft(2) : number;
            return share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0 ? Optional.empty() : Optional.of(share);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String grouped(BigDecimal value, Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, vietnamese ? '.' : ',');
        }
        if (point >= 0) {
            text.append(vietnamese ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return value.signum() < 0 ? "-" + text : text.toString();
    }
}
