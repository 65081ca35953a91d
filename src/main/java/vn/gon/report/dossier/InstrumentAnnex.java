package vn.gon.report.dossier;

import java.util.List;
import java.util.stream.Collectors;
import vn.gon.report.word.Body;
import vn.gon.report.word.Column;
import vn.gon.report.word.Style;
import vn.gon.report.word.Table;

/** Annex II: the instruments to amend, by level and issuer. */
final class InstrumentAnnex {

    private static final int MOST_CODES = 12;

    private final Matter matter;
    private final Words words;
    private final Stationery stationery;

    InstrumentAnnex(Matter matter, Words words, Stationery stationery) {
        this.matter = matter;
        this.words = words;
        this.stationery = stationery;
    }

    void write(Body body) {
        stationery.openAnnex(body, words.say("instruments.title"), words.say("instruments.about"));
        List<InstrumentLine> lines = InstrumentLine.of(matter);
        if (lines.isEmpty()) {
            body.paragraph(Style.BODY, words.say("instruments.none"));
        } else {
            body.paragraph(
                    Style.BODY,
                    words.say(matter.chosen() == null ? "instruments.intro" : "instruments.intro.plan", lines.size()));
            body.caption(words.say("instruments.caption")).table(table(lines));
        }
        unknown(body);
    }

    private Table table(List<InstrumentLine> lines) {
        Table table = new Table(
                Column.centred(words.say("col.no"), 5),
                Column.words(words.say("col.instrument"), 17),
                Column.words(words.say("col.title"), 22),
                Column.words(words.say("col.articles"), 13),
                Column.words(words.say("col.concerned"), 18),
                Column.words(words.say("col.lead"), 15),
                Column.centred(words.say("col.deadline"), 10));
        String group = "";
        int number = 0;
        for (InstrumentLine line : lines) {
            String its = group(line);
            if (!its.equals(group)) {
                table.group(its);
                group = its;
            }
            number++;
            table.row(
                    words.number(number),
                    words.instrument(line.type(), line.number()),
                    words.title(words.known(line.title()), 240)
                            + (line.repealed() ? " " + words.say("instruments.repealed") : ""),
                    articles(line),
                    concerned(line),
                    leads(line),
                    deadline());
        }
        return table;
    }

    private String group(InstrumentLine line) {
        String level = line.level() == null
                ? words.say("instruments.level.unknown")
                : words.say("instruments.level." + line.level().name());
        String issuer = line.issuer() == null ? words.say("instruments.issuer.unknown") : words.name(line.issuer());
        return level.equals(issuer) ? level : words.say("instruments.level", level, issuer);
    }

    private String articles(InstrumentLine line) {
        return line.articles().isEmpty()
                ? words.say("instruments.articles.unknown")
                : line.articles().stream().map(words::name).collect(Collectors.joining("; "));
    }

    private String concerned(InstrumentLine line) {
        String codes = words.list(line.codes(), MOST_CODES, "instruments.codes.more");
        return line.edits() == null ? codes : words.say("instruments.edits", line.concerned(), line.edits(), codes);
    }

    private String leads(InstrumentLine line) {
        List<String> agencies = matter.items(line.codes()).stream()
                .map(item -> words.title(words.agency(item.regulation().agency()), 80))
                .distinct()
                .toList();
        return agencies.isEmpty() ? words.say("unknown") : words.list(agencies);
    }

    private String deadline() {
        return matter.deadline() == null ? words.say("unknown") : words.say("date", matter.deadline());
    }

    private void unknown(Body body) {
        List<String> codes = InstrumentLine.unknown(matter);
        if (!codes.isEmpty()) {
            body.caption(words.say("instruments.unknown.caption"));
            Table table = new Table(
                    Column.centred(words.say("col.no"), 6),
                    Column.words(words.say("col.code"), 14),
                    Column.words(words.say("col.procedure"), 50),
                    Column.words(words.say("col.lead"), 30));
            int number = 0;
            for (Item item : matter.items(codes)) {
                number++;
                table.row(
                        words.number(number),
                        words.name(item.regulation().code()),
                        words.title(item.regulation().name(), 300),
                        words.agency(item.regulation().agency()));
            }
            body.table(table);
        }
    }
}
