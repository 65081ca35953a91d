package vn.gon.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.number.Exact;
import vn.gon.cost.profile.Counting;
import vn.gon.cost.profile.Profile;
import vn.gon.cost.sheet.Comparison;
import vn.gon.cost.sheet.Sums;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/**
 * The totals of a cost sheet as sentences a person reads.
 *
 * @param report what it sums up
 */
record SheetSummary(SheetReport report) {

    /**
     * One figure.
     *
     * @param label what it is
     * @param value the figure with its unit
     */
    record Item(Bilingual label, String value) {}

    NamedTable table() {
        Language language = report.language();
        List<Item> items = new ArrayList<>();
        Profile profile = report.cost().profile();
        items.add(new Item(Bilingual.of("Hồ sơ tính", "Profile"), profile.id()));
        items.add(new Item(profile.title(), profile.source()));
        items.addAll(items());
        return NamedTable.of(
                Bilingual.of("Tổng hợp", "Summary"),
                List.of(
                        NamedTable.Column.of(
                                "item", "chỉ tiêu", "item", item -> item.label().in(language)),
                        NamedTable.Column.of("value", "giá trị", "value", Item::value)),
                items);
    }

    /** Returns what a profile counts and what not, in one sentence. */
    static Bilingual counts(Profile profile) {
        Counting counting = profile.counting();
        return Bilingual.of(
                "Phí, lệ phí: %s; chờ giải quyết: %s; phần vẫn làm: %s; thời gian chỉ tính bằng giờ: %s.",
                "Fees: %s; waiting: %s; business as usual: %s; time told in hours only: %s.",
                yes(counting.fees()),
                yes(counting.delay()),
                switch (counting.businessAsUsual()) {
                    case COUNTED -> Bilingual.of("không trừ", "not subtracted");
                    case SUBTRACTED -> Bilingual.of("trừ theo tỷ lệ", "subtracted by its share");
                    case OF_TODAY -> Bilingual.of("trừ theo mức hiện nay", "subtracted as a share of today's");
                },
                counting.timeInHours().stream()
                        .sorted()
                        .map(addressee -> addressee.label())
                        .reduce((one, other) -> Bilingual.of("%s, %s", "%s, %s", one, other))
                        .orElse(Bilingual.of("không", "none")));
    }

    private static Bilingual yes(boolean counted) {
        return counted ? Bilingual.of("tính", "counted") : Bilingual.of("không tính", "not counted");
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        Sums total = report.cost().total();
        Integer figures = report.cost().profile().counting().significantFigures();
        if (total.isKnown()) {
            items.add(new Item(Bilingual.of("Tính vào một năm", "Counted every year"), money(total.annual())));
            add(items, Bilingual.of("Tính một lần duy nhất", "Counted once"), total.oneOff());
            if (total.average() != null && total.oneOff().signum() > 0) {
                add(items, Bilingual.of("Bình quân một năm", "Average year"), total.average());
            }
            if (total.overYears() != null) {
                items.add(new Item(
                        Bilingual.of("Cả %s năm", "All %s years", number(total.years(), 2)), money(total.overYears())));
            }
        }
        items.add(new Item(Bilingual.of("Số giờ một năm", "Hours a year"), number(total.hours(), 2)));
        if (total.hoursOnly().signum() > 0) {
            items.add(new Item(
                    Bilingual.of("trong đó không quy ra tiền", "of these not turned into money"),
                    number(total.hoursOnly(), 2)));
        }
        if (total.hoursOnce().signum() > 0) {
            items.add(new Item(Bilingual.of("Số giờ một lần duy nhất", "Hours once"), number(total.hoursOnce(), 2)));
        }
        if (figures != null) {
            items.add(new Item(
                    Bilingual.of("Làm tròn đến %d chữ số có nghĩa", "To %d significant figures", figures),
                    (total.isKnown() ? money(Exact.of(total.annual().significant(figures))) + "; " : "")
                            + number(Exact.of(total.hours().significant(figures)), 2)
                            + Bilingual.of(" giờ", " hours").in(report.language())));
        }
        notCounted(items, total);
        lines(items, total);
        if (report.comparison() != null) {
            savings(items, report.comparison());
        }
        return items;
    }

    private void notCounted(List<Item> items, Sums total) {
        add(items, Bilingual.of("Không tính: phí, lệ phí", "Not counted: fees"), total.fees());
        add(items, Bilingual.of("Không tính: chờ giải quyết", "Not counted: waiting"), total.delay());
        add(items, Bilingual.of("Đã trừ: phần vẫn làm", "Subtracted: business as usual"), total.anyway());
        if (total.assumed().signum() > 0) {
            Exact counted = total.annual().plus(total.oneOff());
            items.add(new Item(
                    Bilingual.of(
                            "Dựa trên giả định, trong chi phí hằng năm và một lần",
                            "Resting on assumptions, of recurring and one-off cost"),
                    money(total.assumed()) + " ("
                            + Numbers.percent(total.assumed().dividedBy(counted).decimal(), 1, report.language())
                            + ")"));
        }
    }

    private void lines(List<Item> items, Sums total) {
        long rejected = report.rejected().stream()
                .map(problem -> problem.place().toString())
                .distinct()
                .count();
        items.add(new Item(
                Bilingual.of("Số dòng", "Lines"),
                Bilingual.of(
                                "%d, trong đó chưa rõ chi phí %d; bị loại %d",
                                "%d, of which the cost is not known %d; rejected %d",
                                total.lines(),
                                total.unknown(),
                                rejected)
                        .in(report.language())));
    }

    private void savings(List<Item> items, Comparison comparison) {
        Sums changed = comparison.after().total();
        Comparison.Saving saving = comparison.saving();
        items.add(new Item(
                Bilingual.of("Sau khi thay đổi, một năm", "After the change, every year"),
                money(changed.isKnown() ? changed.annual() : null)));
        add(items, Bilingual.of("Sau khi thay đổi, một lần duy nhất", "After the change, once"), changed.oneOff());
        items.add(new Item(
                Bilingual.of("Tiết kiệm một năm", "Saved every year"),
                money(saving.saved())
                        + (saving.rate() == null
                                ? ""
                                : " (" + Numbers.percent(saving.rate().decimal(), 2, report.language()) + ")")
                        + reservation(comparison).in(report.language())));
        if (comparison.complete()) {
            items.add(new Item(
                    Bilingual.of("Giảm số giờ một năm", "Hours saved a year"),
                    number(
                            comparison.byAddressee().stream()
                                    .map(Comparison.Relief::hoursSaved)
                                    .reduce(Exact.ZERO, Exact::plus),
                            2)));
        }
        Exact change = comparison.changeOverYears();
        if (change != null) {
            items.add(new Item(Bilingual.of("Thay đổi trong cả kỳ", "Change over all years"), money(change)));
        }
    }

    private static Bilingual reservation(Comparison comparison) {
        if (!comparison.complete()) {
            return Bilingual.of(
                    "; chưa tính vì có dòng bị loại, hãy sửa các dòng đó",
                    "; not told because rows were rejected, mend them first");
        }
        return comparison.isPartial()
                ? Bilingual.of("; chỉ các việc đã rõ ở cả hai bảng", "; of the work that both sheets know only")
                : Bilingual.same("");
    }

    private void add(List<Item> items, Bilingual label, @Nullable Exact amount) {
        if (amount != null && amount.signum() != 0) {
            items.add(new Item(label, money(amount)));
        }
    }

    private String money(@Nullable Exact amount) {
        Profile profile = report.cost().profile();
        return number(amount, profile.decimals()) + " " + profile.currency();
    }

    private String number(@Nullable Exact value, int decimals) {
        return value == null ? "–" : Numbers.number(value.rounded(decimals), decimals, report.language());
    }
}
