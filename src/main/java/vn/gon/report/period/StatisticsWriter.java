package vn.gon.report.period;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.gon.report.JsonText;
import vn.gon.report.NamedTable;
import vn.gon.report.TextTable;
import vn.gon.report.Workbook;
import vn.gon.statistics.Period;
import vn.gon.statistics.Row;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * Writes statistics; the same figures give the same bytes.
 *
 * @param report the statistics
 * @param language of the words for people; files for scripts have none
 */
public record StatisticsWriter(PeriodReport report, Language language) {

    /** Writes them in a format, in UTF-8; the stream stays open. */
    public void write(StatisticsFormat format, OutputStream out) throws IOException {
        if (format == StatisticsFormat.XLSX) {
            xlsx(out);
            return;
        }
        PrintWriter writer = new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        switch (format) {
            case TEXT -> text(writer);
            case JSON -> JsonText.write(StatisticsJson.of(report), writer);
            case CSV -> csv(report.rows(), writer);
            case HTML -> DashboardView.of(report, language).write("statistics.ftlh", language, writer);
            case MARKDOWN -> DashboardView.of(report, language).write("statistics.md.ftl", language, writer);
            default -> throw new IllegalArgumentException("no writer of " + format);
        }
        writer.flush();
    }

    /** Writes rows as the file of a series holds them. */
    public static void csv(List<Row> rows, Appendable out) {
        PeriodTables.rows(rows).csv().write(out);
    }

    /** Writes all indicators and how each is worked out, as a table for people or as CSV, Markdown or JSON. */
    public static void indicators(IndicatorFormat format, Language language, PrintWriter out) {
        IndicatorList.write(PeriodTables.indicators(language), format, language, out);
    }

    private void xlsx(OutputStream out) throws IOException {
        PeriodTables tables = new PeriodTables(report, language);
        List<NamedTable> sheets = new ArrayList<>();
        tables.periods().forEach(period -> sheets.add(tables.whole(period)));
        if (!report.outlooks().isEmpty()) {
            sheets.add(tables.targets(false));
        }
        sheets.add(PeriodTables.rows(report.series().rows()));
        sheets.add(PeriodTables.indicators(language));
        new Workbook(sheets, language).write(out);
    }

    private void text(PrintWriter out) {
        PeriodTables tables = new PeriodTables(report, language);
        for (Period period : tables.periods()) {
            line(out, Bilingual.of("Danh mục %s, %s", "Register %s, %s", report.register(), period.label()));
            new TextTable(tables.whole(period), language).write(out);
            List<Row> unknown = tables.whole(period, false);
            if (!unknown.isEmpty()) {
                line(out, unknown(unknown));
            }
            notes(tables.whole(period, true), out);
            out.print("\n");
            line(out, Bilingual.of("Theo cơ quan", "By agency"));
            new TextTable(tables.agencies(period), language).write(out);
            out.print("\n");
        }
        if (!report.outlooks().isEmpty()) {
            line(out, Bilingual.of("Mục tiêu", "Targets"));
            new TextTable(tables.targets(true), language).write(out);
            line(out, DashboardView.LINEAR);
            out.print("\n");
        }
    }

    private static Bilingual unknown(List<Row> unknown) {
        return Bilingual.of(
                "  Chưa rõ (thiếu dữ liệu, không tính là 0): %s.",
                "  Not known (no data; not zero): %s.",
                String.join(
                        ", ",
                        unknown.stream().map(row -> row.indicator().code()).toList()));
    }

    private void notes(List<Row> rows, PrintWriter out) {
        rows.stream()
                .flatMap(row -> row.notes().stream())
                .distinct()
                .sorted()
                .forEach(note -> line(
                        out,
                        Bilingual.of(
                                "  Lưu ý: %s (%s).",
                                "  Note: %s (%s).",
                                note.label(),
                                String.join(
                                        ", ",
                                        rows.stream()
                                                .filter(row -> row.notes().contains(note))
                                                .map(row -> row.indicator().code())
                                                .toList()))));
    }

    private void line(PrintWriter out, Bilingual text) {
        out.print(text.in(language) + "\n");
    }
}
