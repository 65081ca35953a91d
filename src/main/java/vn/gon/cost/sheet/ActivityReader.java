package vn.gon.cost.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.FrequencyText;
import vn.gon.cost.number.MoneyText;
import vn.gon.cost.number.Multiples;
import vn.gon.cost.number.NotReadable;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.number.Shown;
import vn.gon.cost.number.Spent;
import vn.gon.cost.number.Words;
import vn.gon.cost.profile.Addressee;
import vn.gon.cost.profile.BusinessAsUsual;
import vn.gon.cost.profile.Counting;
import vn.gon.cost.profile.Profile;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;

/** Turns one row of a cost sheet into an activity; what is wrong is told to the row. */
final class ActivityReader {

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(1000);

    private final Profile profile;
    private final SheetRow row;
    private Origin origin = Origin.MEASURED;

    ActivityReader(Profile profile, SheetRow row) {
        this.profile = profile;
        this.row = row;
    }

    /** Returns the activity; to be used only if the row has no problem. */
    Activity read() {
        Addressee addressee =
                named(Column.ADDRESSEE, "addressees", Addressee.class).orElse(Addressee.BUSINESS);
        Activity.Group group = new Activity.Group(row.text(Column.PROCEDURE), row.text(Column.SEGMENT), addressee);
        TimeCell cell = new TimeCell(profile, row, addressee);
        Spent time = cell.time();
        Pay pay = cell.pay(time);
        OneOff oneOff = oneOff();
        origin = named(Column.BASIS, "origins", Origin.class)
                .orElse(Origin.ASSUMED)
                .and(cell.origin());
        return new Activity(
                row.line(),
                group,
                row.text(Column.TASK),
                Words.shipped().meaning("delay-tasks", row.text(Column.TASK)).isPresent(),
                time,
                pay,
                amount(Column.PURCHASES),
                amount(Column.FEE),
                times(oneOff.flag()),
                subjects(),
                share(),
                oneOff.flag(),
                oneOff.amount(),
                years(),
                origin,
                row.text(Column.SOURCE),
                row.notes());
    }

    /** Money of which there is none where the cell is empty. */
    private @Nullable Exact amount(Column column) {
        if (row.isEmpty(column)) {
            return Exact.ZERO;
        }
        return row.read(column, text -> several(column, text));
    }

    private Exact several(Column column, String text) {
        List<BigDecimal> figures = new MoneyText(row.style(column), profile.currency()).figures(text);
        figures.forEach(ActivityReader::requireNotNegative);
        return new Differing(profile, row)
                .chosen(column, figures.stream().map(Exact::of).toList());
    }

    static void requireNotNegative(BigDecimal number) {
        if (number.signum() < 0) {
            throw new NotReadable(Bilingual.of(
                    "số “%s” không được âm; nếu là phần giảm, hãy lập bảng trước và bảng sau (--after).",
                    "the number \"%s\" must not be negative; for a reduction, write a sheet before and one after (--after).",
                    Shown.of(number)));
        }
    }

    private @Nullable Exact times(boolean once) {
        Counting counting = profile.counting();
        if (!row.has(Column.TIMES_PER_YEAR) || (once && row.isEmpty(Column.TIMES_PER_YEAR))) {
            return Exact.ONE;
        }
        Exact times =
                row.read(Column.TIMES_PER_YEAR, text -> FrequencyText.read(text, row.style(Column.TIMES_PER_YEAR)));
        if (times != null && times.signum() < 0) {
            row.report(Column.TIMES_PER_YEAR, Bilingual.of("số lần không được âm.", "the times must not be negative."));
        }
        if (times != null && times.compareTo(Exact.of(counting.plausibleTimes())) > 0) {
            row.note(Bilingual.of(
                    "%s lần một năm khó tin; vẫn tính, hãy kiểm tra.",
                    "%s times a year is hard to believe; counted all the same, check it.", Shown.of(times)));
        }
        String written = row.text(Column.TIMES_PER_YEAR);
        if (times != null && written.chars().anyMatch(c -> Character.isLetter(c) || c == '/')) {
            row.note(Bilingual.of(
                    "“%s” được hiểu là %s lần/năm.", "\"%s\" is read as %s times a year.", written, Shown.of(times)));
        }
        return times;
    }

    private @Nullable Exact subjects() {
        return row.read(Column.SUBJECTS_PER_YEAR, text -> {
            BigDecimal number = Multiples.read(text, row.style(Column.SUBJECTS_PER_YEAR));
            requireNotNegative(number);
            return Exact.of(number);
        });
    }

    private Exact share() {
        Exact share = row.read(Column.BAU_SHARE, text -> share(text, row.style(Column.BAU_SHARE)));
        if (share != null && share.signum() > 0 && profile.counting().businessAsUsual() == BusinessAsUsual.COUNTED) {
            row.note(Bilingual.of(
                    "hồ sơ tính %s không trừ phần vẫn làm; tỷ lệ ở cột bau_share không được dùng.",
                    "the profile %s does not subtract what is done anyway; bau_share is not used.", profile.id()));
        }
        if (row.isUnknown(Column.BAU_SHARE)) {
            row.report(
                    Column.BAU_SHARE,
                    Bilingual.of(
                            "tỷ lệ chưa rõ thì hãy để trống (coi như 0) hoặc ghi một giả định.",
                            "where the share is not known, leave it empty (none) or write an assumption."));
        }
        return share == null ? Exact.ZERO : share;
    }

    private static Exact share(String text, NumberStyle style) {
        boolean percent = text.endsWith("%");
        BigDecimal number = style.read(percent ? text.substring(0, text.length() - 1) : text);
        BigDecimal share = percent ? number.movePointLeft(2) : number;
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new NotReadable(Bilingual.of(
                    "tỷ lệ “%s” phải từ 0 đến 1, hoặc từ 0 %% đến 100 %% có ghi dấu %%.",
                    "the share \"%s\" must lie between 0 and 1, or between 0%% and 100%% with the %% sign.", text));
        }
        return Exact.of(share);
    }

    private record OneOff(boolean flag, @Nullable Exact amount) {}

    /** Either yes or no for the whole line, or what each subject also pays once. */
    private OneOff oneOff() {
        Optional<String> flag = Words.shipped().meaning("flags", row.text(Column.ONE_OFF));
        if (flag.isPresent() || row.isEmpty(Column.ONE_OFF)) {
            return new OneOff(flag.filter("yes"::equals).isPresent(), Exact.ZERO);
        }
        if (row.text(Column.ONE_OFF).chars().noneMatch(Character::isDigit) && !row.isUnknown(Column.ONE_OFF)) {
            row.report(
                    Column.ONE_OFF,
                    Bilingual.of(
                            "không hiểu “%s”; hãy ghi có (yes) nếu cả dòng chỉ xảy ra một lần, không (no), hoặc số tiền mỗi đối tượng trả một lần.",
                            "\"%s\" is not understood; write yes where the whole line occurs once, no, or what each subject pays once.",
                            row.text(Column.ONE_OFF)));
            return new OneOff(false, null);
        }
        return new OneOff(false, amount(Column.ONE_OFF));
    }

    private @Nullable Exact years() {
        Exact years = row.read(Column.YEARS, text -> {
            BigDecimal number = row.style(Column.YEARS).read(text);
            if (number.signum() <= 0 || number.compareTo(MOST_YEARS) > 0) {
                throw new NotReadable(Bilingual.of(
                        "số năm “%s” phải lớn hơn 0 và không quá 1000.",
                        "the years \"%s\" must be more than 0 and no more than 1000.", text));
            }
            return Exact.of(number);
        });
        BigDecimal usual = profile.counting().years();
        return years != null || usual == null ? years : Exact.of(usual);
    }

    private <E extends Enum<E>> Optional<E> named(Column column, String list, Class<E> type) {
        if (row.isEmpty(column)) {
            return Optional.empty();
        }
        Optional<String> name = Words.shipped().meaning(list, row.text(column));
        if (name.isEmpty()) {
            row.report(
                    column,
                    Bilingual.of(
                            "không có “%s”; hãy chọn: %s%s",
                            "there is no \"%s\"; choose one of: %s%s",
                            row.text(column),
                            new Bilingual(
                                    String.join(", ", Words.shipped().first(list)), String.join(", ", Kebab.all(type))),
                            Nearest.didYouMean(row.text(column), Words.shipped().all(list))));
        }
        return name.flatMap(spelling -> Kebab.find(type, spelling));
    }
}
