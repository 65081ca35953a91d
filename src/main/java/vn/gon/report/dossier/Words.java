package vn.gon.report.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.InstrumentType;
import vn.gon.report.ShownText;
import vn.gon.report.Texts;
import vn.gon.report.word.PlainText;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** What a dossier says, in one language. */
final class Words {

    private final Language language;
    private final Texts texts;
    private final DateTimeFormatter dates;

    Words(Language language) {
        this.language = language;
        this.texts = Texts.in(Words.class, language);
        this.dates = language == Language.VIETNAMESE
                ? DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT)
                : DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    }

    Language language() {
        return language;
    }

    /**
     * Returns a fixed text with its places filled in: numbers without decimals, all else as it is said. Three dots that stand
     * for what was left out end a sentence too.
     */
    String say(String key, Object... arguments) {
        return texts.say(key, Arrays.stream(arguments).map(this::said).toList()).replace("….", "…");
    }

    private String said(Object argument) {
        if (argument instanceof Bilingual text) {
            return text.in(language);
        }
        if (argument instanceof LocalDate day) {
            return dates.format(day);
        }
        if (argument instanceof BigDecimal number) {
            return Numbers.number(number, 0, language);
        }
        return argument instanceof Number number ? number(number.longValue()) : argument.toString();
    }

    String number(long number) {
        return Numbers.number(BigDecimal.valueOf(number), 0, language);
    }

    /** Returns an amount without its unit; what is not known is said to be unknown. */
    String amount(@Nullable BigDecimal amount) {
        return amount == null ? say("unknown") : Numbers.number(amount, 0, language);
    }

    /** Returns a share; one of nothing is not defined. */
    String percent(@Nullable BigDecimal share) {
        return share == null ? say("undetermined") : Numbers.percent(share, 2, language);
    }

    String agency(String name) {
        return name.isBlank() ? say("agency.unknown") : name(name);
    }

    /** Returns a text of the register on one line. */
    String name(String name) {
        return PlainText.of(name).strip();
    }

    /** Returns a text of the register where there is room for a title only. */
    String title(String name, int most) {
        return ShownText.shortened(name(name), most).replaceFirst("[,;:.]+…$", "…");
    }

    /** Returns a text of the register; what it leaves out is said to be unknown. */
    String known(@Nullable String text) {
        return text == null || text.isBlank() ? say("unknown") : name(text);
    }

    String of(Bilingual text) {
        return name(text.in(language));
    }

    /** Returns parts as a list within a sentence. */
    String list(Collection<String> parts) {
        return String.join("; ", parts);
    }

    /** Returns the first parts as a list within a sentence, and how many more there are. */
    String list(List<String> parts, int most, String more) {
        return parts.size() <= most
                ? list(parts)
                : parts.stream().limit(most).collect(Collectors.joining("; ")) + "; " + say(more, parts.size() - most);
    }

    /** Returns the form and number of an instrument, such as Nghị định số 63/2010/NĐ-CP. */
    String instrument(@Nullable InstrumentType type, String number) {
        if (type == null || type == InstrumentType.OTHER) {
            return name(number);
        }
        String[] form = of(type.label()).split("(?= của )", 2);
        return say("instrument", form[0], name(number), form.length == 1 ? "" : form[1]);
    }

    /** Returns a day as written in data; one that is no date stays. */
    String day(@Nullable String written) {
        try {
            return written == null ? say("unknown") : dates.format(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return known(written);
        }
    }

    /** Returns a, b, c, d, đ … as Vietnamese law counts, then numbers. */
    String letter(int at) {
        String letters = language == Language.VIETNAMESE ? "abcdđeghiklmnopqrstuvxy" : "abcdefghijklmnopqrstuvwxyz";
        return at < letters.length() ? letters.substring(at, at + 1) : Integer.toString(at + 1);
    }

    String upper(String text) {
        return text.toUpperCase(language.locale());
    }

    /** Returns a text that begins a sentence. */
    String capital(String text) {
        return text.isEmpty() ? text : upper(text.substring(0, 1)) + text.substring(1);
    }
}
