package vn.gon.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import vn.gon.catalog.CatalogFolder;
import vn.gon.plan.Assessor;

/** By which rules and at which prices a command judges. */
final class AssessorOption {

    @Mixin
    private CostModelOption costs;

    @Mixin
    private SelectionOption selection;

    /** Reads the rules and the prices, and the volumes of a catalogue, with the whole of which rules compare. */
    Assessor read(Session session, CatalogFolder catalog) {
        return new Assessor(
                selection.read(costs.rules(session)).within(catalog.again()), costs.read(session), catalog.volumes());
    }

    /** Returns the day the prices are of, as the user gave it. */
    Optional<String> date() {
        return costs.date();
    }
}
