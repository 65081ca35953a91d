package vn.gon.report.dossier;

import java.math.BigDecimal;
import vn.gon.report.CostChange;
import vn.gon.report.Coverage;
import vn.gon.report.Report;
import vn.gon.report.Sensitivity;
import vn.gon.report.word.Body;
import vn.gon.report.word.Style;

/** The paragraphs on what complying costs in a year, before and after. */
final class Costs {

    private final Report report;
    private final Words words;

    Costs(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    void write(Body body) {
        CostChange annual = report.totals().annual();
        Coverage coverage = report.totals().coverage();
        if (annual == null) {
            body.paragraph(Style.BODY, words.say("cost.unknown"));
            return;
        }
        body.paragraph(Style.ITEM, words.say("cost.before", annual.before()))
                .paragraph(Style.ITEM, words.say("cost.after", annual.after()))
                .paragraph(Style.ITEM, words.say("cost.saved", annual.saved(), words.percent(annual.rate())));
        Sensitivity sensitivity = report.sensitivity();
        if (sensitivity != null) {
            var outcome = sensitivity.outcome();
            body.paragraph(
                    Style.BODY,
                    words.say(
                            "cost.range",
                            BigDecimal.valueOf(outcome.saving().p5()),
                            BigDecimal.valueOf(outcome.saving().p95()),
                            sensitivity.draw().draws(),
                            words.percent(sensitivity.target()),
                            words.percent(BigDecimal.valueOf(outcome.met()))));
        }
        body.paragraph(
                Style.BODY,
                words.say("cost.coverage", coverage.withVolumes(), coverage.procedures(), coverage.unknown()));
    }
}
