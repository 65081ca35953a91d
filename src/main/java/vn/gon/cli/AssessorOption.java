package vn.gon.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import vn.gon.catalog.Catalog;
import vn.gon.plan.Assessor;

/** By which rules and at which prices a command judges. */
final class AssessorOption {

    @Mixin
    private CostModelOption costs;

    @Mixin
    private SelectionOption selection;

    /** Reads the rules and the prices, and the volumes of a catalogue; the scenario is the edits that count. */
    Assessor read(Session session, Catalog catalog, ScenarioOption scenario) {
        Assessor assessor = read(session, catalog);
        return new Assessor(assessor.rules(), assessor.model(), assessor.volumes(), scenario.read(session));
    }

    /** Reads the rules and the prices, and the volumes of a catalogue. */
    Assessor read(Session session, Catalog catalog) {
        return new Assessor(selection.read(costs.rules(session)), costs.read(session), catalog.volumes());
    }

    /** Returns the folder of all rules. */
    Path rules(Session session) {
        return costs.rules(session);
    }

    /** Returns the day the prices are of, as the user gave it. */
    Optional<String> date() {
        return costs.date();
    }
}
