package vn.gon.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/** Days as people write them in tables: 2026-03-31 or 31/03/2026. */
public final class Days {

    /** What is said of a text that is no day. */
    public static final Bilingual REFUSED = Bilingual.of(
            "không phải ngày có thật; viết 2026-03-31 hoặc 31/03/2026.",
            "this is no real date; write 2026-03-31 or 31/03/2026.");

    private static final List<DateTimeFormatter> WAYS =
            List.of(strict("uuuu-MM-dd"), strict("d/M/uuuu"), strict("d-M-uuuu"), strict("d.M.uuuu"));

    private Days() {}

    /** Returns the day in a text; null when it is none. */
    public static @Nullable LocalDate parse(String text) {
        return WAYS.stream()
                .flatMap(way -> parse(text.strip(), way).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
