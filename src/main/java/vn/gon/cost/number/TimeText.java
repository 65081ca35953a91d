package vn.gon.cost.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * A time as people write it: 1,5 (hours), "30 phút", "2 giờ 15 phút", "35 days", or a mean over shares of cases such as
 * "70% * 11 min + 30% * 10 min".
 *
 * @param style how numbers are written
 * @param hoursPerDay hours of a day
 * @param units further units in hours, by name
 */
public record TimeText(NumberStyle style, BigDecimal hoursPerDay, Map<String, BigDecimal> units) {

    private static final Pattern TERM = Pattern.compile("(?:(.+)%\\s*[*×]\\s*)?(.+)");
    private static final Pattern PART =
            Pattern.compile("\\s*(-?[.,]?\\d[\\d.,]*)\\s*([^\\d/]*?)\\s*(?:/\\s*(\\p{L}+))?\\s*(?=\\d|$)");
    private static final Pattern CLOCK = Pattern.compile("[0-5]\\d");
    private static final String MINUTE = "minute";
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final Exact MINUTES = Exact.of(MINUTES_OF_AN_HOUR);
    private static final Exact HOURS_OF_A_DAY = Exact.of(24);

    /**
     * Returns the time.
     *
     * @throws NotReadable if the text is none, is negative, or has more hours a day than a day has
     */
    public Spent read(String text) {
        Spent sum = null;
        for (String term : text.split("\\+", -1)) {
            Matcher parts = TERM.matcher(term.strip());
            if (!parts.matches()) {
                throw unreadable(text);
            }
            Spent spent = quantity(parts.group(2));
            String percent = parts.group(1);
            Spent weighed = percent == null
                    ? spent
                    : spent.times(Exact.of(style.read(percent).movePointLeft(2)));
            sum = sum == null ? weighed : sum.plus(weighed);
        }
        if (sum == null) {
            throw unreadable(text);
        }
        if (sum.hours().signum() < 0) {
            throw new NotReadable(Bilingual.of(
                    "số giờ “%s” không được âm; nếu là phần giảm, hãy lập bảng trước và bảng sau (--after).",
                    "the hours \"%s\" must not be negative; for a reduction, write a sheet before and one after (--after).",
                    text));
        }
        return sum;
    }

    private Spent quantity(String text) {
        Matcher part = PART.matcher(text);
        Spent sum = null;
        String unit = "";
        int end = 0;
        while (part.find() && part.start() == end) {
            BigDecimal number = style.read(part.group(1));
            boolean last = part.end() == text.length();
            if (part.group(2).isEmpty() && !(last && (sum == null || areMinutesAfter(unit, part.group(1))))) {
                throw unreadable(text);
            }
            unit = part.group(2).isEmpty() && sum != null ? MINUTE : part.group(2);
            Spent spent = part(number, unit, part.group(3), text);
            sum = sum == null ? spent : sum.plus(spent);
            end = part.end();
        }
        if (sum == null || end != text.length()) {
            throw unreadable(text);
        }
        return sum;
    }

    /** As in 1h30: two digits, as on a clock. */
    private static boolean areMinutesAfter(String unit, String number) {
        return CLOCK.matcher(number).matches()
                && Words.shipped()
                        .value("time-units", unit)
                        .filter(minutes -> minutes.compareTo(MINUTES_OF_AN_HOUR) == 0)
                        .isPresent();
    }

    private Spent part(BigDecimal number, String unit, @Nullable String per, String text) {
        Exact amount = Exact.of(number);
        Words words = Words.shipped();
        if (words.meaning("days", unit).isPresent() && per == null) {
            return new Spent(amount.times(hoursPerDay), amount);
        }
        Exact hours = unit.isEmpty() ? amount : amount.times(hoursOf(unit, text));
        if (per != null) {
            throw perDay(hours, text);
        }
        return Spent.ofHours(hours);
    }

    private Exact hoursOf(String unit, String text) {
        Optional<Exact> known = units.entrySet().stream()
                .filter(entry -> Words.plain(entry.getKey()).equals(Words.plain(unit)))
                .findFirst()
                .map(entry -> Exact.of(entry.getValue()));
        return known.or(() -> Words.shipped()
                        .value("time-units", unit)
                        .map(minutes -> Exact.of(minutes).dividedBy(MINUTES)))
                .orElseThrow(() -> unreadable(text));
    }

    private static NotReadable perDay(Exact hours, String text) {
        return hours.compareTo(HOURS_OF_A_DAY) > 0
                ? new NotReadable(Bilingual.of(
                        "“%s”: một ngày chỉ có 24 giờ; hãy viết tổng số giờ của một lần.",
                        "\"%s\": a day has only 24 hours; write all the hours of one time.", text))
                : new NotReadable(Bilingual.of(
                        "“%s” không nói bao nhiêu ngày; hãy viết tổng số giờ của một lần.",
                        "\"%s\" does not say how many days; write all the hours of one time.", text));
    }

    private static NotReadable unreadable(String text) {
        return new NotReadable(Bilingual.of(
                "không hiểu thời gian “%s”; hãy viết số giờ, hoặc như “30 phút”, “2 giờ 15 phút”, “3 ngày”.",
                "the time \"%s\" is not understood; write hours, or such as \"30 min\", \"2 h 15 min\", \"3 days\".",
                text));
    }
}
