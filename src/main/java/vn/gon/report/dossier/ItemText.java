package vn.gon.report.dossier;

import java.util.List;
import java.util.stream.Collectors;
import vn.gon.audit.RuleCard;
import vn.gon.plan.Amended;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Regulation;
import vn.gon.report.Change;
import vn.gon.report.EditWords;
import vn.gon.report.EvidenceWords;
import vn.gon.report.Reason;
import vn.gon.report.word.Body;
import vn.gon.report.word.Style;
import vn.gon.text.Bilingual;

/** One item in the four official blocks: content, reasons, amendments, benefit. */
final class ItemText {

    private static final int LONGEST_TITLE = 220;
    private static final int MOST_EVIDENCE = 6;
    private static final int LONGEST_EVIDENCE = 120;

    private final Words words;
    private final ActionText actions;
    private final BenefitText benefits;

    ItemText(Matter matter, Words words) {
        this.words = words;
        this.actions = new ActionText(matter, words);
        this.benefits = new BenefitText(words);
    }

    void write(Body body, int number, Item item) {
        head(body, number, item.regulation());
        body.heading(4, words.say("item.content", number));
        for (int at = 0; at < item.changes().size(); at++) {
            body.paragraph(Style.ITEM, content(at, item.changes().size(), item));
        }
        body.heading(4, words.say("item.reasons", number));
        for (Reason reason : item.reasons()) {
            body.paragraph(Style.ITEM, reason(item.regulation(), reason));
        }
        body.heading(4, words.say("item.actions", number));
        actions.of(item).forEach(action -> body.paragraph(Style.ITEM, action));
        body.heading(4, words.say("item.benefit", number));
        benefits.of(item).forEach(line -> body.paragraph(Style.ITEM, line));
    }

    private void head(Body body, int number, Regulation regulation) {
        String name = words.name(regulation.name());
        String code = words.name(regulation.code());
        if (regulation instanceof BusinessCondition condition) {
            body.heading(3, words.say("item.condition", number, words.title(condition.line(), LONGEST_TITLE), code));
            body.paragraph(Style.ITEM, words.say("item.text", name));
            return;
        }
        String title = words.title(name, LONGEST_TITLE);
        body.heading(3, words.say("item.procedure", number, title, code));
        if (!title.equals(name)) {
            body.paragraph(Style.ITEM, words.say("item.name", name));
        }
    }

    private String content(int at, int all, Item item) {
        Change change = item.changes().get(at);
        String sentence = words.of(EditWords.of(item.regulation(), change.edit()));
        return all == 1 ? sentence + "." : words.letter(at) + ") " + sentence + (at + 1 == all ? "." : ";");
    }

    private String reason(Regulation regulation, Reason reason) {
        RuleCard rule = reason.rule();
        StringBuilder text = new StringBuilder(
                words.say("reason", rule.criterion().label(), words.of(rule.title()), words.of(rule.why())));
        List<String> evidence = reason.points().stream()
                .flatMap(point -> EvidenceWords.of(regulation, point.finding().evidence()).stream())
                .distinct()
                .map(this::evidence)
                .toList();
        if (!evidence.isEmpty()) {
            text.append(' ')
                    .append(words.say("reason.evidence", words.list(evidence, MOST_EVIDENCE, "reason.evidence.more")));
        }
        if (!rule.legal().isEmpty()) {
            text.append(' ')
                    .append(words.say(
                            "reason.legal",
                            rule.legal().stream().map(this::ground).collect(Collectors.joining("; "))));
        }
        return text.toString();
    }

    private String evidence(Bilingual evidence) {
        return words.title(evidence.in(words.language()), LONGEST_EVIDENCE);
    }

    private String ground(RuleCard.LegalGround ground) {
        String instrument = words.instrument(Amended.typeOf(ground.instrument()), ground.instrument());
        String named = ground.article() == null ? instrument : words.name(ground.article()) + " " + instrument;
        return ground.status() == RuleCard.Status.QUOTED ? named : words.say("reason.legal.assumed", named);
    }
}
