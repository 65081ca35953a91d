package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.number.Exact;
import vn.gon.cost.profile.Addressee;
import vn.gon.cost.sheet.Activity;
import vn.gon.cost.sheet.Comparison;
import vn.gon.cost.sheet.Comparison.Relief;
import vn.gon.cost.sheet.Comparison.Saving;
import vn.gon.cost.sheet.LineCost;
import vn.gon.cost.sheet.SheetCost;
import vn.gon.cost.sheet.SheetCost.Part;
import vn.gon.cost.sheet.Sums;
import vn.gon.report.NamedTable.Column;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/**
 * The tables of a cost sheet that was worked out: its lines, and the sums of its parts.
 *
 * @param language of texts in the cells
 * @param codes whether words of a fixed list stand as their codes, for machines
 */
record SheetTables(Language language, boolean codes) {

    static final int SHARE = 4;
    static final int MONEY = 2;

    static @Nullable BigDecimal money(@Nullable Exact value) {
        return rounded(value, MONEY);
    }

    static @Nullable BigDecimal rounded(@Nullable Exact value, int decimals) {
        return value == null ? null : Figure.of(value.rounded(decimals), decimals);
    }

    NamedTable lines(SheetCost cost, Bilingual title) {
        return NamedTable.of(title, lineColumns(), cost.lines());
    }

    private List<Column<LineCost>> lineColumns() {
        return List.of(
                Column.of(
                        "line",
                        "dòng",
                        "line",
                        line -> BigDecimal.valueOf(line.activity().line())),
                Column.of(
                        "procedure",
                        "thủ tục",
                        "procedure",
                        of(each -> each.group().procedure())),
                Column.of("segment", "nhóm", "segment", of(each -> each.group().segment())),
                Column.of(
                        "addressee",
                        "đối tượng",
                        "addressee",
                        of(each -> addressee(each.group().addressee()))),
                Column.of("task", "công việc", "task", of(Activity::task)),
                Column.of("hours", "giờ", "hours", of(SheetTables::time)),
                Column.of("rate", "đơn giá giờ", "rate", of(SheetTables::rate)),
                Column.of("purchases", "mua ngoài", "purchases", of(each -> money(each.purchases()))),
                Column.of("fee", "phí", "fee", of(each -> money(each.fee()))),
                Column.of("price", "một lần", "one time", line -> money(line.price())),
                Column.of("times_per_year", "lần/năm", "times/yr", of(each -> rounded(each.times(), SHARE))),
                Column.of(
                        "subjects_per_year",
                        "đối tượng/năm",
                        "subjects/yr",
                        of(each -> rounded(each.subjects(), SHARE))),
                Column.of("quantity", "số lần/năm", "quantity", line -> rounded(line.quantity(), SHARE)),
                Column.of("bau_share", "vẫn làm", "BAU share", of(each -> rounded(each.share(), SHARE))),
                Column.of("cost", "chi phí", "cost", line -> money(line.cost())),
                Column.of("annual", "tính vào một năm", "counted/yr", line -> money(line.annual())),
                Column.of("one_off", "một lần duy nhất", "one-off", line -> money(line.oneOff())),
                Column.of("years", "số năm", "years", of(each -> rounded(each.years(), SHARE))),
                Column.of("average_year", "bình quân năm", "average year", line -> money(line.averageYear())),
                Column.of("hours_total", "tổng giờ", "total hours", line -> rounded(line.hours(), SHARE)),
                Column.of(
                        "basis",
                        "căn cứ",
                        "basis",
                        of(each -> word(each.origin(), each.origin().label()))),
                Column.of("source", "nguồn", "source", of(Activity::source)),
                Column.of("notes", "ghi chú", "notes", of(this::notes)));
    }

    NamedTable parts(Bilingual title, List<Part> parts) {
        return NamedTable.of(
                title,
                List.of(
                        Column.of("procedure", "thủ tục", "procedure", Part::procedure),
                        Column.of("segment", "nhóm", "segment", part -> part.segment() == null ? "" : part.segment()),
                        Column.of(
                                "addressee",
                                "đối tượng",
                                "addressee",
                                part -> part.addressee() == null ? "" : addressee(part.addressee())),
                        Column.of("unit", "một lần", "one time", part -> money(part.unit())),
                        Column.of("annual", "tính vào một năm", "counted/yr", sum(Sums::annual)),
                        Column.of("one_off", "một lần duy nhất", "one-off", sum(Sums::oneOff)),
                        Column.of("average_year", "bình quân năm", "average year", sum(Sums::average)),
                        Column.of(
                                "hours",
                                "giờ",
                                "hours",
                                part -> rounded(part.sums().hours(), SHARE)),
                        Column.of(
                                "hours_once",
                                "giờ một lần duy nhất",
                                "hours once",
                                part -> rounded(part.sums().hoursOnce(), SHARE)),
                        Column.of(
                                "lines",
                                "số dòng",
                                "lines",
                                part -> BigDecimal.valueOf(part.sums().lines())),
                        Column.of(
                                "unknown",
                                "chưa rõ",
                                "unknown",
                                part -> BigDecimal.valueOf(part.sums().unknown()))),
                parts);
    }

    NamedTable savings(Comparison comparison) {
        return NamedTable.of(
                Bilingual.of("Trước và sau", "Before and after"),
                List.of(
                        Column.of("procedure", "thủ tục", "procedure", Saving::procedure),
                        Column.of("before", "trước", "before", saving -> money(saving.before())),
                        Column.of("after", "sau", "after", saving -> money(saving.after())),
                        Column.of("saved", "tiết kiệm", "saved", saving -> money(saving.saved())),
                        Column.of("rate", "tỷ lệ (%)", "rate (%)", saving -> percent(saving.rate()))),
                comparison.byProcedure());
    }

    NamedTable reliefs(Comparison comparison) {
        return NamedTable.of(
                Bilingual.of("Trước và sau, theo đối tượng", "Before and after, by addressee"),
                List.of(
                        Column.of("addressee", "đối tượng", "addressee", relief -> addressee(relief.addressee())),
                        Column.of("before", "trước", "before", money(Saving::before)),
                        Column.of("after", "sau", "after", money(Saving::after)),
                        Column.of("saved", "tiết kiệm", "saved", money(Saving::saved)),
                        Column.of(
                                "rate",
                                "tỷ lệ (%)",
                                "rate (%)",
                                relief -> percent(relief.saving().rate())),
                        Column.of("hours_before", "giờ trước", "hours before", hours(Relief::hoursBefore)),
                        Column.of("hours_after", "giờ sau", "hours after", hours(Relief::hoursAfter)),
                        Column.of("hours_saved", "giờ tiết kiệm", "hours saved", hours(Relief::hoursSaved))),
                comparison.byAddressee());
    }

    private static Function<Relief, @Nullable Object> money(Function<Saving, @Nullable Exact> value) {
        return relief -> money(value.apply(relief.saving()));
    }

    private static Function<Relief, @Nullable Object> hours(Function<Relief, Exact> value) {
        return relief -> rounded(value.apply(relief), SHARE);
    }

    private String addressee(Addressee addressee) {
        return word(addressee, addressee.label());
    }

    private String word(Enum<?> value, Bilingual label) {
        return codes ? Kebab.of(value) : label.in(language);
    }

    static @Nullable BigDecimal percent(@Nullable Exact share) {
        return share == null ? null : rounded(share.times(new BigDecimal(100)), MONEY);
    }

    private static Function<Part, @Nullable Object> sum(Function<Sums, @Nullable Exact> value) {
        return part -> part.sums().isKnown() ? money(value.apply(part.sums())) : null;
    }

    private static Function<LineCost, @Nullable Object> of(Function<Activity, @Nullable Object> value) {
        return line -> value.apply(line.activity());
    }

    static @Nullable BigDecimal time(Activity activity) {
        return activity.time() == null ? null : rounded(activity.time().hours(), SHARE);
    }

    static @Nullable BigDecimal rate(Activity activity) {
        return activity.pay() == null ? null : rounded(activity.pay().hourly(), SHARE);
    }

    private String notes(Activity activity) {
        return activity.notes().stream().map(note -> note.in(language)).collect(Collectors.joining(" "));
    }
}
