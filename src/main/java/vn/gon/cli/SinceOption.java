package vn.gon.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.gon.catalog.Catalog;
import vn.gon.change.SinceBaseline;
import vn.gon.cost.CostModel;
import vn.gon.plan.Standing;

/** The register of an earlier day that the targets are measured against. */
final class SinceOption {

    @Mixin
    private RegisterOption registers;

    @Option(names = "--since", paramLabel = "REGISTER", descriptionKey = "gon.plan.since")
    private @Nullable String baseline;

    /** Returns how every regulation stood; empty where the register as it stands is the base. */
    Stream<Standing> read(Session session, Catalog now, CostModel model) {
        return baseline == null ? Stream.empty() : SinceBaseline.of(registers.open(session, baseline), now, model);
    }
}
