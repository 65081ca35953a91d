package vn.gon.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.Spreads;
import vn.gon.plan.AcceptedEdits;
import vn.gon.plan.Among;
import vn.gon.plan.Assessor;
import vn.gon.plan.Exposure;
import vn.gon.report.Sensitivity;
import vn.gon.text.Bilingual;
import vn.gon.text.Numbers;

/** Whether and how a command tells how far its figures can be trusted. */
final class UncertaintyOption {

    private static final int MOST_DRAWS = 1_000_000;
    private static final String USUAL_TARGET = "20%";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private SelectionOption selection;

    @Option(names = "--uncertainty", descriptionKey = "gon.cost.uncertainty")
    private boolean wanted;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "gon.cost.seed")
    private @Nullable Long seed;

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "gon.cost.draws")
    private @Nullable Integer draws;

    @Option(names = "--target", paramLabel = "SHARE", descriptionKey = "gon.cost.target")
    private @Nullable String target;

    boolean isWanted() {
        return wanted;
    }

    /** Returns whether anything is said of how to draw. */
    boolean isDetailed() {
        return seed != null || draws != null || target != null;
    }

    /** Returns how far the figures of a catalogue under some edits can be trusted. */
    Sensitivity of(CostViews.Asked asked, Volumes volumes, AcceptedEdits accepted) {
        Session session = asked.session();
        CostModel model = asked.model();
        BigDecimal rate = target(session);
        int number = draws == null ? Sensitivity.Draw.USUAL_DRAWS : draws;
        if (number < 1 || number > MOST_DRAWS) {
            throw wrong(
                    session,
                    Bilingual.of(
                            "--draws: %d phải từ 1 đến %d.", "--draws: %d must be from 1 to %d.", number, MOST_DRAWS));
        }
        Spreads spreads = Spreads.read(asked.costs().file(session, Spreads.FILE));
        RuleSet rules = selection
                .read(session, asked.costs().rules(session))
                .within(asked.register().again());
        Assessor assessor = new Assessor(rules, model, volumes).with(accepted);
        Exposure exposure = Exposure.of(assessor.assess(asked.chosen()), assessor, Among.ALL);
        Sensitivity.Draw draw =
                new Sensitivity.Draw(seed == null ? Sensitivity.Draw.USUAL_SEED : seed, number, spreads.shape());
        return Sensitivity.of(exposure, model, spreads, draw, rate);
    }

    private BigDecimal target(Session session) {
        String given = target == null ? USUAL_TARGET : target;
        BigDecimal rate = Numbers.share(given).orElse(null);
        if (rate == null) {
            throw wrong(
                    session,
                    Bilingual.of(
                            "--target: “%s” phải là tỷ lệ từ 0 đến 100%%, ví dụ 20%%.",
                            "--target: \"%s\" must be a share from 0 to 100%%, such as 20%%.", given));
        }
        return rate;
    }

    private ParameterException wrong(Session session, Bilingual message) {
        return new ParameterException(spec.commandLine(), session.say(message));
    }
}
