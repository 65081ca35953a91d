package vn.gon.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.Scenarios;
import vn.gon.regulation.Procedure;
import vn.gon.report.ScenarioEffect;

/** Whether a command tells what a scenario does. */
final class ScenarioOption {

    @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "gon.cost.scenario")
    private @Nullable String id;

    boolean isWanted() {
        return id != null;
    }

    /** Returns what the scenario does to procedures. */
    ScenarioEffect of(
            Session session, CostModelOption costs, CostModel model, Volumes volumes, Stream<Procedure> procedures) {
        Scenarios scenarios = Scenarios.read(costs.file(session, "scenarios"), model);
        return ScenarioEffect.of(scenarios.get(String.valueOf(id)), procedures, model, volumes);
    }
}
