package vn.gon.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gon.catalog.Volume;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.text.InvalidInput;

/**
 * What complying with a procedure costs, after Circular 02/2017/TT-VPCP, art. 27: one filing costs the sum of its tasks
 * (hours × hourly income + purchases) and its fees; a year costs that times the filings. Waiting for the agency is no cost.
 * Amounts are exact, only divisions are cut at 34 digits. May be used by several threads at once.
 */
public final class CostModel {

    /** The name of the way of counting. */
    public static final String PROFILE = "vn-art27";

    private final CostRules rules;
    private final Parameters parameters;
    private final Lines lines;

    private CostModel(CostRules rules, Parameters parameters, Variant variant) {
        this.rules = rules;
        this.parameters = parameters;
        Tariff tariff = new Tariff(parameters, rules.papers().all(), variant);
        this.lines = new Lines(
                tariff,
                new PaperLines(rules.papers(), tariff, conditional()),
                new ChannelLines(tariff),
                new FeeLines(),
                new InspectionLines(rules.inspection(), tariff),
                new UsualShares(share(Need.ONLINE_SHARE), share(Need.POSTAL_SHARE), variant));
    }

    /** What fills the parts of a cost table. */
    record Lines(
            Tariff tariff,
            PaperLines papers,
            ChannelLines channels,
            FeeLines fees,
            InspectionLines inspections,
            UsualShares usual) {}

    /**
     * Reads the folder of cost data.
     *
     * @param rulesCostFolder the folder, usually {@code rules/cost}
     * @param date the day whose values count; empty for the last value of each series
     * @throws InvalidInput with every mistake in every file
     */
    public static CostModel read(Path rulesCostFolder, Optional<LocalDate> date) {
        CostRules rules = CostFolder.read(rulesCostFolder);
        return new CostModel(rules, Parameters.on(rules, date), Variant.NONE);
    }

    /** Returns the cost of one filing made of tasks that a person filled in, in đồng, unrounded. */
    public static BigDecimal unit(List<TaskInput> tasks) {
        return tasks.stream().map(TaskInput::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns what work costs once a share of those who do it take another time for it: cost × ((1 − a) × t0 + a × t1) / t0.
     * A procedure that opens a channel comes to the same through the shares of its lines.
     *
     * @param cost what it costs so far
     * @param time the time it takes so far, in any unit, above zero
     * @param newTime the time it takes those who change, in the same unit
     * @param adoption their share, between 0 and 1
     */
    public static BigDecimal adopted(BigDecimal cost, BigDecimal time, BigDecimal newTime, BigDecimal adoption) {
        BigDecimal blended = BigDecimal.ONE.subtract(adoption).multiply(time).add(adoption.multiply(newTime));
        return cost.multiply(blended).divide(time, MathContext.DECIMAL128);
    }

    /** Returns what a procedure costs as it stands in the register. */
    public ProcedureCost cost(Procedure procedure, Volumes volumes) {
        return of(procedure, volumes).before();
    }

    /** Returns the costings of one procedure: as it stands, and as it would be. */
    public Costings of(Procedure original, Volumes volumes) {
        return new Costings(lines, original, volumes.of(original.code()), false);
    }

    /** Returns the costings of one procedure that keep the formulas behind every line. */
    public Costings deriving(Procedure original, Volumes volumes) {
        return new Costings(lines, original, volumes.of(original.code()), true);
    }

    /** Returns the filings of every year known of a procedure, counted as in the mean of the last ones; the last first. */
    public List<Volume> everyYear(Procedure procedure, Volumes volumes) {
        return Filings.everyYear(volumes.of(procedure.code()), procedure);
    }

    /** Returns this model in a world that differs from the parameters. */
    public CostModel with(Variant other) {
        return new CostModel(rules, parameters.with(other.values(), other.by()), other);
    }

    /** Returns whether what a paper takes is getting it from another authority. */
    boolean isObtained(RequiredDocument paper) {
        return rules.papers().of(paper).obtained();
    }

    /** Returns the names of the kinds of papers. */
    public List<String> paperKinds() {
        return rules.papers().all().stream().map(PaperKind::id).toList();
    }

    /** Returns the value in force of a parameter that this model uses. */
    Parameter parameter(String id) {
        return parameters.get(id);
    }

    /** Returns the parameters with values of their own, by name: what can be varied, and all that formulas speak of. */
    public List<Parameter> inputs() {
        return parameters.all().stream().filter(parameters::isBase).toList();
    }

    /** Returns every parameter value that this model uses, by name. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.all());
    }

    /** Returns how a parameter is worked out: from itself, or from the two of a quotient. */
    public Formula formula(Parameter parameter) {
        return parameters.formula(parameter);
    }

    /** Returns the day whose values count: the one asked for, or the first on which all the last values hold. */
    public LocalDate date() {
        return parameters.day();
    }

    private Share conditional() {
        return rules.papers()
                .conditionalShare()
                .map(parameters::get)
                .map(this::share)
                .orElse(Share.WHOLE);
    }

    private Share share(Need need) {
        return share(parameters.get(need));
    }

    private Share share(Parameter parameter) {
        return new Share(
                parameter.value(), parameter.basis(), List.of(parameter.source()), parameters.formula(parameter));
    }
}
