package vn.gon.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.gon.cost.CostModel;
import vn.gon.cost.Simulation;
import vn.gon.cost.SwitchingValue;
import vn.gon.cost.Uncertain;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** The uncertainty of a register's cost as a person reads it on a terminal. */
final class SensitivityText {

    private static final String RANGE = "  %-28s %20s %20s %20s %20s\n";
    private static final String SWING = "  %-28s %12s %12s %12s %20s %20s  %s\n";
    private static final int DECIMALS = 3;
    private static final int PERCENT = 1;

    private final PrintWriter out;
    private final Language language;

    SensitivityText(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void write(Sensitivity sensitivity) {
        header(sensitivity);
        if (sensitivity.withVolumes() == 0) {
            say(Bilingual.of(
                    "Không biết số hồ sơ của thủ tục nào nên không có chi phí một năm; có thể dùng --assume-volume N.",
                    "No filings are known, so there is no yearly cost; --assume-volume N assumes some."));
            return;
        }
        ranges(sensitivity.outcome());
        swings(
                Bilingual.of(
                        "Đầu vào làm thay đổi chi phí một năm nhiều nhất", "Inputs that move the yearly cost most"),
                sensitivity.byTotal(),
                true);
        swings(
                Bilingual.of("Đầu vào làm thay đổi mức tiết kiệm nhiều nhất", "Inputs that move the saving most"),
                sensitivity.bySaving(),
                false);
        switching(sensitivity);
    }

    private void header(Sensitivity sensitivity) {
        Sensitivity.Draw draw = sensitivity.draw();
        say(Bilingual.of(
                "Độ không chắc chắn của chi phí tuân thủ (%s), giá trị tham số tính đến %s, đơn vị: đồng/năm",
                "Uncertainty of the compliance cost (%s), parameter values as of %s, in đồng a year",
                CostModel.PROFILE,
                sensitivity.date()));
        say(Bilingual.of(
                "%s trong %s thủ tục biết số hồ sơ; hạt giống (seed) %s, %s lần rút, phân bố %s",
                "Filings known for %s of %s procedures; seed %s, %s draws, shape %s",
                count(sensitivity.withVolumes()),
                count(sensitivity.procedures()),
                draw.seed(),
                count(draw.draws()),
                Kebab.of(draw.shape())));
    }

    private void ranges(Simulation.Outcome outcome) {
        out.print('\n');
        row(RANGE, "", in("trung tâm", "central"), "P5", "P50", "P95");
        range(Bilingual.of("chi phí một năm", "yearly cost"), outcome.total());
        range(Bilingual.of("tiết kiệm của cả gói", "saving of the package"), outcome.saving());
        Simulation.Range rate = outcome.rate();
        row(
                RANGE,
                in("tỷ lệ cắt giảm", "rate of saving"),
                percent(rate.central()),
                percent(BigDecimal.valueOf(rate.p5())),
                percent(BigDecimal.valueOf(rate.p50())),
                percent(BigDecimal.valueOf(rate.p95())));
        say(Bilingual.of(
                "  Trung tâm: mọi đầu vào ở giá trị trung tâm; P50 khác trung tâm khi khoảng của các đầu vào lệch về một phía.\n"
                        + "  Khoảng: low, high của tham số, nếu không nêu thì theo loại nguồn trong uncertainty.yaml."
                        + " Phí, lệ phí theo danh mục và tỷ lệ giữa các trường hợp được giữ nguyên.",
                "  Central: every input at its central value; P50 differs where the ranges of inputs lean to one side.\n"
                        + "  Ranges: low and high of a parameter, else by its origin as uncertainty.yaml has it."
                        + " Fees that the register states and the shares of cases are not varied."));
    }

    private void range(Bilingual name, Simulation.Range range) {
        row(
                RANGE,
                name.in(language),
                whole(range.central()),
                whole(BigDecimal.valueOf(range.p5())),
                whole(BigDecimal.valueOf(range.p50())),
                whole(BigDecimal.valueOf(range.p95())));
    }

    private void swings(Bilingual title, List<Simulation.Swing> swings, boolean total) {
        out.print('\n');
        say(title);
        row(
                SWING,
                in("đầu vào", "input"),
                in("thấp", "low"),
                in("trung tâm", "central"),
                in("cao", "high"),
                in("kết quả khi thấp", "result at low"),
                in("kết quả khi cao", "result at high"),
                in("nguồn số liệu", "origin"));
        for (Simulation.Swing swing : swings) {
            Uncertain input = swing.input();
            row(
                    SWING,
                    input.id(),
                    number(input.low()),
                    number(input.central()),
                    number(input.high()),
                    whole(total ? swing.totalAtLow() : swing.savingAtLow()),
                    whole(total ? swing.totalAtHigh() : swing.savingAtHigh()),
                    input.origin().label().in(language));
        }
    }

    private void switching(Sensitivity sensitivity) {
        out.print('\n');
        say(Bilingual.of(
                "Giá trị chuyển đổi: tại đó mục tiêu cắt giảm %s vừa đạt, các đầu vào khác giữ nguyên",
                "Switching values: where the target of %s is just met, all else as it is",
                percent(sensitivity.target())));
        if (sensitivity.byFilings().isEmpty() && sensitivity.byInput().isEmpty()) {
            say(Bilingual.of(
                    "  Không có: không đầu vào nào tự nó thay đổi được kết luận.",
                    "  None: no input alone changes the verdict."));
        }
        sensitivity.byInput().forEach(this::input);
        sensitivity.byFilings().forEach(this::filings);
    }

    private void input(SwitchingValue value) {
        say(Bilingual.of(
                "  %s: %s nếu dưới %s %s (hiện là %s)%s",
                "  %s: %s below %s %s (now %s)%s",
                value.input().id(),
                verdict(!value.metAbove()),
                number(BigDecimal.valueOf(value.value())),
                UnitWords.of(value.input().unit()),
                number(value.input().central()),
                value.plausible()
                        ? Bilingual.same("")
                        : Bilingual.of(", ngoài khoảng có thể", ", beyond what is plausible")));
    }

    private void filings(Sensitivity.FilingsSwitch row) {
        say(Bilingual.of(
                "  %s: %s nếu dưới %s hồ sơ/năm (hiện là %s)  %s",
                "  %s: %s below %s filings a year (now %s)  %s",
                row.procedure().code(),
                verdict(!row.metAbove()),
                whole(row.filings()),
                whole(row.procedure().filings()),
                row.procedure().name()));
    }

    private static Bilingual verdict(boolean met) {
        return met ? Bilingual.of("đạt mục tiêu", "met") : Bilingual.of("không đạt mục tiêu", "missed");
    }

    private String count(long number) {
        return whole(BigDecimal.valueOf(number));
    }

    private String whole(BigDecimal value) {
        return Numbers.number(value, 0, language);
    }

    private String number(BigDecimal value) {
        return Numbers.number(value, DECIMALS, language);
    }

    private String percent(BigDecimal share) {
        return Numbers.percent(share, PERCENT, language);
    }

    private String in(String vi, String en) {
        return new Bilingual(vi, en).in(language);
    }

    private void say(Bilingual text) {
        out.print(text.in(language) + "\n");
    }

    private void row(String format, Object... cells) {
        out.print(String.format(Locale.ROOT, format, cells).stripTrailing() + "\n");
    }
}
