package vn.gon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.gon.catalog.CatalogFolder;
import vn.gon.change.RegisterChange;
import vn.gon.plan.Among;
import vn.gon.plan.Programme;
import vn.gon.plan.ProgrammeFile;
import vn.gon.statistics.Item;
import vn.gon.statistics.Period;
import vn.gon.statistics.ProgrammeTargets;
import vn.gon.statistics.Reduction;
import vn.gon.statistics.StagesFile;
import vn.gon.statistics.Target;
import vn.gon.text.Bilingual;

/** Since when, and against which programme, a reduction is measured. */
final class ReductionOption {

    @Option(names = "--against", paramLabel = "BASELINE", descriptionKey = "gon.stats.against")
    private @Nullable String baseline;

    @Mixin
    private RegisterOption registers;

    @Option(names = "--programme", paramLabel = "ID|FILE", descriptionKey = "gon.stats.programme")
    private @Nullable String programme;

    @Option(names = "--track", paramLabel = "FILE", descriptionKey = "gon.stats.track")
    private @Nullable Path stages;

    /** Returns the reduction since the baseline named, by the end of a period; empty when none is named. */
    Optional<Reduction> read(Session session, CatalogFolder register, CostModelOption costs, Period last) {
        if (baseline == null) {
            return Optional.empty();
        }
        CatalogFolder base = registers.open(session, baseline);
        Optional<Programme> aim = programme(session, costs);
        String date = aim.map(Programme::baseline).map(day -> " (" + day + ")").orElse("");
        return Optional.of(new Reduction(
                RegisterChange.between(base, register.again()).costedWhole(costs.read(session)),
                last,
                base.title() + date,
                aim.map(each -> ProgrammeTargets.of(each).among()).orElse(Among.ALL),
                reviewed(session)));
    }

    /** Returns the targets of the programme named that a register tells; the others are told to the user. */
    List<Target> targets(Session session, CostModelOption costs) {
        Optional<ProgrammeTargets> aim = programme(session, costs).map(ProgrammeTargets::of);
        aim.map(ProgrammeTargets::uncounted)
                .filter(uncounted -> !uncounted.isEmpty())
                .ifPresent(uncounted -> session.tell(Bilingual.of(
                        "Chương trình %s có mục tiêu mà danh mục không cho số liệu: %s.",
                        "Programme %s has targets that no register tells: %s.",
                        String.valueOf(programme),
                        String.join(", ", uncounted))));
        return aim.map(ProgrammeTargets::targets).orElse(List.of());
    }

    private Optional<Programme> programme(Session session, CostModelOption costs) {
        return Optional.ofNullable(programme)
                .map(name -> ProgrammeFile.read(PlanTargetOption.file(session, costs.rules(session), name)));
    }

    private @Nullable Set<String> reviewed(Session session) {
        return stages == null
                ? null
                : StagesFile.read(StatsOptions.csv(session, stages), session.problems()).stream()
                        .map(Item::code)
                        .collect(Collectors.toSet());
    }
}
