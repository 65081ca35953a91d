package vn.gon.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.CostLine;
import vn.gon.cost.CostModel;
import vn.gon.cost.Derivation;
import vn.gon.cost.DerivedLine;
import vn.gon.cost.Formula;
import vn.gon.cost.Journey;
import vn.gon.cost.Parameter;
import vn.gon.cost.ProcedureCost;
import vn.gon.cost.Task;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** A calculation as a reviewer would write it: formula, substitution, result, source. */
public final class CostExplanationText {

    private static final int DECIMALS = 4;
    private static final int PERCENT = 2;

    private final PrintWriter out;
    private final Language language;
    private final CostExplanation explained;
    private final Map<String, Parameter> parameters;
    private final List<String> sources = new ArrayList<>();
    private final Formula.Notation names;
    private final Formula.Notation values;

    public CostExplanationText(CostExplanation explained, Language language, PrintWriter out) {
        this.out = out;
        this.language = language;
        this.explained = explained;
        this.parameters = explained.parameters().stream().collect(Collectors.toMap(Parameter::id, Function.identity()));
        this.names = new Formula.Notation(Function.identity(), this::number);
        this.values = new Formula.Notation(id -> number(parameter(id).value()), this::number);
    }

    /** Writes the whole calculation. */
    public void write() {
        header();
        out.print('\n');
        say(Bilingual.of("I. HIỆN HÀNH", "I. AS IT IS"));
        state(explained.before(), explained.before().lines());
        if (!explained.edits().isEmpty()) {
            changed();
        }
        if (explained.journey() != null) {
            journey(explained.journey());
        }
        inputs();
        sources();
    }

    private void journey(Journey journey) {
        out.print('\n');
        say(
                Bilingual.of(
                        "HÀNH TRÌNH của người chưa có các giấy tờ sau (không cộng vào chi phí một năm: mỗi thủ tục đã tính hồ sơ của mình)",
                        "JOURNEY of somebody who holds none of these papers (never added to a year: every procedure counts its own filings)"));
        if (journey.papers().isEmpty()) {
            say(Bilingual.of(
                    "   không giấy tờ nào được nhận ra là kết quả của thủ tục khác trong danh mục",
                    "   no paper is known to be the result of another procedure of the register"));
        }
        for (Journey.Paper paper : journey.papers()) {
            say(Bilingual.of(
                    "   %s  (%s) ← %s",
                    "   %s  (%s) ← %s", paper.name(), paper.path(), String.join(" ← ", back(paper))));
        }
        for (Journey.Step step : journey.steps()) {
            say(Bilingual.of("   %s %s: %s", "   %s %s: %s", step.code(), step.name(), money(step.unit())));
        }
        say(Bilingual.of(
                "   cả hành trình = %s + %s = %s",
                "   whole journey = %s + %s = %s",
                money(journey.own()),
                money(journey.total().subtract(journey.own())),
                money(journey.total())));
    }

    private static List<String> back(Journey.Paper paper) {
        List<String> back = new ArrayList<>(paper.through());
        Collections.reverse(back);
        return back;
    }

    private void header() {
        say(Bilingual.of(
                "%s  %s (%s)",
                "%s  %s (%s)",
                explained.procedure().code(),
                explained.procedure().name(),
                explained.procedure().agency()));
        say(Bilingual.of(
                "Cách tính: %s, Điều 27 Thông tư 02/2017/TT-VPCP; giá trị tham số tính đến %s",
                "Method: %s, Circular 02/2017/TT-VPCP, art. 27; parameter values as of %s",
                CostModel.PROFILE,
                explained.date()));
        say(
                Bilingual.of(
                        "Một dòng = (giờ × thu nhập/giờ + mua ngoài + phí, lệ phí) × tỷ lệ hồ sơ; một hồ sơ = tổng các dòng; một năm = một hồ sơ × số hồ sơ/năm",
                        "A line = (hours × income per hour + purchases + fees) × share of filings; one filing = the sum of the lines; a year = one filing × filings a year"));
        if (Inputs.lines(explained).anyMatch(this::isOfSeveralWays)) {
            say(
                    Bilingual.of(
                            "median-low(a; b; …) = số liệu của cách làm có chi phí đứng giữa, của hai cách thì cách rẻ hơn (khoản 2 Điều 27)",
                            "median-low(a; b; …) = the figure of the way whose cost is the middle one, of two ways the cheaper one (art. 27.2)"));
        }
    }

    private boolean isOfSeveralWays(DerivedLine line) {
        return (line.hours().in(names) + line.purchased().in(names)).contains(Formula.LowerMiddle.NAME);
    }

    private void state(Derivation derivation, List<DerivedLine> detailed) {
        int number = 0;
        for (DerivedLine line : derivation.lines()) {
            number++;
            CostLine cost = line.line();
            out.print(number + ". [" + cost.task().code() + "] " + cost.label().in(language)
                    + (cost.path().isEmpty() ? "" : "  (" + cost.path() + ")") + "\n");
            if (detailed.contains(line)) {
                line(line);
            } else {
                say(Bilingual.of("     như hiện hành: %s", "     as it is: %s", money(cost.amount())));
            }
        }
        unit(derivation);
        year(derivation);
        derivation.cost().notes().forEach(note -> say(Bilingual.of("   ! %s", "   ! %s", note)));
    }

    private void line(DerivedLine line) {
        CostLine cost = line.line();
        CostFormula calculation = new CostFormula(cost, language);
        if (cost.hours().signum() != 0) {
            step(Bilingual.of("giờ", "hours"), line.hours(), calculation.number(cost.hours()));
            step(
                    Bilingual.of("thu nhập/giờ", "income per hour"),
                    line.income(),
                    calculation.number(cost.hourlyIncome()));
        }
        if (!line.purchased().equals(Formula.Constant.ZERO)) {
            step(Bilingual.of("mua ngoài", "purchases"), line.purchased(), calculation.number(cost.purchased()));
        }
        if (cost.task() == Task.PAY) {
            say(Bilingual.of(
                    "     phí, lệ phí = %s (theo danh mục)",
                    "     fees = %s (stated in the register)", number(cost.fee())));
        }
        if (!line.share().equals(Formula.Constant.ONE)) {
            step(Bilingual.of("tỷ lệ", "share"), line.share(), calculation.number(cost.share()));
        }
        say(Bilingual.of(
                "     thành tiền = %s  [%s; %s %s]",
                "     amount = %s  [%s; %s %s]",
                calculation.calculation(),
                cost.origin().label(),
                Bilingual.of("nguồn", "sources"),
                cited(cost.sources())));
    }

    private void step(Bilingual name, Formula formula, String value) {
        String written = formula.in(names);
        String substituted = formula.in(values);
        String middle = substituted.equals(value) ? "" : " = " + substituted;
        String first = written.equals(substituted) ? "" : " = " + written;
        out.print("     " + name.in(language) + first + middle + " = " + value + "\n");
    }

    private void unit(Derivation derivation) {
        if (derivation.lines().isEmpty()) {
            say(Bilingual.of(
                    "   Một hồ sơ: danh mục không nêu phần nào tính được chi phí.",
                    "   One filing: the record tells nothing that costs."));
            return;
        }
        say(Bilingual.of(
                "   Một hồ sơ = %s = %s",
                "   One filing = %s = %s",
                derivation.lines().stream()
                        .map(line -> number(line.line().amount()))
                        .collect(Collectors.joining(" + ")),
                money(derivation.cost().unit())));
    }

    private void year(Derivation derivation) {
        ProcedureCost cost = derivation.cost();
        if (cost.filings() == null || cost.annual() == null || cost.volumeOrigin() == null) {
            say(Bilingual.of(
                    "   Một năm: không biết số hồ sơ, nên không tính.",
                    "   One year: the filings are not known, so it is not worked out."));
            return;
        }
        new FilingsText(derivation, language).sentences().forEach(this::say);
        say(Bilingual.of(
                "   Một năm = %s  [%s: %s; %s]",
                "   One year = %s  [%s: %s; %s]",
                CostFormula.year(cost.unit(), cost.filings(), language),
                Bilingual.of("số hồ sơ", "filings"),
                cost.volumeOrigin().label(),
                String.valueOf(cost.volumeSource())));
    }

    private void changed() {
        out.print('\n');
        say(Bilingual.of("II. SAU KHI ĐƠN GIẢN HÓA", "II. WITH THE EDITS"));
        say(
                explained.whole()
                        ? Bilingual.of(
                                "   Gồm mọi đề xuất của quy tắc; báo cáo chỉ tính các đề xuất được chọn vào gói: xem bằng --plan.",
                                "   With everything that the rules propose; a report counts what its package takes: see with --plan.")
                        : Bilingual.of("   Chỉ gồm các đề xuất trong gói.", "   With the edits of the package only."));
        explained
                .edits()
                .forEach(edit -> say(Bilingual.of(
                        "   - %s%s",
                        "   - %s%s", edit.label(), edit.path().isEmpty() ? "" : "  (" + edit.path() + ")")));
        Derivation after = explained.after();
        if (after == null) {
            say(Bilingual.of(
                    "   Thủ tục được bãi bỏ: không còn chi phí.", "   The procedure is abolished: it costs nothing."));
        } else {
            CostExplanation.changed(explained.before().lines(), after.lines())
                    .forEach(line -> say(Bilingual.of(
                            "   bỏ hoặc thay: [%s] %s: %s",
                            "   dropped or changed: [%s] %s: %s",
                            line.line().task().code(),
                            line.line().label(),
                            money(line.line().amount()))));
            state(
                    after,
                    CostExplanation.changed(after.lines(), explained.before().lines()));
        }
        out.print('\n');
        say(Bilingual.of("III. SO SÁNH", "III. COMPARISON"));
        compared(Bilingual.of("Một hồ sơ", "One filing"), explained.unit());
        CostChange annual = explained.annual();
        if (annual != null) {
            compared(Bilingual.of("Một năm", "One year"), annual);
        }
    }

    private void compared(Bilingual name, CostChange change) {
        say(Bilingual.of(
                "   %s: tiết kiệm = %s − %s = %s%s",
                "   %s: saved = %s − %s = %s%s",
                name,
                number(change.before()),
                number(change.after()),
                money(change.saved()),
                rate(change)));
    }

    private Bilingual rate(CostChange change) {
        BigDecimal rate = change.rate();
        return rate == null
                ? Bilingual.of("; tỷ lệ không xác định", "; no rate")
                : Bilingual.of(
                        "; tỷ lệ = tiết kiệm / trước = %s",
                        "; rate = saved / before = %s", Numbers.percent(rate, PERCENT, language));
    }

    private void inputs() {
        out.print('\n');
        say(Bilingual.of("THAM SỐ ĐÃ DÙNG", "PARAMETERS USED"));
        Inputs.of(explained).forEach(id -> {
            Parameter parameter = parameter(id);
            say(Bilingual.of(
                    "   %s = %s %s, từ %s, %s %s: %s",
                    "   %s = %s %s, from %s, %s %s: %s",
                    id,
                    number(parameter.value()),
                    UnitWords.of(parameter.unit()),
                    parameter.from(),
                    parameter.basis().label(),
                    cited(List.of(parameter.source())),
                    parameter.title()));
        });
    }

    private void sources() {
        out.print('\n');
        say(Bilingual.of("NGUỒN", "SOURCES"));
        for (int i = 0; i < sources.size(); i++) {
            out.print("   [" + (i + 1) + "] " + sources.get(i) + "\n");
        }
    }

    private String cited(List<String> cited) {
        return cited.stream()
                .map(source -> {
                    if (!sources.contains(source)) {
                        sources.add(source);
                    }
                    return "[" + (sources.indexOf(source) + 1) + "]";
                })
                .collect(Collectors.joining());
    }

    private Parameter parameter(String id) {
        return Objects.requireNonNull(parameters.get(id));
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? "–" : Numbers.number(value, DECIMALS, language);
    }

    private String money(BigDecimal amount) {
        return Numbers.money(amount, language);
    }

    private void say(Bilingual text) {
        out.print(text.in(language) + "\n");
    }
}
