package vn.gon.report.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.gon.report.Candidate;
import vn.gon.report.CostChange;

/** What complying with an item costs before and after. */
final class BenefitText {

    private final Words words;

    BenefitText(Words words) {
        this.words = words;
    }

    List<String> of(Item item) {
        Candidate candidate = item.candidate();
        if (candidate == null) {
            return List.of(words.say("benefit.condition"));
        }
        List<String> lines = new ArrayList<>();
        Candidate.Benefit benefit = candidate.benefit();
        if (benefit == null) {
            lines.add(words.say("benefit.unknown"));
        } else {
            figures(benefit, lines);
        }
        if (candidate.faster() && candidate.timeBefore() != null && candidate.timeAfter() != null) {
            lines.add(words.say("benefit.time", candidate.timeBefore(), candidate.timeAfter()));
        }
        return lines;
    }

    private void figures(Candidate.Benefit benefit, List<String> lines) {
        CostChange shown = benefit.shown();
        String unit = words.say(benefit.annual() == null ? "per.filing" : "per.year");
        lines.add(words.say("benefit.before", shown.before(), unit));
        lines.add(words.say("benefit.after", shown.after(), unit));
        lines.add(words.say("benefit.saved", shown.saved(), unit));
        lines.add(words.say("benefit.rate", words.percent(shown.rate())));
        lines.add(
                benefit.filings() == null
                        ? words.say("benefit.noFilings", benefit.unitOrigin().label())
                        : words.say(
                                "benefit.filings",
                                benefit.filings(),
                                benefit.filingsOrigin() == null
                                        ? words.say("unknown")
                                        : benefit.filingsOrigin().label(),
                                words.known(benefit.filingsSource()),
                                benefit.unit().before(),
                                benefit.unit().after(),
                                benefit.unitOrigin().label()));
        if (shown.rises()) {
            lines.add(words.say("benefit.rises"));
        }
    }
}
