package vn.gon.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** Figures, days and names as both languages say them. */
final class Said {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Said() {}

    static Bilingual whole(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** Returns a number without decimals. */
    static Bilingual number(BigDecimal number) {
        return new Bilingual(
                Numbers.number(number, 0, Language.VIETNAMESE), Numbers.number(number, 0, Language.ENGLISH));
    }

    /** Returns a share with two decimals; what is not known is said to be unknown. */
    static Bilingual percent(@Nullable BigDecimal share) {
        return share == null
                ? Bilingual.of("chưa rõ", "unknown")
                : new Bilingual(
                        Numbers.percent(share, 2, Language.VIETNAMESE), Numbers.percent(share, 2, Language.ENGLISH));
    }

    static Bilingual day(LocalDate day) {
        return new Bilingual(VIETNAMESE.format(day), ENGLISH.format(day));
    }

    /** Returns a day as somebody wrote it; what is no date stays, shortened where it is too long. */
    static Bilingual day(String written) {
        try {
            return day(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Bilingual.same(shortened(written, 12));
        }
    }

    /** Returns a name of unknown origin, shortened visibly where it is too long; a bracket is kept whole or left out. */
    static String shortened(String name, int most) {
        String shown = ShownText.shortened(
                ShownText.clean(name).replaceAll("\\s+", " ").strip(), most);
        return shown.replaceFirst(" \\([^()]*…$", "…").replaceFirst("[,;:.]+…$", "…");
    }

    /** Returns a sentence whose last word may have been shortened: three dots end it too. */
    static Bilingual sentence(Bilingual text) {
        return new Bilingual(text.vi().replace("….", "…"), text.en().replace("….", "…"));
    }

    static Bilingual shortened(Bilingual name, int most) {
        return new Bilingual(shortened(name.vi(), most), shortened(name.en(), most));
    }

    /** Returns a text that begins with a capital letter. */
    static Bilingual capital(Bilingual text) {
        return new Bilingual(capital(text.vi()), capital(text.en()));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
