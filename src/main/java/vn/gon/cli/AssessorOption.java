package vn.gon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.InputFile;
import vn.gon.cost.Spreads;
import vn.gon.plan.Assessor;

/** By which rules and at which prices a command judges. */
final class AssessorOption {

    @Mixin
    private CostModelOption costs;

    @Mixin
    private SelectionOption selection;

    @Mixin
    private SuppressionsOption suppressions;

    /** Reads the rules, the prices and what is suppressed, and the volumes of a catalogue, with the whole of which rules compare. */
    Assessor read(Session session, CatalogFolder catalog) {
        RuleSet all = SelectionOption.all(session, costs.rules(session));
        RuleSet selected = selection.of(session, all);
        return new Assessor(
                selected.within(catalog.again()),
                costs.read(session),
                catalog.volumes(),
                suppressions.read(session, all, costs.day(session), catalog));
    }

    /** Reads the same; only the edits of a package count, where one is named. */
    Assessor read(Session session, CatalogFolder catalog, PlanFileOption plan) {
        return read(session, catalog).with(plan.read(session));
    }

    /** Returns the files judged with that are neither of the register nor rules, and their hashes. */
    List<InputFile> files(Session session) {
        List<InputFile> files = new ArrayList<>();
        files.add(InputFile.ofFolder(costs.prices(session)));
        suppressions.file(session).map(InputFile::of).ifPresent(files::add);
        return files;
    }

    /** Returns how uncertain numbers are where nobody has given them bounds of their own. */
    Spreads spreads(Session session) {
        return Spreads.read(costs.file(session, Spreads.FILE));
    }

    /** Returns the folder of all rules. */
    Path rules(Session session) {
        return costs.rules(session);
    }

    /** Returns the day the prices are of, as the user gave it. */
    Optional<String> date(Session session) {
        return costs.date(session);
    }
}
