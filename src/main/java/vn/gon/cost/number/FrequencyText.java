package vn.gon.cost.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.Nearest;

/** How often a year something is done, as people write it: 4, "hàng quý", "2 lần/năm", "once every 5 years". */
public final class FrequencyText {

    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");
    private static final Pattern FRACTION = Pattern.compile("([\\d.,]+)\\s*/\\s*([\\d.,]+)");
    private static final Pattern ATTACHED = Pattern.compile("(?<=\\d)(?=\\p{L})");

    private final NumberStyle style;
    private final Words words = Words.shipped();
    private @Nullable Exact pending;
    private @Nullable Exact times;
    private @Nullable Exact perYear;

    private FrequencyText(NumberStyle style) {
        this.style = style;
    }

    /**
     * Returns how often a year.
     *
     * @throws NotReadable if the text does not tell
     */
    public static Exact read(String text, NumberStyle style) {
        String plain = Words.plain(text);
        if (!plain.isEmpty() && plain.chars().noneMatch(Character::isLetter) && plain.indexOf('/') < 0) {
            return Exact.of(style.read(text));
        }
        Matcher fraction = FRACTION.matcher(plain);
        if (fraction.matches()) {
            return fraction(style.read(fraction.group(1)), style.read(fraction.group(2)), text);
        }
        Words words = Words.shipped();
        if (words.meaning("unclear-frequencies", plain).isPresent()) {
            throw new NotReadable(Bilingual.of(
                    "“%s” có thể là 365 hoặc khoảng 250 ngày làm việc; hãy viết số lần một năm.",
                    "\"%s\" may be 365 or some 250 working days; write the number of times a year.", text));
        }
        return words.value("frequencies", plain)
                .map(Exact::of)
                .orElseGet(() -> new FrequencyText(style).phrase(text, plain));
    }

    /** As in 1/5: once in five years. */
    private static Exact fraction(BigDecimal times, BigDecimal years, String text) {
        if (years.signum() <= 0) {
            throw unreadable(text);
        }
        return Exact.of(times).dividedBy(Exact.of(years));
    }

    private Exact phrase(String text, String plain) {
        for (String token :
                ATTACHED.matcher(plain.replace("/", " / ")).replaceAll(" ").split(" +", -1)) {
            if (!take(token)) {
                throw unreadable(text);
            }
        }
        if (perYear == null || pending != null) {
            throw unreadable(text);
        }
        return times == null ? perYear : perYear.times(times);
    }

    private boolean take(String token) {
        if (NUMBER.matcher(token).matches()) {
            return number(Exact.of(style.read(token)));
        }
        Optional<Exact> numeral = words.value("numerals", token).map(Exact::of);
        if (numeral.isPresent()) {
            return number(numeral.get());
        }
        Optional<Exact> count = words.value("counts", token).map(Exact::of);
        if (count.isPresent()) {
            times = count.get();
            return pending == null;
        }
        return period(token)
                || times(token)
                || words.meaning("connectors", token).isPresent();
    }

    private boolean number(Exact number) {
        boolean first = pending == null;
        pending = number;
        return first && number.signum() > 0;
    }

    private boolean period(String token) {
        Optional<Exact> known = words.value("periods", token).map(Exact::of);
        if (known.isEmpty() || perYear != null) {
            return false;
        }
        perYear = pending == null ? known.get() : known.get().dividedBy(pending);
        pending = null;
        return true;
    }

    private boolean times(String token) {
        boolean divides = words.meaning("per", token).isPresent();
        if (!divides && words.meaning("times", token).isEmpty()) {
            return false;
        }
        if (pending != null) {
            times = pending;
            pending = null;
        }
        return true;
    }

    private static NotReadable unreadable(String text) {
        return new NotReadable(Bilingual.of(
                "không hiểu tần suất “%s”%s; hãy viết số lần một năm, hoặc như “hằng quý”, “2 lần/năm”, “5 năm một lần”.",
                "the frequency \"%s\" is not understood%s; write the times a year, or such as \"quarterly\", \"2 times a year\", \"once every 5 years\".",
                text,
                Nearest.find(text, Words.shipped().all("frequencies"))
                        .map(near -> Bilingual.of(" (có phải “%s”?)", " (did you mean \"%s\"?)", near))
                        .orElse(Bilingual.same(""))));
    }
}
