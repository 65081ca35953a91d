package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.number.Exact;
import vn.gon.cost.sheet.Activity;
import vn.gon.cost.sheet.Comparison;
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
 */
record SheetTables(Language language) {

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
                        of(each -> Kebab.of(each.group().addressee()))),
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
                Column.of("basis", "căn cứ", "basis", of(each -> Kebab.of(each.origin()))),
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
                                part -> part.addressee() == null ? "" : Kebab.of(part.addressee())),
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
                        Column.of("procedure", "thủ tục", "procedure", Comparison.Saving::procedure),
                        Column.of("before", "trước", "before", saving -> money(saving.before())),
                        Column.of("after", "sau", "after", saving -> money(saving.after())),
                        Column.of("saved", "tiết kiệm", "saved", saving -> money(saving.saved())),
                        Column.of("rate", "tỷ lệ (%)", "rate (%)", saving -> percent(saving.rate()))),
                comparison.byProcedure());
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
