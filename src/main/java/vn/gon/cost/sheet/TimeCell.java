package vn.gon.cost.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Formulas;
import vn.gon.cost.number.MoneyText;
import vn.gon.cost.number.NotReadable;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.number.Shown;
import vn.gon.cost.number.Spent;
import vn.gon.cost.number.TimeText;
import vn.gon.cost.number.Words;
import vn.gon.cost.profile.Addressee;
import vn.gon.cost.profile.Profile;
import vn.gon.cost.profile.Rate;
import vn.gon.cost.profile.StandardTime.Difficulty;
import vn.gon.cost.profile.Wage;
import vn.gon.cost.profile.WageText;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;

/** The time of a line and what an hour of it costs, from the cells or from the tables of the profile. */
final class TimeCell {

    private static final Pattern PER = Pattern.compile("(.*?)\\s*/\\s*(\\p{L}[\\p{L} -]*)");
    private static final Pattern NUMBER = Pattern.compile("[\\d., \\u00A0]+");

    private final Profile profile;
    private final SheetRow row;
    private final Addressee addressee;
    private Origin origin = Origin.MEASURED;

    TimeCell(Profile profile, SheetRow row, Addressee addressee) {
        this.profile = profile;
        this.row = row;
        this.addressee = addressee;
    }

    /** Returns the least trustworthy origin of what the profile gave. */
    Origin origin() {
        return origin;
    }

    /** Returns the time; null when not known: the cell says so, or it is empty though something else needs it. */
    @Nullable
    Spent time() {
        if (!row.has(Column.HOURS)) {
            return Spent.NOTHING;
        }
        if (row.isEmpty(Column.HOURS)) {
            boolean pays = !row.isEmpty(Column.PURCHASES) || !row.isEmpty(Column.FEE) || !row.isEmpty(Column.ONE_OFF);
            return pays && row.isEmpty(Column.RATE) ? Spent.NOTHING : null;
        }
        Spent time = row.read(Column.HOURS, this::spent);
        BigDecimal most = profile.counting().plausibleHours();
        if (time != null && time.days() == null && most != null && time.hours().compareTo(Exact.of(most)) > 0) {
            row.note(Bilingual.of(
                    "hơn %s giờ cho một lần là khó tin; vẫn tính, hãy kiểm tra.",
                    "more than %s hours at one time is hard to believe; counted all the same, check it.",
                    Shown.of(most)));
        }
        return time;
    }

    private Spent spent(String text) {
        Optional<Difficulty> difficulty =
                Words.shipped().meaning("difficulties", text).flatMap(name -> Kebab.find(Difficulty.class, name));
        if (difficulty.isPresent()) {
            return standard(text, difficulty.get());
        }
        NumberStyle style = row.style(Column.HOURS);
        List<String> figures = List.of(text.split("\\s*[;|]\\s*", -1));
        TimeText reader = new TimeText(style, profile.counting().hoursPerDay(), profile.units());
        if (figures.size() == 1) {
            return reader.read(text);
        }
        return Spent.ofHours(new Differing(profile, row)
                .chosen(
                        Column.HOURS,
                        figures.stream()
                                .map(figure -> reader.read(figure).hours())
                                .toList()));
    }

    private Spent standard(String text, Difficulty difficulty) {
        Profile.Standard standard = profile.standard(addressee, row.text(Column.TASK))
                .orElseThrow(() -> new NotReadable(Bilingual.of(
                        "hồ sơ tính %s không có thời gian chuẩn cho việc “%s” (%s); hãy ghi số giờ.",
                        "the profile %s has no standard time for \"%s\" (%s); write the hours.",
                        profile.id(),
                        row.text(Column.TASK),
                        addressee.label())));
        BigDecimal minutes = standard.time().minutes(difficulty);
        if (minutes == null) {
            throw new NotReadable(Bilingual.of(
                    "bảng chuẩn không có mức “%s” cho việc này; hãy ghi số giờ.",
                    "the table has no \"%s\" for this activity; write the hours.", text));
        }
        origin = origin.and(standard.table().basis());
        row.note(Bilingual.of(
                "“%s” được hiểu là %s phút theo bảng thời gian chuẩn.",
                "\"%s\" is read as %s minutes by the table of standard times.", text, Shown.of(minutes)));
        return Spent.ofHours(Formulas.hours(minutes));
    }

    /** Returns what an hour costs: as the cell says, else as is usual for the addressee; null when not known. */
    @Nullable
    Pay pay(@Nullable Spent time) {
        if (row.isUnknown(Column.RATE)) {
            return null;
        }
        if (!row.isEmpty(Column.RATE)) {
            return row.read(Column.RATE, this::written);
        }
        boolean spends = time != null && time.hours().signum() > 0;
        boolean inMoney = !profile.counting().timeInHours().contains(addressee);
        Optional<Rate> usual = profile.usualRate(addressee);
        if (usual.isEmpty() || !spends || !inMoney) {
            return null;
        }
        return pay(use(usual.get()), false);
    }

    private Pay written(String text) {
        Matcher per = PER.matcher(text);
        boolean perDay =
                per.matches() && Words.shipped().meaning("days", per.group(2)).isPresent();
        Optional<BigDecimal> minutes =
                per.matches() ? Words.shipped().value("time-units", per.group(2)) : Optional.empty();
        String price = perDay || minutes.isPresent() ? per.group(1) : text;
        Wage wage = wage(price);
        return minutes.isPresent()
                ? pay(
                        new Wage(wage.price().times(Exact.of(60).dividedBy(Exact.of(minutes.get()))), wage.hours()),
                        false)
                : pay(wage, perDay);
    }

    private Wage wage(String text) {
        MoneyText money = new MoneyText(row.style(Column.RATE), profile.currency());
        if (MoneyText.isSeveral(text)) {
            List<BigDecimal> figures = money.figures(text);
            figures.forEach(ActivityReader::requireNotNegative);
            return Wage.alone(new Differing(profile, row)
                    .chosen(Column.RATE, figures.stream().map(Exact::of).toList()));
        }
        return new WageText(this::named, number -> number(number, money)).read(text);
    }

    private BigDecimal number(String text, MoneyText money) {
        BigDecimal number =
                NUMBER.matcher(text).matches() ? row.style(Column.RATE).read(text) : money.read(text);
        ActivityReader.requireNotNegative(number);
        return number;
    }

    private Optional<Wage> named(String name) {
        Rate rate = profile.rates().get(name);
        if (rate == null && !name.isEmpty() && name.chars().noneMatch(Character::isDigit)) {
            throw new NotReadable(Bilingual.of(
                    "“%s” không phải số cũng không phải tên một đơn giá của hồ sơ tính %s; các đơn giá là: %s%s",
                    "\"%s\" is neither a number nor the name of a rate of the profile %s; its rates are: %s%s",
                    name,
                    profile.id(),
                    profile.rates().isEmpty()
                            ? Bilingual.of("không có đơn giá nào đang có hiệu lực", "none in force")
                            : Bilingual.same(String.join(
                                    ", ", new TreeSet<>(profile.rates().keySet()))),
                    Nearest.didYouMean(name, profile.rates().keySet())));
        }
        return Optional.ofNullable(rate).map(this::use);
    }

    private Wage use(Rate rate) {
        origin = origin.and(rate.basis());
        return rate.wage();
    }

    private Pay pay(Wage wage, boolean perDay) {
        return new Pay(wage, perDay, Exact.of(profile.counting().hoursPerDay()));
    }
}
