package vn.gon.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gon.text.Bilingual;

/**
 * A year, a half, a quarter or a month: {@code 2026}, {@code 2026-H1}, {@code 2026-Q3}, {@code 2026-10}.
 *
 * @param year the year
 * @param months how many months it has: 12, 6, 3 or 1
 * @param number which of its kind in the year, from 1
 */
public record Period(int year, int months, int number) implements Comparable<Period> {

    /** What is said of a text that is no period. */
    public static final Bilingual REFUSED = Bilingual.of(
            "không phải kỳ thống kê; viết 2026, 2026-H1, 2026-Q3 hoặc 2026-10 (tháng từ 01 đến 12).",
            "this is no period; write 2026, 2026-H1, 2026-Q3 or 2026-10 (months from 01 to 12).");

    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::start).thenComparing(Period::months, Comparator.reverseOrder());

    /** Returns the period in a text. */
    public static Optional<Period> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return Optional.of(new Period(year, HALF, Integer.parseInt(form.group(2))));
        }
        if (form.group(3) != null) {
            return Optional.of(new Period(year, QUARTER, Integer.parseInt(form.group(3))));
        }
        return Optional.of(form.group(4) == null ? ofYear(year) : new Period(year, 1, Integer.parseInt(form.group(4))));
    }

    /** Returns a whole year. */
    public static Period ofYear(int year) {
        return new Period(year, YEAR, 1);
    }

    /** Returns its first day. */
    public LocalDate start() {
        return LocalDate.of(year, (number - 1) * months + 1, 1);
    }

    /** Returns its last day. */
    public LocalDate end() {
        return YearMonth.of(year, number * months).atEndOfMonth();
    }

    /** Returns whether the two share a day. */
    public boolean overlaps(Period other) {
        return !start().isAfter(other.end()) && !other.start().isAfter(end());
    }

    /** Returns whether every day of the other is one of this. */
    public boolean contains(Period other) {
        return !start().isAfter(other.start()) && !end().isBefore(other.end());
    }

    /** Returns whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /** Returns how a reader sees it: {@code quý III năm 2026}, {@code Q3 2026}. */
    public Bilingual label() {
        return switch (months) {
            case YEAR -> Bilingual.of("năm %d", "%d", year);
            case HALF -> Bilingual.of("6 tháng %s năm %d", "%s half of %d", half(), year);
            case QUARTER -> Bilingual.of("quý %3$s năm %2$d", "Q%1$d %2$d", number, year, roman());
            default -> Bilingual.of("tháng %d năm %d", "month %d of %d", number, year);
        };
    }

    private Bilingual half() {
        return number == 1 ? Bilingual.of("đầu", "first") : Bilingual.of("cuối", "second");
    }

    private String roman() {
        return number == 4 ? "IV" : "I".repeat(number);
    }

    /** By first day; of two that begin together, the longer first. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** Returns how it is written in files. */
    @Override
    public String toString() {
        return switch (months) {
            case YEAR -> "%04d".formatted(year);
            case HALF -> "%04d-H%d".formatted(year, number);
            case QUARTER -> "%04d-Q%d".formatted(year, number);
            default -> "%04d-%02d".formatted(year, number);
        };
    }
}
