package vn.gon.report.dossier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gon.plan.ReformPackage;
import vn.gon.report.EffectWords;
import vn.gon.report.FrontSheet;
import vn.gon.report.Totals;
import vn.gon.report.word.Body;
import vn.gon.report.word.Piece;
import vn.gon.report.word.Style;

/** The submission (tờ trình): why, what, what for, and what is asked. */
final class Submission {

    private final Matter matter;
    private final Words words;
    private final Stationery stationery;

    Submission(Matter matter, Words words, Stationery stationery) {
        this.matter = matter;
        this.words = words;
        this.stationery = stationery;
    }

    void write(Body body) {
        stationery.open(body, "submission", words.say("submission.title"), words.say("about"));
        body.leadIn(Style.CENTRED, Piece.of(words.say("submission.to", stationery.recipient())));
        intro(body);
        need(body);
        content(body);
        body.heading(1, words.say("submission.benefit"));
        new Costs(matter.report(), words).write(body);
        affected(body);
        work(body);
        body.heading(1, words.say("submission.ask"))
                .paragraph(Style.BODY, words.say("submission.ask.text", words.capital(stationery.issuer())))
                .leadIn(Style.BODY, Piece.of(words.say("submission.ask.annexes")));
        stationery.close(body);
    }

    private void intro(Body body) {
        Totals totals = matter.report().totals();
        String catalog = words.title(matter.report().about().catalog(), 200);
        String date = words.day(matter.report().about().date());
        ReformPackage chosen = matter.chosen();
        body.paragraph(
                Style.BODY,
                chosen == null
                        ? words.say(
                                "submission.intro",
                                stationery.issuer(),
                                totals.procedures(),
                                totals.conditions(),
                                catalog,
                                date)
                        : words.say(
                                "submission.intro.programme",
                                words.of(chosen.programme().title()),
                                stationery.issuer(),
                                totals.procedures(),
                                totals.conditions(),
                                catalog,
                                date));
    }

    private void need(Body body) {
        Totals audited = matter.audited().totals();
        body.heading(1, words.say("submission.need"));
        body.leadIn(
                Style.BODY,
                Piece.of(words.say(
                        "submission.need.findings",
                        audited.flagged(),
                        audited.procedures(),
                        audited.conditionsFlagged(),
                        audited.conditions(),
                        audited.findings())));
        points(
                body,
                matter.audited().criteria().stream()
                        .map(count -> words.say(
                                "submission.need.criterion", count.of().label(), count.number()))
                        .toList());
        if (audited.undecided() > 0) {
            body.paragraph(Style.BODY, words.say("submission.need.unknown", audited.undecided()));
        }
    }

    private void content(Body body) {
        Totals.Effects effects = matter.report().totals().effects();
        body.heading(1, words.say("submission.content"));
        Stream<String> parts = Stream.concat(
                        EffectWords.changes(matter.report()).stream(), EffectWords.means(matter.report()).stream())
                .map(part -> words.capital(words.of(part)));
        Stream<String> times = effects.timeCuts().stream()
                .map(cut -> words.say(
                        "submission.content.time", cut.cut(), cut.unit().label(), cut.procedures()));
        points(body, Stream.concat(parts, times).toList());
        body.paragraph(Style.BODY, words.say("submission.content.detail"));
        new Targets(matter, words).write(body);
    }

    /** Points of one list end with semicolons, the last with a full stop. */
    private static void points(Body body, List<String> points) {
        for (int at = 0; at < points.size(); at++) {
            body.paragraph(Style.ITEM, "- " + points.get(at) + (at + 1 == points.size() ? "." : ";"));
        }
    }

    private void affected(Body body) {
        body.heading(1, words.say("submission.affected"));
        for (FrontSheet.Box box : FrontSheet.of(matter.report()).boxes()) {
            if (box.heading() == FrontSheet.Heading.AFFECTED || box.heading() == FrontSheet.Heading.UNCERTAINTY) {
                box.lines().forEach(line -> body.paragraph(Style.ITEM, "- " + words.of(line)));
            }
        }
    }

    private void work(Body body) {
        body.heading(1, words.say("submission.work"));
        List<InstrumentLine> lines = InstrumentLine.of(matter);
        Map<String, Long> kinds = lines.stream()
                .collect(Collectors.groupingBy(line -> line.kind(words), TreeMap::new, Collectors.counting()));
        body.paragraph(
                Style.BODY,
                lines.isEmpty()
                        ? words.say("submission.work.instruments.none")
                        : words.say(
                                "submission.work.instruments",
                                lines.size(),
                                words.list(kinds.entrySet().stream()
                                        .map(kind -> words.say("submission.work.kind", kind.getValue(), kind.getKey()))
                                        .toList())));
        long unknown = InstrumentLine.unknown(matter).size();
        if (unknown > 0) {
            body.paragraph(Style.BODY, words.say("submission.work.unknown", unknown));
        }
        if (!matter.byAgency().isEmpty()) {
            body.paragraph(Style.BODY, words.say("submission.work.lead", leads(words, matter)));
        }
        body.paragraph(
                Style.BODY,
                matter.deadline() == null
                        ? words.say("submission.work.deadline.unknown")
                        : words.say("submission.work.deadline", matter.deadline()));
    }

    /** Returns the agencies that draft the amendments. */
    static String leads(Words words, Matter matter) {
        return words.list(matter.byAgency().keySet().stream()
                .map(words::agency)
                .map(name -> words.title(name, 80))
                .toList());
    }
}
