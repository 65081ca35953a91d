package vn.gon.report.period;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.AgencyNames.Renaming;
import vn.gon.catalog.Origin;
import vn.gon.report.JsonText;
import vn.gon.statistics.Denominator;
import vn.gon.statistics.Indicator;
import vn.gon.statistics.Note;
import vn.gon.statistics.Outlook;
import vn.gon.statistics.Row;
import vn.gon.statistics.Unit;

/** Statistics as JSON; what is not known is null left out, and its basis is "unknown". */
record StatisticsJson(
        int schemaVersion,
        String register,
        List<String> periods,
        List<RowJson> rows,
        List<OutlookJson> targets,
        List<RenamedJson> renamed,
        PeriodReport.@Nullable TableRead dossiers) {

    static StatisticsJson of(PeriodReport report) {
        return new StatisticsJson(
                JsonText.SCHEMA_VERSION,
                report.register(),
                report.rows().stream()
                        .map(row -> row.period().toString())
                        .distinct()
                        .toList(),
                report.rows().stream().map(RowJson::of).toList(),
                report.outlooks().stream().map(OutlookJson::of).toList(),
                report.renamed().stream().map(RenamedJson::of).toList(),
                report.dossiers());
    }

    private record RowJson(
            String period,
            String agency,
            Indicator indicator,
            @Nullable BigDecimal value,
            Unit unit,
            String basis,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            List<Denominator> of,
            int counted,
            int total,
            List<String> sources,
            List<Note> notes) {

        static RowJson of(Row row) {
            Origin basis = row.basis();
            return new RowJson(
                    row.period().toString(),
                    row.agency(),
                    row.indicator(),
                    row.value(),
                    row.indicator().unit(),
                    basis == null ? "unknown" : vn.gon.text.Kebab.of(basis),
                    row.numerator(),
                    row.denominator(),
                    List.copyOf(row.of()),
                    row.counted(),
                    row.total(),
                    List.copyOf(row.sources()),
                    List.copyOf(row.notes()));
        }
    }

    private record OutlookJson(
            Indicator indicator,
            String agency,
            String comparison,
            BigDecimal target,
            @Nullable BigDecimal value,
            @Nullable Boolean met,
            int periods,
            @Nullable BigDecimal pacePerYear,
            @Nullable String expected,
            Outlook.Kind outlook,
            String by) {

        static OutlookJson of(Outlook each) {
            return new OutlookJson(
                    each.target().indicator(),
                    each.agency(),
                    each.target().atMost() ? "at-most" : "at-least",
                    each.target().value(),
                    each.value(),
                    each.met(),
                    each.periods(),
                    each.pace(),
                    each.expected() == null ? null : each.expected().toString(),
                    each.kind(),
                    each.target().by());
        }
    }

    private record RenamedJson(String old, String now, String from, String source) {
        static RenamedJson of(Renaming each) {
            return new RenamedJson(each.old(), each.now(), each.from().toString(), each.source());
        }
    }
}
