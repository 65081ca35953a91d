package vn.gon.cost.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that multiply a number: nghìn, triệu, tỷ, Tsd., Mio., bn. */
public final class Multiples {

    /** A sign of currency is a word of its own where letters follow it: "$m". */
    private static final Pattern BETWEEN = Pattern.compile("\\s+|(?<=\\p{Sc})(?=\\p{L})|(?<=\\.)(?=\\p{Sc})");

    private Multiples() {}

    /** Returns the words of a text, without the full stops that end an abbreviation. */
    public static List<String> words(String text) {
        return BETWEEN.splitAsStream(text.strip())
                .map(word -> word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns what a word multiplies by. */
    public static Optional<BigDecimal> of(String word) {
        return Words.shipped().value("multipliers", word);
    }

    /** Returns what a word beside an amount of money multiplies by, where a mere m is a million. */
    public static Optional<BigDecimal> ofMoney(String word) {
        return of(word).or(() -> Words.shipped().value("money-multipliers", word));
    }
}
