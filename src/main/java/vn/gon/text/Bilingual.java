package vn.gon.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * A sentence in Vietnamese and in English.
 *
 * @param vi the Vietnamese sentence
 * @param en the English sentence
 */
public record Bilingual(String vi, String en) {

    /**
     * Returns a sentence made from two formats and the same arguments; an argument that is itself bilingual is put in
     * its own language.
     *
     * @param vi Vietnamese format, as of {@link String#format}
     * @param en English format, with the same arguments in the same order (or with explicit indices)
     */
    public static Bilingual of(String vi, String en, Object... arguments) {
        return arguments.length == 0
                ? new Bilingual(vi, en)
                : new Bilingual(fill(vi, Language.VIETNAMESE, arguments), fill(en, Language.ENGLISH, arguments));
    }

    /** Returns a text that reads the same in both languages, such as a name or a number. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** Returns the sentence in one language. */
    public String in(Language language) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    private static String fill(String format, Language language, Object[] arguments) {
        Object[] spoken = Arrays.stream(arguments)
                .map(argument -> argument instanceof Bilingual text ? text.in(language) : argument)
                .toArray();
        return String.format(Locale.ROOT, format, spoken);
    }
}
