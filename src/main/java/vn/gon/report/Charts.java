package vn.gon.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.Simulation;
import vn.gon.plan.ReformPackage;

/**
 * The geometry of the charts; all lengths are in the units of the drawing.
 *
 * @param agencies the yearly cost of each agency, the largest first
 * @param pareto savings of the first candidates, the largest first
 * @param ranges where the yearly cost and its saving lie; empty when nobody told
 * @param frontier what the package saves as it is carried out; null when there is none
 */
public record Charts(
        List<AgencyBar> agencies,
        List<ParetoBar> pareto,
        List<RangeBar> ranges,
        @Nullable Frontier frontier) {

    private static final int MOST_AGENCIES = 10;
    private static final int MOST_BARS = 20;
    private static final BigDecimal WIDTH = BigDecimal.valueOf(100);

    /** Height of the plot of the Pareto chart. */
    private static final BigDecimal HEIGHT = BigDecimal.valueOf(200);

    public Charts {
        agencies = List.copyOf(agencies);
        pareto = List.copyOf(pareto);
        ranges = List.copyOf(ranges);
    }

    /**
     * A range and its middle on a scale where its upper end is 100.
     *
     * @param key what it is of: {@code total} or {@code saving}
     * @param range the figures
     * @param from where it begins
     * @param middle the central value
     */
    public record RangeBar(String key, Simulation.Range range, BigDecimal from, BigDecimal middle) {

        private static RangeBar of(String key, Simulation.Range range) {
            BigDecimal end = BigDecimal.valueOf(range.p95()).max(range.central());
            return new RangeBar(
                    key,
                    range,
                    scaled(BigDecimal.valueOf(range.p5()), end, WIDTH),
                    scaled(range.central(), end, WIDTH));
        }

        /** Returns how long it is. */
        public BigDecimal length() {
            return WIDTH.subtract(from);
        }
    }

    /**
     * Two bars, each between 0 and 100 wide.
     *
     * @param row the agency
     * @param change its yearly cost
     * @param before width of the bar of the cost before
     * @param after width of the bar of the cost after
     */
    public record AgencyBar(AgencyRow row, CostChange change, BigDecimal before, BigDecimal after) {}

    /**
     * One bar and the point of the line above it, both on a scale where the whole saving is 200 high.
     *
     * @param candidate the candidate
     * @param saved what it saves a year
     * @param height height of the bar
     * @param share share of all savings reached with this and all before, between 0 and 1
     * @param line height of the line
     */
    public record ParetoBar(
            Candidate candidate, BigDecimal saved, BigDecimal height, BigDecimal share, BigDecimal line) {}

    static Charts of(Report report) {
        ReformPackage chosen =
                report.proposed() == null ? null : report.proposed().chosen();
        return new Charts(agencies(report), pareto(report), ranges(report.sensitivity()), Frontier.of(chosen));
    }

    private static List<RangeBar> ranges(@Nullable Sensitivity known) {
        return known == null
                ? List.of()
                : List.of(
                        RangeBar.of("total", known.outcome().total()),
                        RangeBar.of("saving", known.outcome().saving()));
    }

    private static List<AgencyBar> agencies(Report report) {
        List<AgencyBar> bars = new ArrayList<>();
        for (AgencyRow row : report.agencies()) {
            if (row.annual() != null) {
                bars.add(new AgencyBar(
                        row, row.annual(), row.annual().before(), row.annual().after()));
            }
        }
        BigDecimal longest = bars.stream()
                .map(bar -> bar.before().max(bar.after()))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return bars.stream()
                .sorted(Comparator.comparing(AgencyBar::before)
                        .reversed()
                        .thenComparing(bar -> bar.row().agency()))
                .limit(MOST_AGENCIES)
                .map(bar -> new AgencyBar(
                        bar.row(),
                        bar.change(),
                        scaled(bar.before(), longest, WIDTH),
                        scaled(bar.after(), longest, WIDTH)))
                .toList();
    }

    private static List<ParetoBar> pareto(Report report) {
        List<ParetoBar> bars = new ArrayList<>();
        CostChange annual = report.totals().annual();
        BigDecimal whole = annual == null ? BigDecimal.ZERO : annual.saved();
        BigDecimal reached = BigDecimal.ZERO;
        for (Candidate candidate : report.candidates()) {
            BigDecimal saved = saved(candidate);
            if (bars.size() < MOST_BARS && saved.signum() > 0 && whole.signum() > 0) {
                reached = reached.add(saved);
                bars.add(new ParetoBar(
                        candidate,
                        saved,
                        scaled(saved, whole, HEIGHT),
                        reached.divide(whole, MathContext.DECIMAL64),
                        scaled(reached, whole, HEIGHT).min(HEIGHT)));
            }
        }
        return bars;
    }

    private static BigDecimal saved(Candidate candidate) {
        Candidate.Benefit benefit = candidate.benefit();
        return benefit == null || benefit.annual() == null
                ? BigDecimal.ZERO
                : benefit.annual().saved();
    }

    private static BigDecimal scaled(BigDecimal value, BigDecimal longest, BigDecimal length) {
        return longest.signum() == 0
                ? BigDecimal.ZERO
                : value.multiply(length).divide(longest, 1, RoundingMode.HALF_UP);
    }
}
