package vn.gon.cost;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Procedure;
import vn.gon.text.InvalidInput;

/**
 * What complying with a procedure costs, after Circular 02/2017/TT-VPCP, art. 27: one filing costs the sum of its tasks
 * (hours × hourly income + purchases) and its fees; a year costs that times the filings. Waiting for the agency is no cost.
 * Amounts are exact, only divisions are cut at 34 digits. May be used by several threads at once.
 */
public final class CostModel {

    /** The name of the way of counting. */
    public static final String PROFILE = "vn-art27";

    private final Parameters parameters;
    private final Lines lines;
    private final Share usualOnline;
    private final Share usualPostal;

    private CostModel(CostRules rules, Parameters parameters) {
        this.parameters = parameters;
        Tariff tariff = new Tariff(parameters, rules.papers().all());
        this.lines = new Lines(
                tariff.hourlyIncome(),
                new PaperLines(rules.papers(), tariff),
                new ChannelLines(tariff),
                new FeeLines(),
                new InspectionLines(rules.inspection(), tariff));
        this.usualOnline = share(Need.ONLINE_SHARE);
        this.usualPostal = share(Need.POSTAL_SHARE);
    }

    /** What fills the parts of a cost table. */
    record Lines(
            BigDecimal hourlyIncome,
            PaperLines papers,
            ChannelLines channels,
            FeeLines fees,
            InspectionLines inspections) {}

    /**
     * Reads the folder of cost data.
     *
     * @param rulesCostFolder the folder, usually {@code rules/cost}
     * @param date the day whose values count; empty for the last value of each series
     * @throws InvalidInput with every mistake in every file
     */
    public static CostModel read(Path rulesCostFolder, Optional<LocalDate> date) {
        CostRules rules = CostFolder.read(rulesCostFolder);
        return new CostModel(rules, Parameters.on(rules, date));
    }

    /** Returns the cost of one filing made of tasks that a person filled in, in đồng, unrounded. */
    public static BigDecimal unit(List<TaskInput> tasks) {
        return tasks.stream().map(TaskInput::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns what a procedure costs as it stands in the register. */
    public ProcedureCost cost(Procedure procedure, Volumes volumes) {
        return of(procedure, volumes).before();
    }

    /** Returns the costings of one procedure: as it stands, and as it would be. */
    public Costings of(Procedure original, Volumes volumes) {
        Filings filings = Filings.of(volumes.of(original.code())).orElse(null);
        return new Costings(lines, original, filings, Costings.shares(original, filings, usualOnline, usualPostal));
    }

    /** Returns every parameter value that this model uses, by name. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.all());
    }

    /** Returns the day whose values count: the one asked for, or the first on which all the last values hold. */
    public LocalDate date() {
        return parameters.day();
    }

    private Share share(Need need) {
        Parameter parameter = parameters.get(need);
        return new Share(parameter.value(), parameter.basis(), List.of(parameter.source()));
    }
}
