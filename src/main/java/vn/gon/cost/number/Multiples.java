package vn.gon.cost.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gon.text.Bilingual;

/** The words that multiply a number: nghìn, triệu, tỷ, Tsd., Mio., bn. */
public final class Multiples {

    /** A sign of currency is a word of its own where letters follow it: "$m". */
    private static final Pattern BETWEEN = Pattern.compile("\\s+|(?<=\\p{Sc})(?=\\p{L})|(?<=\\.)(?=\\p{Sc})");

    private static final Pattern NUMBER = Pattern.compile("([-\u2212]?\\s*[\\d.,][\\d.,\\u00A0\\u202F ]*)(\\p{L}.*)");

    private Multiples() {}

    /** Returns the words of a text, without the full stops that end an abbreviation. */
    public static List<String> words(String text) {
        return BETWEEN.splitAsStream(text.strip())
                .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns what a word multiplies by. */
    public static Optional<BigDecimal> of(String word) {
        return Words.shipped().value("multipliers", word);
    }

    /**
     * Returns a number that multiples may follow: 1200, "1,2 triệu", "65,28 Mio.".
     *
     * @throws NotReadable if it is none, or anything else stands there
     */
    public static BigDecimal read(String text, NumberStyle style) {
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            return style.read(text);
        }
        BigDecimal number = style.read(parts.group(1));
        for (String word : words(parts.group(2))) {
            number = number.multiply(of(word).orElseThrow(() -> new NotReadable(Bilingual.of(
                    "“%s”: “%s” không phải nghìn, triệu hay tỷ; hãy chỉ ghi số.",
                    "\"%s\": \"%s\" is neither thousand, million nor billion; write the number alone.", text, word))));
        }
        return NumberStyle.believable(number, text);
    }

    /** Returns what a word beside an amount of money multiplies by, where a mere m is a million. */
    public static Optional<BigDecimal> ofMoney(String word) {
        return of(word).or(() -> Words.shipped().value("money-multipliers", word));
    }
}
