package vn.gon.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogFolder;
import vn.gon.change.SinceBaseline;
import vn.gon.cost.CostModel;
import vn.gon.plan.Standing;

/** The register of an earlier day that the targets are measured against. */
final class SinceOption {

    @Option(names = "--since", paramLabel = "REGISTER", descriptionKey = "gon.plan.since")
    private @Nullable String baseline;

    /** Returns how every regulation stood; empty where the register as it stands is the base. */
    Stream<Standing> read(Session session, Catalog now, CostModel model) {
        return baseline == null
                ? Stream.empty()
                : SinceBaseline.of(
                        CatalogFolder.open(session.resolve(Path.of(baseline)), session.problems()), now, model);
    }
}
