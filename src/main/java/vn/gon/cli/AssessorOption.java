package vn.gon.cli;

import java.nio.file.Files;
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

    /** Returns how far inputs spread; empty where nothing tells. */
    Optional<Spreads> spreads(Session session) {
        Path file = costs.file(session, Spreads.FILE);
        return Files.isRegularFile(file) ? Optional.of(Spreads.read(file)) : Optional.empty();
    }

    /** Returns the files judged with that are neither of the register nor rules, and their hashes. */
    List<InputFile> files(Session session) {
        List<InputFile> files = new ArrayList<>();
        files.add(InputFile.ofFolder(costs.prices(session)));
        suppressions.file(session).map(InputFile::of).ifPresent(files::add);
        return files;
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
