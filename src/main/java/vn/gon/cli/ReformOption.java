package vn.gon.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogFolder;
import vn.gon.change.ReformedCatalog;
import vn.gon.plan.Assessor;
import vn.gon.text.Bilingual;

/** With which register another is compared: a second one, or itself with the edits of a package. */
final class ReformOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private CostModelOption costs;

    @Mixin
    private PlanFileOption plan;

    /** Returns where cost data come from. */
    CostModelOption costs() {
        return costs;
    }

    /** Returns whether a package is named. */
    boolean isNamed() {
        return plan.isNamed();
    }

    /** Returns the newer register; throws {@link ParameterException} unless exactly one of the two is named. */
    Catalog newer(Session session, CatalogFolder older, @Nullable String named, RegisterOption registers) {
        if ((named == null) != plan.isNamed()) {
            throw new ParameterException(
                    spec.commandLine(),
                    session.say(Bilingual.of(
                            "cần đúng một trong hai: danh mục thứ hai, hoặc --plan TỆP.",
                            "exactly one of a second register and --plan FILE is needed.")));
        }
        return named == null ? reformed(session, older) : registers.open(session, named);
    }

    /** Returns a register with the edits of the package in the file named. */
    ReformedCatalog reformed(Session session, CatalogFolder register) {
        RuleSet rules = SelectionOption.all(session, costs.rules(session)).within(register.again());
        Assessor assessor = new Assessor(rules, costs.read(session), register.volumes()).with(plan.read(session));
        return new ReformedCatalog(register.again(), assessor, session.language());
    }
}
