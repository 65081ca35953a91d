package vn.gon.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.CostLine;
import vn.gon.cost.CostModel;
import vn.gon.cost.ProcedureCost;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** Costs as a person reads them on a terminal. */
final class CostText {

    private static final String ROW = "%-12s %15s %11s %17s  %-22s %s\n";
    private static final String LINE = "  %-8s %7s %9s %11s %11s %6s %12s  %-22s %s\n";
    private static final int HOURS = 2;

    private final PrintWriter out;
    private final Language language;

    CostText(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void header(LocalDate date, boolean detailed) {
        say(Bilingual.of(
                "Chi phí tuân thủ theo Điều 27 Thông tư 02/2017/TT-VPCP (%s), giá trị tham số tính đến %s, đơn vị: đồng",
                "Compliance cost by Circular 02/2017/TT-VPCP, art. 27 (%s), parameter values as of %s, in đồng",
                CostModel.PROFILE,
                date));
        if (!detailed) {
            row(
                    ROW,
                    in("mã", "code"),
                    in("một hồ sơ", "one filing") + "  ",
                    in("hồ sơ/năm", "filings/yr"),
                    in("một năm", "one year"),
                    in("nguồn số liệu", "origin"),
                    in("tên", "name"));
        }
    }

    void write(CostedProcedure costed, boolean detailed) {
        if (detailed) {
            table(costed);
            return;
        }
        ProcedureCost cost = costed.cost();
        boolean known = !cost.lines().isEmpty();
        row(
                ROW,
                cost.code(),
                whole(known ? cost.unit() : null) + (cost.notes().isEmpty() ? "  " : " !"),
                whole(cost.filings()) + (cost.volumeOrigin() == Origin.ASSUMED ? "~" : ""),
                whole(known ? cost.annual() : null),
                known ? cost.unitOrigin().label().in(language) : "–",
                costed.procedure().name());
    }

    void totals(CostTotals totals) {
        out.print('\n');
        say(Bilingual.of(
                "%s thủ tục, tính được %s; biết số hồ sơ của %s (%s); cộng chi phí một năm của các thủ tục đó: %s",
                "Procedures: %s, of which costed: %s; filings known for %s (%s); together those cost in a year: %s",
                count(totals.procedures()),
                count(totals.costed()),
                count(totals.withVolumes()),
                Numbers.percent(totals.coverage(), 1, language),
                totals.annual() == null ? "–" : Numbers.money(totals.annual(), language)));
        BigDecimal assumed = totals.assumedShare();
        if (assumed != null) {
            say(Bilingual.of(
                    "%s chi phí một năm dựa trên ít nhất một số giả định%s",
                    "%s of that rests on at least one assumed number%s",
                    Numbers.percent(assumed, 1, language),
                    assumedFilings(totals.assumedVolumes())));
        }
    }

    private Bilingual assumedFilings(long procedures) {
        return procedures == 0
                ? Bilingual.of("", "")
                : Bilingual.of(
                        "; số hồ sơ của %s thủ tục trong đó (~) chỉ là giả định",
                        "; the filings of %s of those (~) are only assumed", count(procedures));
    }

    /** Tells what the columns of a list leave out. */
    void legend() {
        say(
                Bilingual.of(
                        "hồ sơ/năm: bình quân các năm gần nhất có số liệu (nhiều nhất ba năm), nên có thể lẻ; số in ra đã làm tròn.",
                        "filings/yr: the mean of the last years known (three at most), so it may be a fraction; what is printed is rounded."));
        say(Bilingual.of(
                "! có phần chưa tính hoặc tính theo giả định riêng; xem “gon cost MÃ”.",
                "! a part is not counted, or counts on an assumption of its own; see \"gon cost CODE\"."));
    }

    private void table(CostedProcedure costed) {
        ProcedureCost cost = costed.cost();
        out.print("\n" + cost.code() + "  " + costed.procedure().name() + " ("
                + costed.procedure().agency() + ")\n");
        row(
                LINE,
                in("việc", "task"),
                in("giờ", "hours"),
                in("TNBQ/giờ", "income/h"),
                in("mua ngoài", "purchased"),
                in("phí, lệ phí", "fees"),
                in("tỷ lệ", "share"),
                in("thành tiền", "amount"),
                in("nguồn số liệu", "origin"),
                in("nội dung", "what"));
        cost.lines().forEach(this::line);
        say(
                cost.lines().isEmpty()
                        ? Bilingual.of(
                                "  Một hồ sơ: danh mục không nêu phần nào tính được chi phí.",
                                "  One filing: the record tells nothing that costs.")
                        : Bilingual.of("  Một hồ sơ: %s", "  One filing: %s", Numbers.money(cost.unit(), language)));
        say(
                cost.filings() == null || cost.annual() == null || cost.volumeOrigin() == null
                        ? Bilingual.of(
                                "  Một năm: không biết số hồ sơ, nên không tính.",
                                "  One year: the filings are not known, so it is not worked out.")
                        : Bilingual.of(
                                "  Một năm: một hồ sơ × số hồ sơ bình quân năm = %s (số hồ sơ: %s; %s)",
                                "  One year: one filing × filings in an average year = %s (filings: %s; %s)",
                                CostFormula.year(cost.unit(), cost.filings(), language),
                                cost.volumeOrigin().label(),
                                String.valueOf(cost.volumeSource())));
        cost.notes().forEach(note -> say(Bilingual.of("  ! %s", "  ! %s", note)));
    }

    /** Tells where the rounded figures of a table come out to the đồng. */
    void whereExplained() {
        say(
                Bilingual.of(
                        "Các cột đã làm tròn khi in; toàn bộ phép tính, tham số và nguồn: gon explain cost MÃ",
                        "The columns are rounded for print; the whole calculation, parameters and sources: gon explain cost CODE"));
    }

    private void line(CostLine line) {
        row(
                LINE,
                line.task().code(),
                Numbers.number(line.hours(), HOURS, language),
                whole(line.hourlyIncome()),
                whole(line.purchased()),
                whole(line.fee()),
                Numbers.percent(line.share(), 0, language),
                whole(line.amount()),
                line.origin().label().in(language),
                line.label().in(language));
    }

    private String count(long number) {
        return whole(BigDecimal.valueOf(number));
    }

    private String whole(@Nullable BigDecimal value) {
        return value == null ? "–" : Numbers.number(value, 0, language);
    }

    private String in(String vi, String en) {
        return Bilingual.of(vi, en).in(language);
    }

    private void row(String format, Object... cells) {
        out.print(String.format(Locale.ROOT, format, cells));
    }

    private void say(Bilingual sentence) {
        out.print(sentence.in(language) + "\n");
    }
}
