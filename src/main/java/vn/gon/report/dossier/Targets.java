package vn.gon.report.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleCard;
import vn.gon.plan.Measure;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.TargetRow;
import vn.gon.report.PlanWords;
import vn.gon.report.word.Body;
import vn.gon.report.word.Column;
import vn.gon.report.word.Piece;
import vn.gon.report.word.Style;
import vn.gon.report.word.Table;

/** The table of what a programme asks and what the package reaches. */
final class Targets {

    private final @Nullable ReformPackage chosen;
    private final List<RuleCard> rules;
    private final Words words;

    Targets(Matter matter, Words words) {
        this.chosen = matter.chosen();
        this.rules = matter.report().about().rules();
        this.words = words;
    }

    void write(Body body) {
        if (chosen == null) {
            body.paragraph(Style.BODY, words.say("submission.targets.none"));
            return;
        }
        body.leadIn(Style.BODY, Piece.of(words.say("submission.targets")));
        Table table = new Table(
                Column.centred(words.say("col.no"), 7),
                Column.words(words.say("col.target"), 24),
                Column.words(words.say("col.where"), 12),
                Column.number(words.say("col.base"), 22),
                Column.number(words.say("col.required"), 12),
                Column.number(words.say("col.reached"), 12),
                Column.centred(words.say("col.result"), 11));
        int number = 0;
        for (TargetRow row : chosen.rows()) {
            number++;
            table.row(
                    words.number(number),
                    words.capital(words.of(PlanWords.target(row.target(), rules))),
                    words.capital(words.of(PlanWords.part(row))),
                    base(row),
                    words.percent(row.target().atLeast()),
                    reached(row),
                    words.capital(words.of(PlanWords.reached(row))));
        }
        body.caption(words.say("submission.targets.caption")).table(table);
    }

    /** What was done since the baseline is in the figure, so it is told where there is any. */
    private String reached(TargetRow row) {
        if (row.base() == null) {
            return words.say("unknown");
        }
        String reached = words.percent(row.share(row.reached()));
        return row.done().signum() == 0
                ? reached
                : reached + "\n" + words.say("targets.since", words.percent(row.share(row.done())));
    }

    /** A time is a share of itself, so that it has no base to tell. */
    private String base(TargetRow row) {
        BigDecimal base = row.base();
        if (base == null) {
            return words.say("unknown");
        }
        if (row.target().measure() == Measure.PROCESSING_TIME) {
            return "–";
        }
        return words.amount(base) + (row.target().measure() == Measure.COST ? "\n" + words.say("per.year") : "");
    }
}
