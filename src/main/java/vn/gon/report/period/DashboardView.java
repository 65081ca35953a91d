package vn.gon.report.period;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.report.NamedTable;
import vn.gon.report.TemplateReport;
import vn.gon.statistics.Indicator;
import vn.gon.statistics.Period;
import vn.gon.statistics.Row;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/**
 * What a page about some periods shows, in words.
 *
 * @param title its heading
 * @param figures the headline figures of the last period
 * @param trends a line for each indicator that is known in two periods or more
 * @param targets where the targets stand; null when there are none
 * @param tables for each period asked for: the whole register, and its agencies
 * @param unknown what is not known of the whole register in the last period
 * @param notes what a reader must know
 * @param renamed the agencies whose figures were moved to another name
 */
public record DashboardView(
        Bilingual title,
        List<Headline> figures,
        List<TrendChart> trends,
        @Nullable Table targets,
        List<Table> tables,
        List<Bilingual> unknown,
        List<Bilingual> notes,
        List<Bilingual> renamed) {

    static final Bilingual LINEAR = Bilingual.of(
            "Ngày đạt tính theo đường thẳng từ kỳ đầu đến kỳ cuối của chuỗi; chưa rõ khi có ít hơn hai kỳ hoặc giá trị không tiến về phía mục tiêu.",
            "The date is on a straight line from the first period of the series to the last; it is not known with fewer than two periods or when the value does not move towards the target.");

    private static final List<Indicator> HEADLINES = List.of(
            Indicator.ONLINE_FULL,
            Indicator.ONLINE_COVERAGE,
            Indicator.ONLINE_FILINGS,
            Indicator.DOSSIERS_RECEIVED,
            Indicator.MET_DEADLINE_RATE,
            Indicator.INDEX_TOTAL,
            Indicator.PROCEDURES_REDUCTION_RATE,
            Indicator.CONDITIONS_REDUCTION_RATE,
            Indicator.COST_REDUCTION_RATE,
            Indicator.FEEDBACK_RECEIVED);

    private static final List<Indicator> TRENDS = List.of(
            Indicator.ONLINE_FULL,
            Indicator.ONLINE_FILINGS,
            Indicator.DOSSIERS_RECEIVED,
            Indicator.MET_DEADLINE_RATE,
            Indicator.LATE_RATE,
            Indicator.INDEX_TOTAL,
            Indicator.PROCEDURES_REDUCTION_RATE,
            Indicator.CONDITIONS_REDUCTION_RATE,
            Indicator.COST_REDUCTION_RATE,
            Indicator.FEEDBACK_RECEIVED);

    public DashboardView {
        figures = List.copyOf(figures);
        trends = List.copyOf(trends);
        tables = List.copyOf(tables);
        unknown = List.copyOf(unknown);
        notes = List.copyOf(notes);
        renamed = List.copyOf(renamed);
    }

    /**
     * A figure and what is said under it.
     *
     * @param title its title
     * @param value the figure
     * @param detail what it is of
     */
    public record Headline(Bilingual title, String value, String detail) {}

    /**
     * A table in words.
     *
     * @param title its caption
     * @param heads the heads of its columns
     * @param rows its cells
     */
    public record Table(String title, List<Head> heads, List<List<Cell>> rows) {
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** The head of a column; numbers stand to the right. */
    public record Head(String title, boolean number) {}

    /** A cell; numbers stand to the right. */
    public record Cell(String text, boolean number) {}

    static DashboardView of(PeriodReport report, Language language) {
        PeriodTables tables = new PeriodTables(report, language);
        List<Period> periods = tables.periods();
        List<Table> shown = new ArrayList<>();
        for (Period period : periods) {
            shown.add(table(
                    tables.whole(period),
                    Bilingual.of("Toàn danh mục, %s", "Whole register, %s", period.label())
                            .in(language),
                    language));
            shown.add(table(
                    tables.agencies(period),
                    Bilingual.of("Theo cơ quan, %s", "By agency, %s", period.label())
                            .in(language),
                    language));
        }
        List<Row> last = periods.isEmpty() ? List.of() : tables.whole(periods.get(periods.size() - 1), true);
        List<Row> lacking = periods.isEmpty() ? List.of() : tables.whole(periods.get(periods.size() - 1), false);
        return new DashboardView(
                title(periods),
                headlines(last, language),
                TrendChart.of(report, TRENDS, language),
                report.outlooks().isEmpty() ? null : table(tables.targets(true), "", language),
                shown,
                lacking.stream().map(row -> row.indicator().title()).toList(),
                last.stream()
                        .flatMap(row -> row.notes().stream())
                        .distinct()
                        .sorted()
                        .map(note -> note.label())
                        .toList(),
                renamed(report));
    }

    private static Bilingual title(List<Period> periods) {
        Bilingual when = periods.isEmpty()
                ? Bilingual.same("")
                : periods.get(periods.size() - 1).label();
        return Bilingual.of("Số liệu thống kê %s", "Statistics, %s", when);
    }

    private static List<Bilingual> renamed(PeriodReport report) {
        return report.renamed().stream()
                .map(each -> Bilingual.of(
                        "%s → %s (từ %s)",
                        "%s → %s (since %s)",
                        each.old(),
                        each.now(),
                        new Bilingual(
                                PeriodWords.day(each.from(), Language.VIETNAMESE),
                                PeriodWords.day(each.from(), Language.ENGLISH))))
                .toList();
    }

    private static List<Headline> headlines(List<Row> rows, Language language) {
        return rows.stream()
                .filter(row -> HEADLINES.contains(row.indicator()))
                .map(row -> new Headline(
                        row.indicator().title(),
                        PeriodWords.value(row.indicator(), row.value(), language),
                        detail(row, language)))
                .toList();
    }

    private static String detail(Row row, Language language) {
        if (row.numerator() == null || row.denominator() == null) {
            return Bilingual.of("có số liệu: %d/%d", "known of %d of %d", row.counted(), row.total())
                    .in(language);
        }
        return Numbers.number(row.numerator(), 2, language)
                + " / "
                + Numbers.number(row.denominator(), 2, language)
                + " "
                + PeriodWords.of(row).in(language);
    }

    private static Table table(NamedTable table, String title, Language language) {
        List<String> titles = table.titles(language);
        List<Head> heads = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>()));
        for (int i = 0; i < titles.size(); i++) {
            int column = i;
            boolean number = table.rows().stream().anyMatch(row -> row.get(column) instanceof BigDecimal);
            boolean empty =
                    table.rows().stream().allMatch(row -> row.get(column) == null || "".equals(row.get(column)));
            if (!empty) {
                heads.add(new Head(titles.get(i), number));
                for (int at = 0; at < rows.size(); at++) {
                    rows.get(at).add(new Cell(text(table.rows().get(at).get(i), language), number));
                }
            }
        }
        return new Table(title, heads, rows);
    }

    private static String text(@Nullable Object cell, Language language) {
        return cell instanceof BigDecimal number
                ? Numbers.number(number, 2, language)
                : cell == null ? "–" : cell.toString();
    }

    void write(String template, Language language, Writer out) {
        TemplateReport.fill(template, Map.of("view", this, "words", new DashboardWords()), language, out);
    }
}
