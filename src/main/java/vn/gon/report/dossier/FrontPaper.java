package vn.gon.report.dossier;

import vn.gon.report.FrontSheet;
import vn.gon.report.word.Body;
import vn.gon.report.word.Column;
import vn.gon.report.word.Style;
import vn.gon.report.word.Table;

/** The front sheet on its one page. */
final class FrontPaper {

    private final FrontSheet sheet;
    private final Words words;

    FrontPaper(Matter matter, Words words) {
        this.sheet = FrontSheet.of(matter.report());
        this.words = words;
    }

    void write(Body body) {
        body.paragraph(Style.TITLE, words.say("front.title"))
                .paragraph(Style.SUBTITLE, words.say("front.subtitle"))
                .paragraph(Style.POINT_HEAD, words.of(sheet.subject()));
        Table figures = new Table(
                Column.words(words.say("front.col.figure"), 39),
                Column.number(words.say("front.col.value"), 23),
                Column.words(words.say("front.col.note"), 38));
        sheet.headlines()
                .forEach(each -> figures.row(words.of(each.label()), words.of(each.value()), words.of(each.note())));
        body.table(figures);
        body.paragraph(Style.POINT_HEAD, words.of(sheet.aim()));
        if (!sheet.goals().isEmpty()) {
            body.table(goals());
        }
        for (FrontSheet.Box box : sheet.boxes()) {
            body.paragraph(Style.POINT_HEAD, words.of(box.heading().label()));
            box.lines().forEach(line -> body.paragraph(Style.POINT, words.of(line)));
        }
    }

    private Table goals() {
        Table goals = new Table(
                Column.words(words.say("front.col.goal"), 54),
                Column.number(words.say("front.col.required"), 18),
                Column.number(words.say("front.col.reached"), 14),
                Column.centred(words.say("front.col.met"), 14));
        sheet.goals()
                .forEach(each -> goals.row(
                        words.of(each.measure()),
                        words.of(each.required()),
                        words.of(each.reached()),
                        words.of(each.result())));
        return goals;
    }
}
