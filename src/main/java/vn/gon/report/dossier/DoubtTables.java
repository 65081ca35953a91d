package vn.gon.report.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gon.catalog.InputFile;
import vn.gon.catalog.Source;
import vn.gon.cost.Parameter;
import vn.gon.report.AgencyRow;
import vn.gon.report.Assumptions;
import vn.gon.report.Candidate;
import vn.gon.report.Report;
import vn.gon.report.RuleRow;
import vn.gon.report.SuppressedRow;
import vn.gon.report.UnitWords;
import vn.gon.report.word.Column;
import vn.gon.report.word.Table;

/** The tables of what the figures rest on, what could not be told and what was left out. */
final class DoubtTables {

    private static final int NAME = 160;
    private static final int MOST_SOURCES = 12;

    private final Report report;
    private final Words words;

    DoubtTables(Matter matter, Words words) {
        this.report = matter.report();
        this.words = words;
    }

    Table origins() {
        Table table = new Table(
                Column.words(words.say("col.origin"), 50),
                Column.number(words.say("col.amount"), 30),
                Column.number(words.say("col.share"), 20));
        for (Assumptions.Part part : report.assumptions().origins()) {
            table.row(
                    words.capital(words.of(part.origin().label())),
                    words.amount(part.amount()),
                    words.percent(part.share()));
        }
        return table;
    }

    Table sources() {
        Table table = new Table(
                Column.words(words.say("col.source"), 46),
                Column.words(words.say("col.origin"), 18),
                Column.number(words.say("col.amount"), 22),
                Column.number(words.say("col.share"), 14));
        report.assumptions().sources().stream()
                .limit(MOST_SOURCES)
                .forEach(each -> table.row(
                        words.title(source(each.source()), NAME),
                        words.of(each.origin().label()),
                        words.amount(each.amount()),
                        words.percent(each.share())));
        return table;
    }

    /** A source of the register is known by a short name, which tells a reader nothing. */
    private String source(String name) {
        return report.about().sources().stream()
                .filter(source -> source.id().equals(name))
                .findFirst()
                .map(source -> words.of(source.title()))
                .orElse(name);
    }

    /** Parameters of one source stand together, so that it is told once. */
    Table parameters() {
        Table table = new Table(
                Column.words(words.say("col.parameter"), 56),
                Column.number(words.say("col.value"), 28),
                Column.centred(words.say("col.from"), 16));
        Map<String, List<Parameter>> bySource = new TreeMap<>();
        for (Parameter parameter : report.about().parameters()) {
            String source = words.say("source.of", parameter.basis().label(), words.name(parameter.source()));
            bySource.computeIfAbsent(source, any -> new ArrayList<>()).add(parameter);
        }
        bySource.forEach((source, parameters) -> {
            table.group(words.capital(source));
            parameters.forEach(each -> table.row(
                    words.of(each.title()),
                    UnitWords.quantity(each.value(), each.unit(), 4, words.language()),
                    words.say("date", each.from())));
        });
        return table;
    }

    Table rules() {
        Table table = new Table(
                Column.centred(words.say("col.no"), 7),
                Column.words(words.say("col.rule"), 69),
                Column.number(words.say("col.undecided"), 24));
        int number = 0;
        for (RuleRow row : report.undecidedRules()) {
            number++;
            table.row(words.number(number), words.of(row.rule().title()), words.number(row.undecided()));
        }
        return table;
    }

    Table agencies() {
        Table table = new Table(
                Column.centred(words.say("col.no"), 7),
                Column.words(words.say("col.agency"), 69),
                Column.number(words.say("col.undecided"), 24));
        int number = 0;
        for (AgencyRow row : report.undecidedAgencies()) {
            number++;
            table.row(
                    words.number(number), words.title(words.agency(row.agency()), NAME), words.number(row.undecided()));
        }
        return table;
    }

    /** Procedures on which rules found something and proposed nothing. */
    Table open() {
        Table table = new Table(
                Column.centred(words.say("col.no"), 7),
                Column.words(words.say("col.procedure"), 44),
                Column.words(words.say("col.agency"), 18),
                Column.words(words.say("col.rule"), 32));
        int number = 0;
        for (Candidate candidate : report.candidates()) {
            if (candidate.changes().isEmpty()) {
                List<String> reasons = candidate.reasons().stream()
                        .map(reason -> words.of(reason.rule().title()))
                        .toList();
                number++;
                table.row(
                        words.number(number),
                        words.title(candidate.name(), NAME) + " (" + words.name(candidate.code()) + ")",
                        words.title(words.agency(candidate.agency()), NAME),
                        words.list(reasons));
            }
        }
        return table;
    }

    Table suppressed() {
        Table table = new Table(
                Column.words(words.say("col.procedure"), 34),
                Column.words(words.say("col.rule"), 26),
                Column.words(words.say("col.reason"), 26),
                Column.centred(words.say("col.until"), 14));
        for (SuppressedRow row : report.suppressed()) {
            table.row(
                    words.title(row.name(), NAME) + " (" + words.name(row.code()) + ")",
                    words.of(row.rule().title()),
                    words.name(row.reason()),
                    row.until() == null ? "–" : words.say("date", row.until()));
        }
        return table;
    }

    Table files() {
        Table table = new Table(Column.words(words.say("col.file"), 30), Column.words(words.say("col.hash"), 70));
        for (InputFile file : report.about().files()) {
            table.row(words.name(file.name()), file.sha256());
        }
        table.row(words.say("inputs.rules"), report.about().rulePack().sha256());
        return table;
    }

    Table registers() {
        Table table = new Table(
                Column.words(words.say("col.source"), 50),
                Column.words(words.say("source.publisher"), 30),
                Column.centred(words.say("source.retrieved"), 20));
        for (Source source : report.about().sources()) {
            table.row(words.of(source.title()), words.known(source.publisher()), words.day(source.retrieved()));
        }
        return table;
    }
}
