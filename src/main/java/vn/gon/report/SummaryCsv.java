package vn.gon.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a report as a table: one row a figure; an empty value is unknown. */
final class SummaryCsv {

    private static final List<String> HEADER = List.of("scope", "name", "indicator", "value", "unit");

    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private SummaryCsv() {}

    static CsvTable table(Report report) {
        SummaryCsv csv = new SummaryCsv();
        csv.totals(report.totals());
        report.agencies().forEach(csv::agency);
        report.rules().forEach(csv::rule);
        return new CsvTable(HEADER, csv.rows);
    }

    private void totals(Totals totals) {
        count("procedures", totals.procedures());
        count("procedures-flagged", totals.flagged());
        count("procedures-with-volumes", totals.coverage().withVolumes());
        count("procedures-flagged-with-volumes", totals.coverage().flaggedWithVolumes());
        count("conditions", totals.conditions());
        count("conditions-flagged", totals.conditionsFlagged());
        count("findings", totals.findings());
        count("undecided", totals.undecided());
        count("procedures-abolished", totals.effects().abolished());
        count("procedures-simplified", totals.effects().simplified());
        count("procedures-to-review", totals.effects().toReview());
        count("papers-removed", totals.effects().papersRemoved());
        count("certifications-dropped", totals.effects().certificationsDropped());
        count("requirements-removed", totals.effects().requirementsRemoved());
        count("channels-opened", totals.effects().channelsOpened());
        count("time-limits-shortened", totals.effects().timeLimitsShortened());
        annual("register", "", totals.annual());
    }

    private void agency(AgencyRow row) {
        add("agency", row.agency(), "procedures", row.procedures(), "count");
        add("agency", row.agency(), "procedures-flagged", row.flagged(), "count");
        add("agency", row.agency(), "procedures-with-volumes", row.withVolumes(), "count");
        add("agency", row.agency(), "conditions", row.conditions(), "count");
        add("agency", row.agency(), "conditions-flagged", row.conditionsFlagged(), "count");
        add("agency", row.agency(), "findings", row.findings(), "count");
        add("agency", row.agency(), "undecided", row.undecided(), "count");
        annual("agency", row.agency(), row.annual());
    }

    private void rule(RuleRow row) {
        add("rule", row.rule().id(), "findings", row.findings(), "count");
        add("rule", row.rule().id(), "regulations", row.regulations(), "count");
        add("rule", row.rule().id(), "undecided", row.undecided(), "count");
    }

    private void annual(String scope, String name, @Nullable CostChange annual) {
        add(scope, name, "annual-before", annual == null ? null : Rounded.dong(annual.before()), "VND/year");
        add(scope, name, "annual-after", annual == null ? null : Rounded.dong(annual.after()), "VND/year");
        add(scope, name, "annual-saved", annual == null ? null : Rounded.dong(annual.saved()), "VND/year");
        add(scope, name, "saved-percent", annual == null ? null : Rounded.percent(annual.rate()), "%");
    }

    private void count(String indicator, int value) {
        add("register", "", indicator, value, "count");
    }

    private void add(String scope, String name, String indicator, @Nullable Object value, String unit) {
        rows.add(Arrays.asList(scope, name, indicator, value, unit));
    }
}
