package vn.gon.cost;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.ChannelKind;
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
    private final Tariff tariff;
    private final PaperLines papers;
    private final ChannelLines channels;
    private final FeeLines fees = new FeeLines();
    private final InspectionLines inspections;
    private final Share usualOnline;
    private final Share usualPostal;

    private CostModel(CostRules rules, Parameters parameters) {
        this.parameters = parameters;
        this.tariff = new Tariff(parameters, rules.papers().all());
        this.papers = new PaperLines(rules.papers(), tariff);
        this.channels = new ChannelLines(tariff);
        this.inspections = new InspectionLines(rules.inspection(), tariff);
        this.usualOnline = share(Need.ONLINE_SHARE);
        this.usualPostal = share(Need.POSTAL_SHARE);
    }

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
        return costAfter(procedure, procedure, volumes);
    }

    /**
     * Returns what a procedure costs as it would be. Where filing online is new, the share that came online before tells
     * nothing about how many will, so the usual share counts. Where the register does not tell how to file, filing is not
     * counted before, and so not after either.
     *
     * @param original the procedure as it stands in the register
     * @param changed the procedure with edits applied
     */
    public ProcedureCost costAfter(Procedure original, Procedure changed, Volumes volumes) {
        Filings filings = Filings.of(volumes.of(original.code())).orElse(null);
        Set<ChannelKind> offered = ChannelLines.offered(original);
        boolean wasOnline = offered.contains(ChannelKind.ONLINE);
        Share known = filings == null || !wasOnline ? null : filings.online();
        ChannelShares shares = new ChannelShares(known == null ? usualOnline : known, usualPostal);
        Sheet sheet = new Sheet(tariff.hourlyIncome());
        papers.add(changed, sheet);
        Procedure filed = offered.isEmpty() ? original : changed;
        channels.addFiling(filed, shares, sheet);
        fees.add(filed, shares, sheet);
        inspections.add(changed, sheet);
        channels.addReceiving(filed, shares, sheet);
        return cost(changed.code(), sheet, filings);
    }

    /** Returns every parameter value that this model uses, by name. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.all());
    }

    /** Returns the day whose values count: the one asked for, or the first on which all the last values hold. */
    public LocalDate date() {
        return parameters.day();
    }

    private static ProcedureCost cost(String code, Sheet sheet, @Nullable Filings filings) {
        BigDecimal unit = sheet.unit();
        BigDecimal count = filings == null ? null : filings.count();
        BigDecimal annual = filings == null ? null : unit.multiply(filings.count());
        Origin volumeOrigin = filings == null ? null : filings.origin();
        String volumeSource = filings == null ? null : filings.source();
        return new ProcedureCost(
                code, sheet.lines(), unit, count, annual, sheet.origin(), volumeOrigin, volumeSource, sheet.notes());
    }

    private Share share(Need need) {
        Parameter parameter = parameters.get(need);
        return new Share(parameter.value(), parameter.basis(), List.of(parameter.source()));
    }
}
