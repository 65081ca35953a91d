package vn.gon.report.dossier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.report.word.Body;
import vn.gon.report.word.Letterhead;
import vn.gon.report.word.Piece;
import vn.gon.report.word.Style;

/** The parts that papers of one sender have in common. */
final class Stationery {

    private final Sender sender;
    private final Words words;

    Stationery(Sender sender, Words words) {
        this.sender = sender;
        this.words = words;
    }

    String issuer() {
        return blank(sender.issuer());
    }

    /** Returns the one who decides. */
    String recipient() {
        return sender.recipients().isEmpty()
                ? words.say("blank")
                : words.name(sender.recipients().get(0));
    }

    private String signer() {
        return sender.signer() == null ? words.say("signer") : words.upper(words.name(sender.signer()));
    }

    /** Begins a paper of a form, such as a submission. */
    void open(Body body, String form, String title, String about) {
        String symbol = sender.symbol() == null ? "" : words.name(sender.symbol());
        body.head(new Letterhead(
                        sender.parent() == null ? "" : words.upper(words.name(sender.parent())),
                        words.upper(issuer()),
                        words.say("head.number." + form, symbol),
                        words.say("head.place", blank(sender.place()))))
                .paragraph(Style.TITLE, title)
                .paragraph(Style.SUBTITLE, about)
                .rule();
    }

    /** Begins the draft of the decision: whoever it is submitted to issues and signs it. */
    void openDecision(Body body, String title, String about) {
        body.head(new Letterhead(
                        "",
                        words.upper(recipient()),
                        words.say("head.number.decision", ""),
                        words.say("head.place", blank(sender.place()))))
                .paragraph(Style.TITLE, title)
                .paragraph(Style.SUBTITLE, about)
                .rule();
    }

    /** Begins an annex of the decision. */
    void openAnnex(Body body, String title, String about) {
        body.paragraph(Style.TITLE, title).paragraph(Style.SUBTITLE, about);
        body.leadIn(
                Style.CENTRED,
                Piece.italic(words.say("head.annexed", words.say("head.annexed.decision"), "QĐ-", recipient())));
    }

    /** Ends a paper of the sender. */
    void close(Body body) {
        close(body, "recipients.above", signer());
    }

    /** Ends the draft of the decision. */
    void closeDecision(Body body) {
        close(body, "recipients.article", words.upper(recipient()));
    }

    private void close(Body body, String firstRecipient, String signer) {
        List<String> recipients = new ArrayList<>(List.of(words.say(firstRecipient)));
        sender.recipients().stream()
                .skip(1)
                .forEach(each -> recipients.add(words.name(each) + words.say("recipients.end")));
        recipients.add(words.say("recipients.file"));
        body.foot(recipients, signer);
    }

    private String blank(@Nullable String told) {
        return told == null ? words.say("blank") : words.name(told);
    }
}
