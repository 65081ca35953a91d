package vn.gon.report.dossier;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.gon.report.Affected;
import vn.gon.report.AgencyRow;
import vn.gon.report.Candidate;
import vn.gon.report.CostChange;
import vn.gon.report.Count;
import vn.gon.report.Report;
import vn.gon.report.RuleRow;
import vn.gon.report.Totals;
import vn.gon.report.word.Column;
import vn.gon.report.word.Table;
import vn.gon.text.Bilingual;

/** The tables of what was found and what is proposed. */
final class ReviewTables {

    private static final int NAME = 160;

    private final Report report;
    private final Report audited;
    private final Words words;

    ReviewTables(Matter matter, Words words) {
        this.report = matter.report();
        this.audited = matter.audited();
        this.words = words;
    }

    Table criteria() {
        return counts("col.criterion", audited.criteria(), each -> each.label());
    }

    Table severities() {
        return counts("col.severity", audited.severities(), each -> each.label());
    }

    Table levers() {
        return counts("col.lever", report.levers(), each -> each.label());
    }

    private <T> Table counts(String head, List<Count<T>> counts, Function<T, Bilingual> label) {
        Table table = numbered(Column.words(words.say(head), 64), Column.number(words.say("col.number"), 30));
        int number = 0;
        for (Count<T> count : counts) {
            number++;
            table.row(
                    words.number(number),
                    words.capital(words.of(label.apply(count.of()))),
                    words.number(count.number()));
        }
        return counts.isEmpty()
                ? table
                : table.total(
                        "",
                        words.say("total"),
                        words.number(counts.stream().mapToInt(Count::number).sum()));
    }

    Table agencies() {
        Table table = numbered(
                Column.words(words.say("col.agency"), 39),
                Column.number(words.say("col.procedures"), 14),
                Column.number(words.say("col.flagged"), 13),
                Column.number(words.say("col.conditions"), 14),
                Column.number(words.say("col.findings"), 13));
        int number = 0;
        for (AgencyRow row : audited.agencies()) {
            number++;
            table.row(
                    words.number(number),
                    words.title(words.agency(row.agency()), NAME),
                    words.number(row.procedures()),
                    words.number(row.flagged()),
                    words.number(row.conditionsFlagged()),
                    words.number(row.findings()));
        }
        Totals totals = audited.totals();
        return number == 0
                ? table
                : table.total(
                        "",
                        words.say("total"),
                        words.number(totals.procedures()),
                        words.number(totals.flagged()),
                        words.number(totals.conditionsFlagged()),
                        words.number(totals.findings()));
    }

    /** Costs of the proposal; an agency of which no filings are known has none to tell. */
    Table costs() {
        Table table = numbered(
                Column.words(words.say("col.agency"), 18),
                Column.number(words.say("col.before"), 22),
                Column.number(words.say("col.after"), 22),
                Column.number(words.say("col.saved"), 20),
                Column.number(words.say("col.rate"), 11));
        int number = 0;
        for (AgencyRow row : report.agencies()) {
            CostChange annual = row.annual();
            if (annual != null) {
                number++;
                table.row(cost(words.number(number), words.title(words.agency(row.agency()), NAME), annual));
            }
        }
        CostChange all = report.totals().annual();
        return all == null ? table : table.total(cost("", words.say("total"), all));
    }

    private String[] cost(String number, String name, CostChange cost) {
        return new String[] {
            number,
            name,
            words.amount(cost.before()),
            words.amount(cost.after()),
            words.amount(cost.saved()),
            words.percent(cost.rate())
        };
    }

    Table rules() {
        Table table = numbered(
                Column.words(words.say("col.rule"), 54),
                Column.number(words.say("col.findings"), 20),
                Column.number(words.say("col.regulations"), 20));
        int number = 0;
        List<RuleRow> rows = audited.rules().stream()
                .filter(row -> row.findings() > 0)
                .sorted(Comparator.comparingInt(RuleRow::findings)
                        .reversed()
                        .thenComparing(row -> row.rule().id()))
                .toList();
        for (RuleRow row : rows) {
            number++;
            table.row(
                    words.number(number),
                    words.of(row.rule().title()),
                    words.number(row.findings()),
                    words.number(row.regulations()));
        }
        return table;
    }

    Table effects() {
        Totals.Effects effects = report.totals().effects();
        Table table = numbered(Column.words(words.say("col.effect"), 68), Column.number(words.say("col.number"), 26));
        Map<String, Integer> rows = new java.util.LinkedHashMap<>();
        rows.put("effect.abolished", effects.abolished());
        rows.put("effect.simplified", effects.simplified());
        rows.put("effect.conditions", effects.conditionsAbolished());
        rows.put("effect.toReview", effects.toReview());
        rows.put("effect.papers", effects.papersRemoved());
        rows.put("effect.certified", effects.certificationsDropped());
        rows.put("effect.requirements", effects.requirementsRemoved());
        rows.put("effect.channels", effects.channelsOpened());
        rows.put("effect.faster", effects.timeLimitsShortened());
        int[] number = {0};
        rows.forEach((key, value) -> table.row(words.number(++number[0]), words.say(key), words.number(value)));
        for (Totals.TimeCut cut : effects.timeCuts()) {
            table.row(
                    words.number(++number[0]),
                    words.say("effect.time", cut.unit().label(), cut.procedures()),
                    words.amount(cut.cut()));
        }
        return table;
    }

    Table biggest() {
        Table table = numbered(
                Column.words(words.say("col.procedure"), 40),
                Column.number(words.say("col.before"), 21),
                Column.number(words.say("col.saved"), 20),
                Column.number(words.say("col.rate"), 12));
        int number = 0;
        for (Candidate candidate : report.biggestSavings()) {
            CostChange annual =
                    java.util.Objects.requireNonNull(candidate.benefit()).shown();
            number++;
            table.row(
                    words.number(number),
                    words.title(candidate.name(), NAME) + " (" + words.name(candidate.code()) + ")",
                    words.amount(annual.before()),
                    words.amount(annual.saved()),
                    words.percent(annual.rate()));
        }
        return table;
    }

    Table reach() {
        Table table = numbered(
                Column.words(words.say("col.complier"), 40),
                Column.number(words.say("col.procedures"), 16),
                Column.number(words.say("col.known"), 16),
                Column.number(words.say("col.filings"), 22));
        int number = 0;
        for (Totals.Reach reach : report.totals().effects().reach()) {
            number++;
            table.row(
                    words.number(number),
                    words.capital(words.of(reach.complier().label())),
                    words.number(reach.procedures()),
                    words.number(reach.withVolumes()),
                    reach.withVolumes() == 0 ? words.say("unknown") : words.amount(reach.filings()));
        }
        return table;
    }

    Table affected() {
        Table table = numbered(
                Column.words(words.say("col.procedure"), 50),
                Column.words(words.say("col.agency"), 26),
                Column.number(words.say("col.filings"), 18));
        int number = 0;
        for (Affected each : report.mostAffected()) {
            BigDecimal filings = each.filings();
            number++;
            table.row(
                    words.number(number),
                    words.title(each.name(), NAME) + " (" + words.name(each.code()) + ")",
                    words.title(words.agency(each.agency()), NAME),
                    words.amount(filings));
        }
        return table;
    }

    private Table numbered(Column... columns) {
        Column[] all = new Column[columns.length + 1];
        all[0] = Column.centred(words.say("col.no"), 7);
        System.arraycopy(columns, 0, all, 1, columns.length);
        return new Table(all);
    }
}
