package vn.gon.report.period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.report.NamedTable;
import vn.gon.report.NamedTable.Column;
import vn.gon.report.NamedTable.Head;
import vn.gon.statistics.Indicator;
import vn.gon.statistics.Outlook;
import vn.gon.statistics.Period;
import vn.gon.statistics.Row;
import vn.gon.statistics.Series;
import vn.gon.statistics.Unit;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/**
 * Statistics as tables.
 *
 * @param report the statistics
 * @param language of the texts in cells
 */
record PeriodTables(PeriodReport report, Language language) {

    /** What a comparison of agencies shows, where anything of it is known. */
    private static final List<Compared> COMPARED = List.of(
            new Compared(Indicator.PROCEDURES, "Thủ tục", "Procedures"),
            new Compared(Indicator.ONLINE_FULL, "Toàn trình %", "Fully online %"),
            new Compared(Indicator.ONLINE_COVERAGE, "Có trực tuyến %", "Online %"),
            new Compared(Indicator.ONLINE_FILINGS, "Nộp trực tuyến %", "Filed online %"),
            new Compared(Indicator.DOSSIERS_RECEIVED, "Tiếp nhận", "Received"),
            new Compared(Indicator.MET_DEADLINE_RATE, "Đúng hạn %", "In time %"),
            new Compared(Indicator.LATE_RATE, "Quá hạn %", "Late %"),
            new Compared(Indicator.DOSSIERS_RESIDUAL, "Chưa phân loại", "Residual"),
            new Compared(Indicator.PROCEDURES_ABOLISHED, "Bãi bỏ", "Abolished"),
            new Compared(Indicator.PROCEDURES_SIMPLIFIED, "Đơn giản hóa", "Simplified"),
            new Compared(Indicator.PROCEDURES_ADDED, "Mới", "Added"),
            new Compared(Indicator.COST_REDUCTION_RATE, "Giảm chi phí %", "Cost cut %"),
            new Compared(Indicator.FEEDBACK_RECEIVED, "Phản ánh", "Complaints"));

    private record Compared(Indicator indicator, String vi, String en) {}

    private static final List<Bilingual> TITLES = List.of(
            Bilingual.of("Kỳ", "Period"),
            Bilingual.of("Cơ quan", "Agency"),
            Bilingual.of("Chỉ tiêu", "Indicator"),
            Bilingual.of("Giá trị", "Value"),
            Bilingual.of("Đơn vị", "Unit"),
            Bilingual.of("Nguồn gốc", "Basis"),
            Bilingual.of("Tử số", "Numerator"),
            Bilingual.of("Mẫu số", "Denominator"),
            Bilingual.of("Mẫu số là", "Denominator is"),
            Bilingual.of("Số mục đã tính", "Counted"),
            Bilingual.of("Số mục", "Of"),
            Bilingual.of("Tệp nguồn", "Source"),
            Bilingual.of("Ghi chú", "Note"));

    /** Returns some rows as files hold them. */
    static NamedTable rows(List<Row> rows) {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < Series.COLUMNS.size(); i++) {
            heads.add(new Head(Series.COLUMNS.get(i), TITLES.get(i)));
        }
        return new NamedTable(
                Bilingual.of("Số liệu", "Figures"),
                heads,
                rows.stream().map(Series::cells).toList());
    }

    /** Returns the periods asked for. */
    List<Period> periods() {
        return report.rows().stream().map(Row::period).distinct().toList();
    }

    /** Returns what is known of the whole register in a period. */
    NamedTable whole(Period period) {
        List<Row> known = whole(period, true);
        return NamedTable.of(
                period.label(),
                List.of(
                        Column.of("indicator", "Chỉ tiêu", "Indicator", row -> title(row.indicator())),
                        Column.of("value", "Giá trị", "Value", row -> shown(row, row.value())),
                        Column.of(
                                "unit",
                                "Đơn vị",
                                "Unit",
                                row -> row.indicator().unit().label().in(language)),
                        Column.of("numerator", "Tử số", "Numerator", row -> part(row, row.numerator())),
                        Column.of("denominator", "Mẫu số", "Denominator", row -> part(row, row.denominator())),
                        Column.of(
                                "of",
                                "Mẫu số là",
                                "Denominator is",
                                row -> PeriodWords.of(row).in(language)),
                        Column.of("coverage", "Đã tính", "Counted", row -> row.counted() + "/" + row.total()),
                        Column.of(
                                "basis", "Nguồn gốc", "Basis", row -> basis(row).orElse(""))),
                known);
    }

    /** Readers see whole amounts of đồng; files hold them finer. */
    private static @Nullable BigDecimal shown(Row row, @Nullable BigDecimal number) {
        return number != null && row.indicator().unit() == Unit.VND ? dong(number) : number;
    }

    private static @Nullable BigDecimal part(Row row, @Nullable BigDecimal number) {
        return number != null && row.indicator() == Indicator.COST_REDUCTION_RATE ? dong(number) : number;
    }

    private static BigDecimal dong(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }

    private Optional<String> basis(Row row) {
        return Optional.ofNullable(row.basis()).map(basis -> basis.label().in(language));
    }

    /** Returns the rows of the whole register in a period, those known or the others. */
    List<Row> whole(Period period, boolean known) {
        return report.rows().stream()
                .filter(row -> row.period().equals(period) && row.isWhole() && (row.value() != null) == known)
                .toList();
    }

    /** Returns the agencies side by side. */
    NamedTable agencies(Period period) {
        Map<String, Map<Indicator, Row>> byAgency = new TreeMap<>();
        report.rows().stream()
                .filter(row -> row.period().equals(period) && !row.isWhole())
                .forEach(row -> byAgency.computeIfAbsent(row.agency(), name -> new TreeMap<>())
                        .put(row.indicator(), row));
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.of(
                "agency", "Cơ quan", "Agency", name -> PeriodWords.agency(name).in(language)));
        for (Compared compared : COMPARED) {
            Indicator indicator = compared.indicator();
            if (byAgency.values().stream().anyMatch(rows -> value(rows, indicator) != null)) {
                columns.add(Column.of(
                        indicator.code(),
                        compared.vi(),
                        compared.en(),
                        name -> value(byAgency.getOrDefault(name, Map.of()), indicator)));
            }
        }
        return NamedTable.of(Bilingual.of("Theo cơ quan", "By agency"), columns, List.copyOf(byAgency.keySet()));
    }

    private static @Nullable BigDecimal value(Map<Indicator, Row> rows, Indicator indicator) {
        Row row = rows.get(indicator);
        return row == null ? null : row.value();
    }

    /** Returns where the targets stand. */
    NamedTable targets(boolean wholeOnly) {
        return NamedTable.of(
                Bilingual.of("Mục tiêu", "Targets"),
                List.of(
                        Column.of(
                                "indicator",
                                "Chỉ tiêu",
                                "Indicator",
                                each -> title(each.target().indicator())),
                        Column.of(
                                "agency",
                                "Cơ quan",
                                "Agency",
                                each -> PeriodWords.agency(each.agency()).in(language)),
                        Column.of("target", "Mục tiêu", "Target", each -> PeriodWords.target(each.target(), language)),
                        Column.of(
                                "period",
                                "Kỳ cuối",
                                "Last period",
                                each -> each.period() == null
                                        ? null
                                        : each.period().toString()),
                        Column.of("value", "Giá trị", "Value", Outlook::value),
                        Column.of(
                                "met",
                                "Kết quả",
                                "Result",
                                each -> PeriodWords.met(each).in(language)),
                        Column.of("pace", "Thay đổi mỗi năm", "Change a year", Outlook::pace),
                        Column.of(
                                "expected",
                                "Ngày đạt theo đà này",
                                "Reached at this pace",
                                each -> PeriodWords.outlook(each).in(language)),
                        Column.of("by", "Do", "Set by", each -> each.target().by())),
                wholeOnly ? report.whole() : report.outlooks());
    }

    /** Returns all indicators and how each is worked out. */
    static NamedTable indicators(Language language) {
        return NamedTable.of(
                Bilingual.of("Chỉ tiêu", "Indicators"),
                List.of(
                        Column.of("indicator", "Mã", "Code", Indicator::code),
                        Column.of("title", "Tên", "Title", each -> each.title().in(language)),
                        Column.of("unit", "Đơn vị", "Unit", each -> Kebab.of(each.unit())),
                        Column.of(
                                "formula",
                                "Cách tính",
                                "Formula",
                                each -> each.formula().in(language)),
                        Column.of(
                                "source",
                                "Nguồn",
                                "Source",
                                each -> each.source().in(language))),
                Stream.of(Indicator.values()).toList());
    }

    private String title(Indicator indicator) {
        return indicator.title().in(language);
    }
}
