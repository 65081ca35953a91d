package vn.gon.report.dossier;

import vn.gon.plan.Programme;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.Way;
import vn.gon.report.Totals;
import vn.gon.report.word.Body;
import vn.gon.report.word.Piece;
import vn.gon.report.word.Style;

/** The draft decision that approves the proposal. */
final class Decision {

    private final Matter matter;
    private final Words words;
    private final Stationery stationery;

    Decision(Matter matter, Words words, Stationery stationery) {
        this.matter = matter;
        this.words = words;
        this.stationery = stationery;
    }

    void write(Body body) {
        stationery.open(body, "decision", words.say("decision.title"), words.say("about"));
        body.leadIn(Style.CENTRED, Piece.bold(stationery.signer()));
        grounds(body);
        body.leadIn(Style.CENTRED, Piece.bold(words.say("decision.decides")));
        approve(body);
        carryOut(body);
        article(body, "decision.3");
        stationery.close(body, "recipients.article");
    }

    private void grounds(Body body) {
        body.paragraph(Style.GROUND, words.say("decision.ground.powers", stationery.issuer()))
                .paragraph(Style.GROUND, words.say("decision.ground.1"))
                .paragraph(Style.GROUND, words.say("decision.ground.2"));
        ReformPackage chosen = matter.chosen();
        if (chosen != null) {
            for (Programme.Legal legal : chosen.programme().legal()) {
                String article = legal.article() == null ? "" : words.name(legal.article()) + " ";
                body.paragraph(
                        Style.GROUND, words.say("decision.ground.programme", article + words.name(legal.instrument())));
            }
        }
        body.paragraph(Style.GROUND, words.say("decision.ground.proposal"));
    }

    private void approve(Body body) {
        Totals.Effects effects = matter.report().totals().effects();
        article(body, "decision.1");
        body.paragraph(Style.ITEM, words.say("decision.1.a", effects.abolished(), effects.conditionsAbolished()))
                .paragraph(Style.ITEM, words.say("decision.1.b", effects.simplified()))
                .paragraph(Style.ITEM, words.say("decision.1.c", matter.count(item -> item.way() == Way.CLARIFIED)));
    }

    private void carryOut(Body body) {
        int unknown = matter.report().totals().coverage().unknown();
        String leads = matter.byAgency().isEmpty() ? words.say("blank") : Submission.leads(words, matter);
        article(body, "decision.2");
        body.paragraph(
                        Style.ITEM,
                        words.say(
                                "decision.2.a",
                                leads,
                                matter.deadline() == null
                                        ? words.say("decision.2.a.none")
                                        : words.say("decision.2.a.deadline", matter.deadline())))
                .paragraph(Style.ITEM, words.say("decision.2.b"))
                .paragraph(
                        Style.ITEM, unknown == 0 ? words.say("decision.2.c.none") : words.say("decision.2.c", unknown));
    }

    private void article(Body body, String key) {
        body.paragraph(Style.BODY, Piece.bold(words.say(key)), Piece.of(" " + words.say(key + ".text")));
    }
}
