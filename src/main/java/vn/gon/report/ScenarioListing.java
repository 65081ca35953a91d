package vn.gon.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.CostModel;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** What a scenario does to a register, as text, CSV or JSON; amounts are in đồng a year. */
public final class ScenarioListing {

    private static final String ROW = "  %-34s %9s %14s %20s %18s %18s %20s\n";
    private static final int WIDEST = 34;
    private static final List<String> COLUMNS = List.of(
            "scenario",
            "agency",
            "complier",
            "year",
            "procedures",
            "filings",
            "before",
            "after",
            "saved",
            "fees_forgone",
            "budget_pays",
            "providers_pay",
            "net");

    private final ScenarioEffect effect;
    private final LocalDate date;
    private final Language language;

    /**
     * Prepares a listing.
     *
     * @param date the day whose parameter values count
     */
    public ScenarioListing(ScenarioEffect effect, LocalDate date, Language language) {
        this.effect = effect;
        this.date = date;
        this.language = language;
    }

    private record Row(
            String agency,
            Complier complier,
            @Nullable Integer year,
            long procedures,
            BigDecimal filings,
            BigDecimal before,
            BigDecimal after,
            BigDecimal saved,
            BigDecimal feesForgone,
            BigDecimal budgetPays,
            BigDecimal providersPay,
            BigDecimal net) {

        static Row of(ScenarioEffect.Key key, ScenarioSum sum) {
            return new Row(
                    key.agency(),
                    key.complier(),
                    key.year(),
                    sum.procedures(),
                    Figure.of(sum.filings(), Figure.MONEY),
                    Figure.of(sum.before(), Figure.MONEY),
                    Figure.of(sum.after(), Figure.MONEY),
                    Figure.of(sum.saved(), Figure.MONEY),
                    Figure.of(sum.feesForgone(), Figure.MONEY),
                    Figure.of(sum.budgetPays(), Figure.MONEY),
                    Figure.of(sum.providersPay(), Figure.MONEY),
                    Figure.of(sum.net(), Figure.MONEY));
        }

        List<@Nullable Object> cells(String scenario) {
            return Arrays.asList(
                    scenario,
                    agency,
                    Kebab.of(complier),
                    year == null ? "average" : year,
                    procedures,
                    filings,
                    before,
                    after,
                    saved,
                    feesForgone,
                    budgetPays,
                    providersPay,
                    net);
        }
    }

    private record Document(
            int schemaVersion,
            String profile,
            LocalDate date,
            String scenario,
            String title,
            String source,
            Origin origin,
            long procedures,
            long changed,
            long changedWithVolumes,
            List<Row> lines) {}

    /** Writes it; without a year a row is of an average one. */
    public void write(TableFormat format, PrintWriter out) {
        List<Row> rows = effect.sums().entrySet().stream()
                .map(sum -> Row.of(sum.getKey(), sum.getValue()))
                .toList();
        switch (format) {
            case TEXT -> writeText(out);
            case JSON -> JsonText.write(document(rows), out);
            case CSV ->
                new CsvTable(
                                COLUMNS,
                                rows.stream()
                                        .map(row -> row.cells(effect.scenario().id()))
                                        .toList())
                        .write(out);
        }
    }

    private Document document(List<Row> rows) {
        return new Document(
                JsonText.SCHEMA_VERSION,
                CostModel.PROFILE,
                date,
                effect.scenario().id(),
                effect.scenario().title().in(language),
                effect.scenario().source(),
                effect.origin(),
                effect.procedures(),
                effect.changed(),
                effect.changedWithVolumes(),
                rows);
    }

    private void writeText(PrintWriter out) {
        say(
                out,
                Bilingual.of(
                        "Kịch bản %s: %s\nNguồn: %s\nCách tính %s, giá trị tham số tính đến %s, đơn vị: đồng/năm; nguồn số liệu kém nhất: %s",
                        "Scenario %s: %s\nSource: %s\nMethod %s, parameter values as of %s, in đồng a year; weakest origin: %s",
                        effect.scenario().id(),
                        effect.scenario().title(),
                        effect.scenario().source(),
                        CostModel.PROFILE,
                        date,
                        effect.origin().label()));
        say(
                out,
                Bilingual.of(
                        "%s thủ tục; chi phí của %s thủ tục thay đổi, trong đó %s thủ tục biết số hồ sơ và được cộng dưới đây",
                        "%s procedures; the cost of %s changes, of which the filings of %s are known and counted below",
                        count(effect.procedures()),
                        count(effect.changed()),
                        count(effect.changedWithVolumes())));
        if (effect.changedWithVolumes() == 0) {
            say(
                    out,
                    Bilingual.of(
                            "Không có tổng một năm; có thể dùng --assume-volume N.",
                            "There is no yearly sum; --assume-volume N assumes filings."));
            return;
        }
        tables(out);
        say(
                out,
                Bilingual.of(
                        "\nLợi ích ròng = người nộp tiết kiệm − ngân sách giảm thu, chi thay − nhà cung cấp giảm thu. Phần giảm thu do hồ sơ chuyển sang cách nộp có mức thu thấp hơn và phí chứng thực bản sao không còn thu cũng nằm trong giảm thu của ngân sách.",
                        "\nNet = saved by applicants − forgone and paid by the budget − lost by providers. What the budget loses because filings move to a cheaper channel, or copies are no longer certified, is in it."));
    }

    private void tables(PrintWriter out) {
        table(
                out,
                Bilingual.of("Năm bình quân, theo người thực hiện", "Average year, by who complies"),
                effect.averageBy(ScenarioEffect.Key::complier).entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey().label().in(language), entry.getValue()))
                        .toList());
        table(
                out,
                Bilingual.of("Năm bình quân, theo cơ quan", "Average year, by agency"),
                List.copyOf(effect.averageBy(ScenarioEffect.Key::agency).entrySet()));
        table(
                out,
                Bilingual.of("Theo năm, với số hồ sơ của năm đó", "By year, with the filings of that year"),
                effect.byYear().entrySet().stream()
                        .map(entry -> Map.entry(String.valueOf(entry.getKey()), entry.getValue()))
                        .toList());
        table(
                out,
                Bilingual.of("Theo năm và cơ quan", "By year and agency"),
                List.copyOf(effect.byYearAndAgency().entrySet()));
        if (effect.byYear().values().stream()
                        .map(ScenarioSum::procedures)
                        .distinct()
                        .count()
                > 1) {
            say(
                    out,
                    Bilingual.of(
                            "\nMỗi năm chỉ cộng các thủ tục biết số hồ sơ của năm đó; số thủ tục khác nhau, nên chênh lệch giữa các năm không phải là xu hướng.",
                            "\nA year adds up the procedures whose filings in it are known; their number differs, so the difference between years is no trend."));
        }
    }

    private void table(PrintWriter out, Bilingual title, List<Map.Entry<String, ScenarioSum>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        say(out, Bilingual.of("\n%s", "\n%s", title));
        out.print(String.format(
                Locale.ROOT,
                ROW,
                "",
                in("thủ tục", "proc."),
                in("hồ sơ", "filings"),
                in("người nộp tiết kiệm", "applicants save"),
                in("ngân sách mất", "budget loses"),
                in("nhà cung cấp mất", "providers lose"),
                in("lợi ích ròng", "net")));
        ScenarioSum total = ScenarioSum.NONE;
        for (Map.Entry<String, ScenarioSum> row : rows) {
            row(out, row.getKey(), row.getValue());
            total = total.plus(row.getValue());
        }
        if (rows.size() > 1 && total.procedures() == effect.changedWithVolumes()) {
            row(out, in("Cộng", "Total"), total);
        }
    }

    private void row(PrintWriter out, String name, ScenarioSum sum) {
        out.print(String.format(
                Locale.ROOT,
                ROW,
                name.length() > WIDEST ? name.substring(0, WIDEST - 1) + "…" : name,
                count(sum.procedures()),
                whole(sum.filings()),
                whole(sum.saved()),
                whole(sum.budget()),
                whole(sum.providersPay()),
                whole(sum.net())));
    }

    private String count(long number) {
        return whole(BigDecimal.valueOf(number));
    }

    private String whole(BigDecimal value) {
        return Numbers.number(value, 0, language);
    }

    private String in(String vi, String en) {
        return new Bilingual(vi, en).in(language);
    }

    private void say(PrintWriter out, Bilingual text) {
        out.print(text.in(language) + "\n");
    }
}
