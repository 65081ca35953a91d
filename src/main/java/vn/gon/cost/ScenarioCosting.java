package vn.gon.cost;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Procedure;

/** Costs procedures with and without a scenario, and tells who pays for what the applicants save. */
public final class ScenarioCosting {

    private final Scenario scenario;
    private final CostModel model;
    private final CostModel changed;
    private final Map<ScenarioChange.SetParameter, CostModel> without = new LinkedHashMap<>();
    private final @Nullable Certification certification;

    public ScenarioCosting(Scenario scenario, CostModel model) {
        this.scenario = scenario;
        this.model = model;
        this.changed = scenario.in(model);
        this.certification = scenario.changesPapers() ? Certification.of(scenario, model) : null;
        for (ScenarioChange change : scenario.changes()) {
            if (change instanceof ScenarioChange.SetParameter set && set.bearer() != ScenarioChange.Bearer.NOBODY) {
                without.put(set, scenario.without(set, model));
            }
        }
    }

    /** What certifying copies brings in: the cost less what it would be if certification were free. */
    private record Certification(CostModel paid, CostModel free, CostModel paidAfter, CostModel freeAfter) {

        static Certification of(Scenario scenario, CostModel model) {
            Scenario nothing = new Scenario(
                    scenario.id(), scenario.title(), scenario.basis(), scenario.source(), null, null, List.of());
            return new Certification(
                    nothing.certifying(model, false),
                    nothing.certifying(model, true),
                    scenario.certifying(model, false),
                    scenario.certifying(model, true));
        }

        BigDecimal forgone(Procedure before, Procedure after, Volumes volumes) {
            BigDecimal sooner = unit(paid, before, before, volumes).subtract(unit(free, before, before, volumes));
            BigDecimal later =
                    unit(paidAfter, before, after, volumes).subtract(unit(freeAfter, before, after, volumes));
            return sooner.subtract(later);
        }

        private static BigDecimal unit(CostModel model, Procedure original, Procedure changed, Volumes volumes) {
            return model.of(original, volumes).unitAfter(changed);
        }
    }

    /**
     * What a scenario does to one filing.
     *
     * @param before what the filing costs without it
     * @param after what it costs with it
     * @param feesForgone fees and charges that are no longer paid, those for certifying copies among them, in đồng, unrounded;
     *     negative when more are paid
     * @param budgetPays what the budget pays in place of the applicant, in đồng
     * @param providersPay what providers of services lose by lower prices, in đồng
     */
    public record Effect(
            ProcedureCost before,
            ProcedureCost after,
            BigDecimal feesForgone,
            BigDecimal budgetPays,
            BigDecimal providersPay) {

        /** Returns what the applicant saves on one filing, in đồng. */
        public BigDecimal saved() {
            return before.unit().subtract(after.unit());
        }
    }

    /** Returns what the scenario does to one filing of a procedure. */
    public Effect of(Procedure procedure, Volumes volumes) {
        Procedure applied = scenario.applied(procedure);
        ProcedureCost before = model.cost(procedure, volumes);
        ProcedureCost after = changed.of(procedure, volumes).after(applied);
        BigDecimal budget = BigDecimal.ZERO;
        BigDecimal providers = BigDecimal.ZERO;
        for (Map.Entry<ScenarioChange.SetParameter, CostModel> left : without.entrySet()) {
            BigDecimal borne =
                    left.getValue().of(procedure, volumes).unitAfter(applied).subtract(after.unit());
            if (left.getKey().bearer() == ScenarioChange.Bearer.BUDGET) {
                budget = budget.add(borne);
            } else {
                providers = providers.add(borne);
            }
        }
        BigDecimal forgone = fees(before).subtract(fees(after));
        if (certification != null) {
            forgone = forgone.add(certification.forgone(procedure, applied, volumes));
        }
        return new Effect(before, after, forgone, budget, providers);
    }

    private static BigDecimal fees(ProcedureCost cost) {
        return cost.lines().stream()
                .filter(line -> line.task() == Task.PAY)
                .map(CostLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
