package vn.gon.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gon.plan.Among;
import vn.gon.plan.Measure;
import vn.gon.plan.Programme;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;

/**
 * The targets of a programme as targets of indicators.
 *
 * @param targets those that an indicator counts
 * @param among which regulations the programme is about
 * @param uncounted those that no register tells, in words
 */
public record ProgrammeTargets(List<Target> targets, Among among, List<String> uncounted) {

    public ProgrammeTargets {
        targets = List.copyOf(targets);
        uncounted = List.copyOf(uncounted);
    }

    /**
     * Returns the targets of a programme.
     *
     * @throws InvalidInput if its targets are about different regulations, which one set of figures cannot tell
     */
    public static ProgrammeTargets of(Programme programme) {
        List<Target> targets = new ArrayList<>();
        List<String> uncounted = new ArrayList<>();
        Set<Among> among =
                programme.targets().stream().map(vn.gon.plan.Target::among).collect(Collectors.toSet());
        for (vn.gon.plan.Target target : programme.targets()) {
            Optional<Indicator> indicator =
                    target.flaggedBy().isEmpty() ? indicator(target.measure()) : Optional.empty();
            String words = Kebab.of(target.measure()) + (target.flaggedBy().isEmpty() ? "" : " (flagged-by)");
            indicator.ifPresentOrElse(
                    each -> targets.add(new Target(each, false, target.atLeast().movePointRight(2), programme.id())),
                    () -> uncounted.add(words));
        }
        if (among.size() > 1) {
            throw InvalidInput.of(
                    "--programme " + programme.id(),
                    Bilingual.of(
                            "các mục tiêu của chương trình nói về những nhóm quy định khác nhau; hãy tách thành từng chương trình.",
                            "the targets of the programme are about different regulations; part them into programmes."));
        }
        return new ProgrammeTargets(
                targets.stream().distinct().toList(),
                among.isEmpty() ? Among.ALL : among.iterator().next(),
                uncounted);
    }

    private static Optional<Indicator> indicator(Measure measure) {
        return switch (measure) {
            case REGULATIONS -> Optional.of(Indicator.REGULATIONS_REDUCTION_RATE);
            case PROCEDURES -> Optional.of(Indicator.PROCEDURES_REDUCTION_RATE);
            case CONDITIONS -> Optional.of(Indicator.CONDITIONS_REDUCTION_RATE);
            case PROCESSING_TIME -> Optional.of(Indicator.TIME_REDUCTION_RATE);
            case COST -> Optional.of(Indicator.COST_REDUCTION_RATE);
            case GOODS, INSTRUMENTS -> Optional.empty();
        };
    }
}
