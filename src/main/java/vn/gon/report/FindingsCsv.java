package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Regulation;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/** The candidates and the conditions of a report as a table: one row a finding. */
final class FindingsCsv {

    private static final List<String> HEADER = List.of(
            "kind",
            "rank",
            "code",
            "name",
            "agency",
            "rule",
            "rule_name",
            "rule_title",
            "criterion",
            "severity",
            "path",
            "element",
            "evidence",
            "edits",
            "saving_alone",
            "saving_marginal",
            "filings",
            "unit_before",
            "unit_after",
            "unit_saved",
            "annual_before",
            "annual_after",
            "annual_saved",
            "saved_percent");

    private final Language language;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private FindingsCsv(Language language) {
        this.language = language;
    }

    static CsvTable table(Report report, Language language) {
        FindingsCsv csv = new FindingsCsv(language);
        for (Candidate candidate : report.candidates()) {
            csv.add("procedure", candidate.rank(), candidate.procedure(), candidate.reasons(), candidate.benefit());
        }
        for (FlaggedCondition condition : report.conditions()) {
            csv.add("condition", condition.rank(), condition.condition(), condition.reasons(), null);
        }
        return new CsvTable(HEADER, csv.rows);
    }

    private void add(
            String kind, int rank, Regulation regulation, List<Reason> reasons, Candidate.@Nullable Benefit benefit) {
        for (Reason reason : reasons) {
            for (Reason.Point point : reason.points()) {
                List<@Nullable Object> row = new ArrayList<>(
                        Arrays.asList(kind, rank, regulation.code(), regulation.name(), regulation.agency()));
                row.addAll(rule(reason));
                row.addAll(point(point));
                row.addAll(costs(benefit));
                rows.add(row);
            }
        }
    }

    private List<@Nullable Object> rule(Reason reason) {
        return List.of(
                reason.rule().id(),
                reason.rule().name(),
                reason.rule().title().in(language),
                Kebab.of(reason.rule().criterion()));
    }

    private List<@Nullable Object> point(Reason.Point point) {
        return Arrays.asList(
                Kebab.of(point.finding().severity()),
                point.finding().path(),
                point.element() == null ? null : point.element().words(),
                point.finding().evidence().stream()
                        .map(evidence -> evidence.path() + "=" + evidence.value())
                        .collect(Collectors.joining("; ")),
                point.finding().edits().stream()
                        .map(edit -> edit.path().isEmpty() ? edit.name() : edit.name() + " " + edit.path())
                        .collect(Collectors.joining("; ")),
                Rounded.dong(point.alone()),
                Rounded.dong(point.marginal()));
    }

    private static List<@Nullable Object> costs(Candidate.@Nullable Benefit benefit) {
        if (benefit == null) {
            return Arrays.asList(new Object[8]);
        }
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(Rounded.quantity(benefit.filings()));
        cells.addAll(change(benefit.unit()));
        cells.addAll(change(benefit.annual()));
        cells.add(Rounded.percent(benefit.shown().rate()));
        return cells;
    }

    private static List<@Nullable BigDecimal> change(@Nullable CostChange change) {
        return change == null
                ? Arrays.asList(new BigDecimal[3])
                : Arrays.asList(
                        Rounded.dong(change.before()), Rounded.dong(change.after()), Rounded.dong(change.saved()));
    }
}
