package vn.gon.report;

import java.math.BigDecimal;
import vn.gon.cost.ScenarioCosting;

/**
 * What a scenario does to several procedures in a year, in đồng, unrounded.
 *
 * @param procedures how many procedures it changes
 * @param filings their filings
 * @param before what they cost without it
 * @param after what they cost with it
 * @param feesForgone fees and charges that are no longer paid
 * @param budgetPays what the budget pays in place of the applicants
 * @param providersPay what providers of services lose by lower prices
 */
public record ScenarioSum(
        long procedures,
        BigDecimal filings,
        BigDecimal before,
        BigDecimal after,
        BigDecimal feesForgone,
        BigDecimal budgetPays,
        BigDecimal providersPay) {

    static final ScenarioSum NONE = new ScenarioSum(
            0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static ScenarioSum of(ScenarioCosting.Effect effect, BigDecimal filings) {
        return new ScenarioSum(
                1,
                filings,
                effect.before().unit().multiply(filings),
                effect.after().unit().multiply(filings),
                effect.feesForgone().multiply(filings),
                effect.budgetPays().multiply(filings),
                effect.providersPay().multiply(filings));
    }

    ScenarioSum plus(ScenarioSum other) {
        return new ScenarioSum(
                procedures + other.procedures,
                filings.add(other.filings),
                before.add(other.before),
                after.add(other.after),
                feesForgone.add(other.feesForgone),
                budgetPays.add(other.budgetPays),
                providersPay.add(other.providersPay));
    }

    /** Returns what the applicants save. */
    public BigDecimal saved() {
        return before.subtract(after);
    }

    /** Returns what the budget forgoes and pays. */
    public BigDecimal budget() {
        return feesForgone.add(budgetPays);
    }

    /** Returns what is saved without anybody else paying for it. */
    public BigDecimal net() {
        return saved().subtract(budget()).subtract(providersPay);
    }
}
