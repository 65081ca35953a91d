package vn.gon.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.CostModel;
import vn.gon.cost.Shape;
import vn.gon.cost.Simulation;
import vn.gon.cost.Spreads;
import vn.gon.cost.SwitchingValue;
import vn.gon.cost.SwitchingValues;
import vn.gon.plan.Exposure;

/**
 * How far the yearly cost of a register and the saving of its package can be trusted.
 *
 * @param date the day whose parameter values count
 * @param draw how the draws were made
 * @param procedures how many procedures the register has
 * @param withVolumes of how many the filings a year are known, so that they are in the totals
 * @param outcome where the figures lie
 * @param byTotal the inputs that move the yearly cost most
 * @param bySaving the inputs that move the saving most
 * @param target the rate of saving that the switching values speak of
 * @param byFilings where numbers of filings decide on the target, the nearest first
 * @param byInput where parameters decide on the target, the nearest first
 */
public record Sensitivity(
        LocalDate date,
        Draw draw,
        long procedures,
        long withVolumes,
        Simulation.Outcome outcome,
        List<Simulation.Swing> byTotal,
        List<Simulation.Swing> bySaving,
        BigDecimal target,
        List<FilingsSwitch> byFilings,
        List<SwitchingValue> byInput) {

    private static final int MOST = 10;

    public Sensitivity {
        byTotal = List.copyOf(byTotal);
        bySaving = List.copyOf(bySaving);
        byFilings = List.copyOf(byFilings);
        byInput = List.copyOf(byInput);
    }

    /**
     * How the draws are made; the same values give the same draws on every machine.
     *
     * @param seed where the sequence begins
     * @param draws how many worlds are drawn
     * @param shape how values spread between their bounds
     */
    public record Draw(long seed, int draws, Shape shape) {

        /** The sequence that is drawn where nobody asks for another. */
        public static final long USUAL_SEED = 1;

        /** So many worlds are drawn where nobody asks for another number. */
        public static final int USUAL_DRAWS = 10_000;

        /** Returns the usual draws. */
        public static Draw usual(Shape shape) {
            return new Draw(USUAL_SEED, USUAL_DRAWS, shape);
        }
    }

    /**
     * A number of filings that decides on the target.
     *
     * @param procedure the procedure, with the filings known
     * @param filings the number at which the target is just met, unrounded
     * @param metAbove whether it is met above that number and missed below, or the other way round
     */
    public record FilingsSwitch(Exposure.Yearly procedure, BigDecimal filings, boolean metAbove) {

        private double distance() {
            double known = procedure.filings().doubleValue();
            return Math.abs(Math.log(Math.max(filings.doubleValue(), 1) / Math.max(known, 1)));
        }
    }

    /** Returns how far the figures of a register can be trusted. */
    public static Sensitivity of(Exposure exposure, CostModel model, Spreads spreads, Draw draw, BigDecimal target) {
        Simulation simulation =
                new Simulation(exposure.before(), exposure.after(), spreads.of(model, exposure.origins()));
        List<Exposure.Yearly> yearly = exposure.yearly();
        List<Simulation.Swing> swings = simulation.swings();
        return new Sensitivity(
                model.date(),
                draw,
                exposure.procedures(),
                yearly.size(),
                simulation.draw(draw.shape(), draw.seed(), draw.draws(), target),
                most(swings, Simulation.Swing::total),
                most(swings, Simulation.Swing::saving),
                target,
                byFilings(yearly, simulation, target),
                nearest(new SwitchingValues(simulation, target).find()));
    }

    /** Returns the rate of saving with every input at its central value; null when there is no yearly cost. */
    public @Nullable BigDecimal rate() {
        BigDecimal total = outcome.total().central();
        return total.signum() == 0 ? null : outcome.saving().central().divide(total, MathContext.DECIMAL128);
    }

    private static List<Simulation.Swing> most(
            List<Simulation.Swing> swings, Function<Simulation.Swing, BigDecimal> by) {
        return swings.stream()
                .filter(swing -> by.apply(swing).signum() > 0)
                .sorted(Comparator.comparing(by)
                        .reversed()
                        .thenComparing(swing -> swing.input().id()))
                .limit(MOST)
                .toList();
    }

    private static List<FilingsSwitch> byFilings(
            List<Exposure.Yearly> yearly, Simulation simulation, BigDecimal target) {
        BigDecimal total = simulation.total();
        BigDecimal saving = simulation.saving();
        return yearly.stream()
                .flatMap(procedure -> {
                    BigDecimal filings = procedure.switching(total, saving, target);
                    BigDecimal unitSaving = procedure.before().subtract(procedure.after());
                    boolean metAbove = unitSaving.compareTo(target.multiply(procedure.before())) > 0;
                    return filings == null
                            ? Stream.<FilingsSwitch>empty()
                            : Stream.of(new FilingsSwitch(procedure, filings, metAbove));
                })
                .sorted(Comparator.comparing(FilingsSwitch::distance)
                        .thenComparing(row -> row.procedure().code()))
                .limit(MOST)
                .toList();
    }

    private static List<SwitchingValue> nearest(List<SwitchingValue> values) {
        return values.stream()
                .sorted(Comparator.comparing(SwitchingValue::plausible)
                        .reversed()
                        .thenComparing(Sensitivity::distance)
                        .thenComparing(value -> value.input().id()))
                .limit(MOST)
                .toList();
    }

    private static double distance(SwitchingValue value) {
        double central = value.input().central().doubleValue();
        return central == 0 ? Double.MAX_VALUE : Math.abs(value.value() / central - 1);
    }
}
