package vn.gon.cost.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gon.text.Bilingual;

/**
 * An amount as people write it: 250000, "250.000 đ", "1,2 triệu đồng", "€ 20".
 *
 * @param style how numbers are written
 * @param currency the only currency it may be in
 */
public record MoneyText(NumberStyle style, String currency) {

    private static final Pattern AMOUNT =
            Pattern.compile("(?<before>[^\\d-]*?)\\s*(?<number>-?\\s*[.,]?\\d[\\d.,\\u00A0 ]*)(?<after>.*)");
    private static final Pattern SEVERAL =
            Pattern.compile("\\s*[;|]\\s*|(?<=\\d)\\s*[–—]\\s*(?=\\d)|(?<=\\d)\\s*-\\s*(?=\\d)");

    /**
     * Returns every figure that a cell gives for the same thing: one, a list with semicolons, or the ends of a range.
     *
     * @throws NotReadable if one is no amount
     */
    public List<BigDecimal> figures(String text) {
        return SEVERAL.splitAsStream(text.strip()).map(this::read).toList();
    }

    /** Returns whether a cell gives more than one figure for the same thing. */
    public static boolean isSeveral(String text) {
        return SEVERAL.matcher(text).find();
    }

    /**
     * Returns the amount in units of the currency.
     *
     * @throws NotReadable if it is none, or in another currency
     */
    public BigDecimal read(String text) {
        Matcher parts = AMOUNT.matcher(text.strip());
        if (!parts.matches()) {
            throw unreadable(text);
        }
        BigDecimal number = style.read(parts.group("number"));
        BigDecimal factor = BigDecimal.ONE;
        for (String word : Multiples.words(parts.group("before") + " " + parts.group("after"))) {
            Optional<BigDecimal> multiplier = Multiples.ofMoney(word);
            if (multiplier.isPresent()) {
                factor = factor.multiply(multiplier.get());
            } else {
                requireCurrency(word, text);
            }
        }
        return number.multiply(factor);
    }

    private void requireCurrency(String word, String text) {
        boolean dollar = Words.shipped().meaning("dollars", word).isPresent()
                && (currency.equals("USD") || currency.equals("AUD"));
        Optional<String> named =
                dollar ? Optional.of(currency) : Words.shipped().meaning("currencies", word);
        if (named.isEmpty() && !word.equalsIgnoreCase(currency)) {
            throw unreadable(text);
        }
        if (named.isPresent() && !named.get().equals(currency)) {
            throw new NotReadable(Bilingual.of(
                    "“%s” tính bằng %s, còn hồ sơ tính dùng %s; số tiền khác loại tiền không cộng được với nhau.",
                    "\"%s\" is in %s, but the profile counts in %s; amounts of different currencies never add.",
                    text,
                    named.get(),
                    currency));
        }
    }

    private static NotReadable unreadable(String text) {
        return new NotReadable(Bilingual.of(
                "“%s” không phải số tiền; hãy viết số, có thể kèm đơn vị tiền.",
                "\"%s\" is no amount; write a number, with the currency if you like.", text));
    }
}
