package vn.gon.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CatalogFolder;
import vn.gon.report.period.IndicatorFormat;
import vn.gon.report.period.PeriodReport;
import vn.gon.report.period.StatisticsFormat;
import vn.gon.statistics.DossierTable;
import vn.gon.statistics.Period;
import vn.gon.statistics.Series;
import vn.gon.statistics.Statistics;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** What is told beside statistics. */
final class StatsWords {

    private static final int MOST = 5;

    private StatsWords() {}

    /** Tells how the table of dossiers was read, and who bears another name now. */
    static void tell(Session session, CatalogFolder register, @Nullable DossierTable table, PeriodReport report) {
        if (table != null) {
            session.tell(Bilingual.of(
                    "%s: đọc %d dòng, loại %d, ngoài kỳ %d.",
                    "%s: %d rows read, %d left out, %d of other periods.",
                    table.name(),
                    table.read(),
                    table.rejected(),
                    table.outside()));
            List<String> unknown = Statistics.unknownCodes(register.again(), table);
            if (!unknown.isEmpty()) {
                session.tell(Bilingual.of(
                        "%s: %d mã không có trong danh mục, vẫn tính ở dòng not-in-register: %s%s.",
                        "%s: %d codes are not in the register; they count under not-in-register: %s%s.",
                        table.name(),
                        unknown.size(),
                        String.join(", ", unknown.subList(0, Math.min(MOST, unknown.size()))),
                        unknown.size() > MOST ? " …" : ""));
            }
        }
        report.renamed()
                .forEach(each -> session.tell(Bilingual.of(
                        "Đổi tên cơ quan: %s → %s, từ %s.",
                        "Agency renamed: %s → %s, since %s.", each.old(), each.now(), each.from())));
    }

    /** Tells what a series holds now. */
    static void tellKept(Session session, Path file, Series series) {
        List<Period> periods = series.periods();
        session.tell(Bilingual.of(
                "%s: %d dòng, %d kỳ, từ %s đến %s.",
                "%s: %d rows, %d periods, %s to %s.",
                file,
                series.rows().size(),
                periods.size(),
                periods.get(0),
                periods.get(periods.size() - 1)));
    }

    /** Returns the format of the list of indicators. */
    static IndicatorFormat listFormat(@Nullable StatisticsFormat format) {
        if (format == null) {
            return IndicatorFormat.TEXT;
        }
        return switch (format) {
            case TEXT -> IndicatorFormat.TEXT;
            case JSON -> IndicatorFormat.JSON;
            case CSV -> IndicatorFormat.CSV;
            case MARKDOWN -> IndicatorFormat.MARKDOWN;
            case XLSX, HTML ->
                throw InvalidInput.of(
                        "gon stats --list",
                        Bilingual.of(
                                "--list chỉ viết text, json, csv hoặc markdown.",
                                "--list is written as text, json, csv or markdown."));
        };
    }
}
