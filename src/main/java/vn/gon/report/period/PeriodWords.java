package vn.gon.report.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gon.statistics.Indicator;
import vn.gon.statistics.Outlook;
import vn.gon.statistics.Row;
import vn.gon.statistics.Target;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** How figures of a period are said to people. */
final class PeriodWords {

    static final Bilingual UNKNOWN = Bilingual.of("chưa rõ", "not known");

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private PeriodWords() {}

    static Bilingual agency(String agency) {
        return switch (agency) {
            case Row.WHOLE -> Bilingual.of("Toàn danh mục", "Whole register");
            case Row.ELSEWHERE -> Bilingual.of("(mã không có trong danh mục)", "(codes not in the register)");
            default -> Bilingual.same(agency);
        };
    }

    static String value(Indicator indicator, @Nullable BigDecimal value, Language language) {
        if (value == null) {
            return UNKNOWN.in(language);
        }
        int decimals = indicator.unit().decimals();
        return indicator.isRate()
                ? Numbers.percent(value.movePointLeft(2), decimals, language)
                : Numbers.number(value, decimals, language);
    }

    static Bilingual of(Row row) {
        List<Bilingual> names = row.of().stream().map(each -> each.label()).toList();
        return new Bilingual(
                String.join("; ", names.stream().map(Bilingual::vi).toList()),
                String.join("; ", names.stream().map(Bilingual::en).toList()));
    }

    static Bilingual notes(Row row) {
        List<Bilingual> notes = row.notes().stream().map(each -> each.label()).toList();
        return new Bilingual(
                String.join("; ", notes.stream().map(Bilingual::vi).toList()),
                String.join("; ", notes.stream().map(Bilingual::en).toList()));
    }

    static String target(Target target, Language language) {
        String number = Numbers.number(target.value(), target.indicator().unit().decimals(), language);
        String unit = target.indicator().unit().label().in(language);
        return (target.atMost() ? "≤ " : "≥ ") + number + " " + unit;
    }

    static Bilingual met(Outlook outlook) {
        Boolean met = outlook.met();
        return met == null ? UNKNOWN : met ? Bilingual.of("đạt", "met") : Bilingual.of("chưa đạt", "missed");
    }

    static String day(LocalDate day, Language language) {
        return language == Language.VIETNAMESE ? day.format(VIETNAMESE) : day.toString();
    }

    /** Returns when the target is reached at this pace, or why nobody can say. */
    static Bilingual outlook(Outlook outlook) {
        return switch (outlook.kind()) {
            case MET -> Bilingual.of("đã đạt", "reached");
            case EXPECTED -> {
                LocalDate day = java.util.Objects.requireNonNull(outlook.expected());
                yield new Bilingual(day(day, Language.VIETNAMESE), day(day, Language.ENGLISH));
            }
            case UNKNOWN -> UNKNOWN;
            case TOO_FEW_PERIODS -> Bilingual.of("chưa rõ: cần ít nhất hai kỳ", "not known: two periods are needed");
            case NO_PROGRESS ->
                Bilingual.of("chưa rõ: không tiến về phía mục tiêu", "not known: it does not move towards the target");
            case OUT_OF_SIGHT -> Bilingual.of("trên 100 năm", "more than a hundred years");
        };
    }
}
