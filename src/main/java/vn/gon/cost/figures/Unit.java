package vn.gon.cost.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Multiples;
import vn.gon.cost.number.Words;

/**
 * The unit of a number of a published calculation.
 *
 * @param text as it was written; empty when nobody says
 * @param factor what it multiplies by: "tỷ đồng" by 1,000,000,000, "Tsd. Euro" by 1000, "%" by 0.01
 * @param currency the currency it names, or "$" for a dollar that may be any; null when it names none
 */
public record Unit(String text, Exact factor, @Nullable String currency) {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    private static final String DOLLAR = "$";
    private static final List<String> DOLLARS = List.of("USD", "AUD");

    /** Returns the unit that words say; words that name neither a multiple nor a currency change nothing. */
    static Unit of(String text) {
        List<String> words = Multiples.words(text);
        String currency = words.stream()
                .flatMap(word -> currencyOf(word).stream())
                .findFirst()
                .orElse(null);
        Exact factor = Exact.ONE;
        for (String word : words) {
            Optional<BigDecimal> multiple = currency == null ? Multiples.of(word) : Multiples.ofMoney(word);
            factor = factor.times(word.equals("%") ? PERCENT : multiple.orElse(BigDecimal.ONE));
        }
        return new Unit(text.strip(), factor, currency);
    }

    /** Returns the currency that a word names. */
    static Optional<String> currencyOf(String word) {
        return Words.shipped().meaning("dollars", word).isPresent()
                ? Optional.of(DOLLAR)
                : Words.shipped().meaning("currencies", word);
    }

    /** Returns whether it multiplies by something. */
    boolean isMultiple() {
        return !factor.equals(Exact.ONE);
    }

    /** Returns it with the words and the currency of another where it has none. */
    Unit or(Unit other) {
        return new Unit(text.isEmpty() ? other.text : text, factor, currency == null ? other.currency : currency);
    }

    /** Returns whether both name a currency, and not the same. */
    boolean clashesWith(Unit other) {
        if (currency == null || other.currency == null || currency.equals(other.currency)) {
            return false;
        }
        String named = currency.equals(DOLLAR) ? other.currency : currency;
        boolean anyDollar = currency.equals(DOLLAR) || other.currency.equals(DOLLAR);
        return !(anyDollar && DOLLARS.contains(named));
    }
}
