package vn.gon.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.Assessment;
import vn.gon.reform.Edit;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Procedure;

/** The running account of what the edits do to the procedures flagged. */
final class EffectSums {

    private int abolished;
    private int simplified;
    private int toReview;
    private int papers;
    private int certified;
    private int requirements;
    private int channels;
    private int faster;
    private int conditions;
    private final TimeCutSums timeCuts = new TimeCutSums();
    private final ReachSums reach = new ReachSums();

    void add(Assessment assessment) {
        if (!(assessment.regulation() instanceof Procedure before)) {
            conditions += isAbolished(assessment) ? 1 : 0;
            return;
        }
        if (assessment.findings().isEmpty()) {
            return;
        }
        Procedure after = assessment.after();
        if (after == null) {
            abolished++;
            reach.add(before, assessment.costing());
        } else if (after.equals(before)) {
            toReview++;
        } else {
            simplified++;
            compare(Facts.of(before), Facts.of(after));
            timeCuts.add(before, after);
            reach.add(before, assessment.costing());
        }
    }

    private static boolean isAbolished(Assessment condition) {
        return condition.findings().stream()
                .flatMap(finding -> finding.edits().stream())
                .anyMatch(Edit.Abolish.class::isInstance);
    }

    private void compare(Facts before, Facts after) {
        papers += fewer(before.papers(), after.papers());
        certified += fewer(before.certified(), after.certified());
        requirements += fewer(before.requirements(), after.requirements());
        channels += more(before.channels(), after.channels());
        faster += before.timeLimits() != null && !before.timeLimits().equals(after.timeLimits()) ? 1 : 0;
    }

    private static int fewer(@Nullable Integer before, @Nullable Integer after) {
        return before == null || after == null ? 0 : before - after;
    }

    private static int more(@Nullable List<ChannelKind> before, @Nullable List<ChannelKind> after) {
        return before == null || after == null ? 0 : after.size() - before.size();
    }

    Totals.Effects effects() {
        return new Totals.Effects(
                abolished,
                simplified,
                toReview,
                papers,
                certified,
                requirements,
                channels,
                faster,
                conditions,
                timeCuts.rows(),
                reach.rows());
    }
}
