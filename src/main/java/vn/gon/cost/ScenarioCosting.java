package vn.gon.cost;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Procedure;

/** Costs procedures with and without a scenario, and tells who pays for what the applicants save. */
public final class ScenarioCosting {

    private final Scenario scenario;
    private final CostModel model;
    private final CostModel changed;
    private final Map<ScenarioChange.SetParameter, CostModel> without = new LinkedHashMap<>();

    public ScenarioCosting(Scenario scenario, CostModel model) {
        this.scenario = scenario;
        this.model = model;
        this.changed = scenario.in(model);
        for (ScenarioChange change : scenario.changes()) {
            if (change instanceof ScenarioChange.SetParameter set && set.bearer() != ScenarioChange.Bearer.NOBODY) {
                without.put(set, scenario.without(set, model));
            }
        }
    }

    /**
     * What a scenario does to one filing.
     *
     * @param before what the filing costs without it
     * @param after what it costs with it
     * @param feesForgone fees and charges that are no longer paid, in đồng, unrounded; negative when more are paid
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
        return new Effect(before, after, fees(before).subtract(fees(after)), budget, providers);
    }

    private static BigDecimal fees(ProcedureCost cost) {
        return cost.lines().stream()
                .filter(line -> line.task() == Task.PAY)
                .map(CostLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
