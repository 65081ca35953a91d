package vn.gon.text;

import java.util.Locale;
import java.util.Optional;

/** A language the program speaks. */
public enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the ISO 639-1 code. */
    public String code() {
        return code;
    }

    /** Returns the locale for resource bundles and number formats. */
    public Locale locale() {
        return this == VIETNAMESE ? new Locale("vi", "VN") : Locale.ENGLISH;
    }

    /** Returns the language whose code begins the given tag, such as {@code vi_VN.UTF-8}. */
    public static Optional<Language> find(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (lower.equals(language.code)
                    || lower.startsWith(language.code + "_")
                    || lower.startsWith(language.code + "-")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
