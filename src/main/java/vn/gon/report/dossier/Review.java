package vn.gon.report.dossier;

import vn.gon.plan.ReformPackage;
import vn.gon.report.About;
import vn.gon.report.PlanWords;
import vn.gon.report.Totals;
import vn.gon.report.word.Body;
import vn.gon.report.word.Piece;
import vn.gon.report.word.Style;
import vn.gon.report.word.Table;

/** The report on the review: its headings are the same every time, so that two reports can be laid side by side. */
final class Review {

    private final Matter matter;
    private final Words words;
    private final Stationery stationery;
    private final ReviewTables tables;
    private final DoubtTables doubts;

    Review(Matter matter, Words words, Stationery stationery) {
        this.matter = matter;
        this.words = words;
        this.stationery = stationery;
        this.tables = new ReviewTables(matter, words);
        this.doubts = new DoubtTables(matter, words);
    }

    void write(Body body) {
        stationery.open(body, "review", words.say("review.title"), words.say("review.about"));
        body.leadIn(Style.CENTRED, Piece.of(words.say("review.to", stationery.recipient())));
        body.contents(words.say("contents"), 1);
        scope(body);
        found(body);
        proposed(body);
        body.heading(1, words.say("review.4"));
        new Costs(matter.report(), words).write(body);
        add(body, "review.4.agencies", tables.costs());
        body.heading(1, words.say("review.5"));
        add(body, "review.5.reach", tables.reach());
        add(body, "review.5.affected", tables.affected());
        assumptions(body);
        undecided(body);
        suppressed(body);
        inputs(body);
        body.heading(1, words.say("review.10")).leadIn(Style.BODY, Piece.of(words.say("review.10.text")));
        stationery.close(body);
    }

    private void scope(Body body) {
        Totals totals = matter.report().totals();
        About about = matter.report().about();
        body.heading(1, words.say("review.1"))
                .paragraph(
                        Style.BODY,
                        words.say(
                                "review.1.scope",
                                totals.procedures(),
                                totals.conditions(),
                                words.title(about.catalog(), 200),
                                words.day(about.date()),
                                about.rules().size()))
                .paragraph(Style.BODY, words.say("review.1.cost"))
                .paragraph(Style.BODY, words.say("review.1.rounding"));
    }

    private void found(Body body) {
        Totals audited = matter.audited().totals();
        body.heading(1, words.say("review.2"))
                .paragraph(
                        Style.BODY,
                        words.say(
                                "review.2.text",
                                audited.flagged(),
                                audited.procedures(),
                                audited.conditionsFlagged(),
                                audited.conditions(),
                                audited.findings()));
        add(body, "review.2.criteria", tables.criteria());
        add(body, "review.2.severities", tables.severities());
        add(body, "review.2.agencies", tables.agencies());
        add(body, "review.2.rules", tables.rules());
    }

    private void proposed(Body body) {
        body.heading(1, words.say("review.3"));
        ReformPackage chosen = matter.chosen();
        if (chosen != null) {
            body.paragraph(
                    Style.BODY,
                    words.say(
                            "review.3.proof",
                            chosen.items().size(),
                            InstrumentLine.of(matter).size(),
                            PlanWords.proof(chosen)));
        }
        add(body, "review.3.effects", tables.effects());
        new Targets(matter, words).write(body);
        add(body, "review.3.levers", tables.levers());
        add(body, "review.3.biggest", tables.biggest());
    }

    private void assumptions(Body body) {
        body.heading(1, words.say("review.6"));
        Table origins = doubts.origins();
        if (origins.isEmpty()) {
            body.paragraph(Style.BODY, words.say("review.6.unknown"));
        }
        add(body, "review.6.origins", origins);
        Table sources = doubts.sources();
        add(body, "review.6.sources", sources);
        if (!sources.isEmpty()) {
            body.paragraph(Style.NOTE, words.say("review.6.sources.note"));
        }
        add(body, "review.6.parameters", doubts.parameters());
    }

    private void undecided(Body body) {
        int undecided = matter.report().totals().undecided();
        body.heading(1, words.say("review.7"))
                .paragraph(
                        Style.BODY,
                        undecided == 0 ? words.say("review.7.none") : words.say("review.7.text", undecided));
        add(body, "review.7.rules", doubts.rules());
        add(body, "review.7.agencies", doubts.agencies());
        add(body, "review.7.open", doubts.open());
    }

    private void suppressed(Body body) {
        int suppressed = matter.report().suppressed().size();
        body.heading(1, words.say("review.8"))
                .paragraph(
                        Style.BODY,
                        suppressed == 0 ? words.say("review.8.none") : words.say("review.8.text", suppressed));
        add(body, "review.8.table", doubts.suppressed());
    }

    private void inputs(Body body) {
        About about = matter.report().about();
        body.heading(1, words.say("review.9"))
                .paragraph(
                        Style.BODY,
                        words.say(
                                "review.9.text",
                                words.name(about.version()),
                                words.name(about.command()),
                                about.rulePack().rules()));
        add(body, "review.9.files", doubts.files());
        add(body, "review.9.sources", doubts.registers());
    }

    /** A table without rows is not shown. */
    private void add(Body body, String caption, Table table) {
        if (!table.isEmpty()) {
            body.caption(words.say(caption)).table(table);
        }
    }
}
