package vn.gon.report.dossier;

import java.util.List;
import vn.gon.plan.Amended;
import vn.gon.plan.Programme;
import vn.gon.plan.ReformPackage;
import vn.gon.report.EffectWords;
import vn.gon.report.word.Body;
import vn.gon.report.word.Piece;
import vn.gon.report.word.Style;
import vn.gon.text.Bilingual;

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
        stationery.openDecision(body, words.say("decision.title"), words.say("about"));
        body.leadIn(Style.CENTRED, Piece.bold(words.upper(stationery.recipient())));
        grounds(body);
        body.leadIn(Style.CENTRED, Piece.bold(words.say("decision.decides")));
        approve(body);
        carryOut(body);
        body.leadIn(Style.BODY, article("decision.3"));
        stationery.closeDecision(body);
    }

    private void grounds(Body body) {
        body.paragraph(Style.GROUND, words.say("decision.ground.powers"))
                .paragraph(Style.GROUND, words.say("decision.ground.1"))
                .paragraph(Style.GROUND, words.say("decision.ground.2"));
        ReformPackage chosen = matter.chosen();
        if (chosen != null) {
            for (Programme.Legal legal : chosen.programme().legal()) {
                String article = legal.article() == null ? "" : words.name(legal.article()) + " ";
                body.paragraph(
                        Style.GROUND,
                        words.say(
                                "decision.ground.programme",
                                article + words.instrument(Amended.typeOf(legal.instrument()), legal.instrument())));
            }
        }
        body.paragraph(Style.GROUND, words.say("decision.ground.proposal", stationery.issuer()));
    }

    private void approve(Body body) {
        body.leadIn(Style.BODY, article("decision.1"));
        List<Bilingual> changes = EffectWords.changes(matter.report());
        for (int at = 0; at < changes.size(); at++) {
            body.paragraph(
                    Style.ITEM,
                    words.letter(at) + ") " + words.capital(words.of(changes.get(at)))
                            + (at + 1 == changes.size() ? "." : ";"));
        }
    }

    private void carryOut(Body body) {
        int unknown = matter.report().totals().coverage().unknown();
        String leads = matter.byAgency().isEmpty() ? words.say("blank") : Submission.leads(words, matter);
        body.leadIn(Style.BODY, article("decision.2"));
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

    private Piece[] article(String key) {
        return new Piece[] {Piece.bold(words.say(key)), Piece.of(" " + words.say(key + ".text"))};
    }
}
