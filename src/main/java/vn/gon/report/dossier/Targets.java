package vn.gon.report.dossier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.Measure;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.TargetRow;
import vn.gon.report.PlanWords;
import vn.gon.report.word.Body;
import vn.gon.report.word.Column;
import vn.gon.report.word.Style;
import vn.gon.report.word.Table;

/** The table of what a programme asks and what the package reaches. */
final class Targets {

    private final @Nullable ReformPackage chosen;
    private final Words words;

    Targets(@Nullable ReformPackage chosen, Words words) {
        this.chosen = chosen;
        this.words = words;
    }

    void write(Body body) {
        if (chosen == null) {
            body.paragraph(Style.BODY, words.say("submission.targets.none"));
            return;
        }
        body.paragraph(Style.BODY, words.say("submission.targets"));
        Table table = new Table(
                Column.centred(words.say("col.no"), 6),
                Column.words(words.say("col.target"), 30),
                Column.words(words.say("col.where"), 16),
                Column.number(words.say("col.base"), 18),
                Column.number(words.say("col.required"), 14),
                Column.number(words.say("col.reached"), 16),
                Column.centred(words.say("col.result"), 12));
        int number = 0;
        for (TargetRow row : chosen.rows()) {
            number++;
            table.row(
                    words.number(number),
                    words.capital(words.of(PlanWords.target(row.target()))),
                    words.of(PlanWords.part(row)),
                    base(row),
                    words.percent(row.target().atLeast()),
                    row.base() == null ? words.say("unknown") : words.percent(row.share(row.reached())),
                    words.of(PlanWords.met(row)));
        }
        body.caption(words.say("submission.targets.caption")).table(table);
    }

    /** A time is a share of itself, so that it has no base to tell. */
    private String base(TargetRow row) {
        BigDecimal base = row.base();
        if (base == null) {
            return words.say("unknown");
        }
        return row.target().measure() == Measure.PROCESSING_TIME
                ? "–"
                : PlanWords.quantity(row, base, words.language());
    }
}
