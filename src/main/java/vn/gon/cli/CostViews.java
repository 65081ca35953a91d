package vn.gon.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.plan.Assessor;
import vn.gon.regulation.Procedure;
import vn.gon.report.CostListing;
import vn.gon.report.CostedProcedure;
import vn.gon.report.ScenarioListing;
import vn.gon.report.SensitivityListing;
import vn.gon.report.TableFormat;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** What is told of the costs of a register: tables, how far they can be trusted, or what a scenario does to them. */
final class CostViews {

    @Mixin
    private PlanFileOption plan;

    @Mixin
    private VolumesOption volumes;

    @Mixin
    private UncertaintyOption uncertainty;

    @Mixin
    private ScenarioOption scenario;

    /**
     * What is asked for.
     *
     * @param session the run
     * @param register the register
     * @param codes the procedures; empty for all
     * @param costs where cost data come from
     * @param model what complying costs
     */
    record Asked(Session session, CatalogFolder register, List<String> codes, CostModelOption costs, CostModel model) {

        Catalog chosen() {
            return new Chosen(codes).in(register);
        }
    }

    /**
     * Refuses options that would change nothing, rather than leave a reader to believe that they did.
     *
     * @throws InvalidInput if there are any
     */
    void check() {
        if (!uncertainty.isWanted() && uncertainty.isDetailed()) {
            throw refused(Bilingual.of(
                    "--seed, --draws và --target chỉ có nghĩa với --uncertainty.",
                    "--seed, --draws and --target mean something with --uncertainty only."));
        }
        if (uncertainty.isWanted() && scenario.isWanted()) {
            throw refused(Bilingual.of(
                    "--uncertainty và --scenario là hai phép tính khác nhau; hãy chạy riêng từng phép tính.",
                    "--uncertainty and --scenario are two different questions; run the command once for each."));
        }
        if (scenario.isWanted() && plan.isNamed()) {
            throw refused(Bilingual.of(
                    "--scenario tính trên danh mục hiện hành, không kèm gói; hãy bỏ --plan.",
                    "--scenario starts from the register as it is, without a package; leave out --plan."));
        }
    }

    /** Returns whether a view of a register is asked for, or anything of what it counts with. */
    boolean isAsked() {
        return uncertainty.isWanted()
                || uncertainty.isDetailed()
                || scenario.isWanted()
                || plan.isNamed()
                || volumes.isNamed();
    }

    private static InvalidInput refused(Bilingual message) {
        return InvalidInput.of("gon cost", message);
    }

    /** Writes the view that the options name, the tables where they name none. */
    void write(Asked asked, TableFormat format) {
        Session session = asked.session();
        Volumes known = volumes.of(session, asked.register());
        if (uncertainty.isWanted()) {
            new SensitivityListing(uncertainty.of(asked, known, plan.read(session)), session.language())
                    .write(format, session.out());
        } else if (scenario.isWanted()) {
            Stream<Procedure> procedures = asked.chosen().procedures();
            new ScenarioListing(
                            scenario.of(session, asked.costs(), asked.model(), known, procedures),
                            asked.model().date(),
                            session.language())
                    .write(format, session.out());
        } else {
            boolean detailed = !asked.codes().isEmpty();
            CostListing listing = new CostListing(asked.model().date(), detailed, session.language());
            try (Stream<CostedProcedure> costed = costed(asked, known)) {
                listing.write(format, costed.iterator(), session.out());
            }
        }
    }

    /** Returns the costs as the register has them, or as they would be with the edits of a package. */
    private Stream<CostedProcedure> costed(Asked asked, Volumes known) {
        if (!plan.isNamed()) {
            return CostedProcedure.all(asked.chosen().procedures(), asked.model(), known);
        }
        RuleSet rules = SelectionOption.all(asked.session(), asked.costs().rules(asked.session()))
                .within(asked.register().again());
        Assessor assessor = new Assessor(rules, asked.model(), known).with(plan.read(asked.session()));
        return CostedProcedure.after(assessor, asked.chosen());
    }
}
