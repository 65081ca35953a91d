package vn.gon.cli;

import picocli.CommandLine.Mixin;
import vn.gon.catalog.Catalog;
import vn.gon.cost.CostModel;
import vn.gon.plan.Assessor;

/** By which rules and at which prices a command judges. */
final class AssessorOption {

    @Mixin
    private RulesOption rules;

    @Mixin
    private DateOption date;

    /** Reads the rules and the prices, and the volumes of a catalogue. */
    Assessor read(Session session, Catalog catalog) {
        CostModel model = CostModel.read(rules.folder(session).resolve("cost"), date.date());
        return new Assessor(rules.read(session), model, catalog.volumes());
    }
}
