package vn.gon.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The yearly cost before and after a package of edits under inputs that are not known exactly. Inputs vary independently of
 * each other, but each moves the cost before and the cost after together, so their difference is the saving of one world.
 */
public final class Simulation {

    /** The lowest share of draws that a range leaves out, and as much above. */
    private static final double TAIL = 0.05;

    private final Workload before;
    private final Workload after;
    private final ToDoubleFunction<ToDoubleFunction<String>> costBefore;
    private final ToDoubleFunction<ToDoubleFunction<String>> costAfter;
    private final List<Uncertain> inputs;
    private final Map<String, Integer> index = new HashMap<>();

    /**
     * Prepares draws.
     *
     * @param before the work of a year as the register has it
     * @param after the work of a year with the edits
     * @param inputs every input the two depend on
     */
    public Simulation(Workload before, Workload after, List<Uncertain> inputs) {
        this.before = before;
        this.after = after;
        this.costBefore = before.compiled();
        this.costAfter = after.compiled();
        this.inputs = List.copyOf(inputs);
        for (int i = 0; i < inputs.size(); i++) {
            index.put(inputs.get(i).id(), i);
        }
    }

    /**
     * Where a figure lies.
     *
     * @param central with every input at its central value, unrounded
     * @param p5 in one draw of twenty it is below this
     * @param p50 in half of the draws it is below this
     * @param p95 in one draw of twenty it is above this
     */
    public record Range(BigDecimal central, double p5, double p50, double p95) {}

    /**
     * What the draws say.
     *
     * @param total the yearly cost as it is, in đồng
     * @param saving what the package saves a year, in đồng
     * @param rate saving ÷ total
     * @param met share of the draws in which the rate reaches the target
     */
    public record Outcome(Range total, Range saving, Range rate, double met) {}

    /**
     * What one input does to the figures when it alone leaves its central value.
     *
     * @param input the input
     * @param totalAtLow the yearly cost with the input at its lowest, in đồng, unrounded
     * @param totalAtHigh the yearly cost with the input at its highest
     * @param savingAtLow the saving with the input at its lowest
     * @param savingAtHigh the saving with the input at its highest
     */
    public record Swing(
            Uncertain input,
            BigDecimal totalAtLow,
            BigDecimal totalAtHigh,
            BigDecimal savingAtLow,
            BigDecimal savingAtHigh) {

        /** Returns by how much the yearly cost moves, in đồng. */
        public BigDecimal total() {
            return totalAtHigh.subtract(totalAtLow).abs();
        }

        /** Returns by how much the saving moves, in đồng. */
        public BigDecimal saving() {
            return savingAtHigh.subtract(savingAtLow).abs();
        }
    }

    /** Returns the yearly cost before with every input at its central value, in đồng, unrounded. */
    public BigDecimal total() {
        return before.exact(this::central);
    }

    /** Returns the yearly saving with every input at its central value, in đồng, unrounded. */
    public BigDecimal saving() {
        return total().subtract(after.exact(this::central));
    }

    /**
     * Returns where the figures lie over a number of draws; the same seed gives the same draws on every machine.
     *
     * @param target a rate of saving, between 0 and 1
     */
    public Outcome draw(Shape shape, long seed, int draws, BigDecimal target) {
        double[] totals = new double[draws];
        double[] savings = new double[draws];
        double[] rates = new double[draws];
        double[] values = new double[inputs.size()];
        Random random = new Random(seed);
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < values.length; i++) {
                Uncertain input = inputs.get(i);
                values[i] = shape.at(
                        random.nextDouble(),
                        input.low().doubleValue(),
                        input.central().doubleValue(),
                        input.high().doubleValue());
            }
            ToDoubleFunction<String> world = id -> values[Objects.requireNonNull(index.get(id))];
            totals[draw] = costBefore.applyAsDouble(world);
            savings[draw] = totals[draw] - costAfter.applyAsDouble(world);
            rates[draw] = totals[draw] == 0 ? 0 : savings[draw] / totals[draw];
        }
        BigDecimal total = total();
        BigDecimal saving = saving();
        BigDecimal rate = total.signum() == 0 ? BigDecimal.ZERO : saving.divide(total, MathContext.DECIMAL128);
        double met = Arrays.stream(rates)
                .map(each -> each >= target.doubleValue() ? 1 : 0)
                .average()
                .orElse(0);
        return new Outcome(range(total, totals), range(saving, savings), range(rate, rates), met);
    }

    /** Returns what each input does on its own, in the order of the inputs. */
    public List<Swing> swings() {
        List<Swing> swings = new ArrayList<>();
        for (Uncertain input : inputs) {
            BigDecimal totalAtLow = before.exact(with(input, input.low()));
            BigDecimal totalAtHigh = before.exact(with(input, input.high()));
            swings.add(new Swing(
                    input,
                    totalAtLow,
                    totalAtHigh,
                    totalAtLow.subtract(after.exact(with(input, input.low()))),
                    totalAtHigh.subtract(after.exact(with(input, input.high())))));
        }
        return swings;
    }

    /** Returns saving ÷ yearly cost with one input at another value and the others at their central ones. */
    double rate(Uncertain input, double value) {
        ToDoubleFunction<String> world = id -> id.equals(input.id())
                ? value
                : inputs.get(Objects.requireNonNull(index.get(id))).central().doubleValue();
        double total = costBefore.applyAsDouble(world);
        return total == 0 ? 0 : (total - costAfter.applyAsDouble(world)) / total;
    }

    List<Uncertain> inputs() {
        return inputs;
    }

    private BigDecimal central(String id) {
        return inputs.get(Objects.requireNonNull(index.get(id))).central();
    }

    private Function<String, BigDecimal> with(Uncertain input, BigDecimal value) {
        return id -> id.equals(input.id()) ? value : central(id);
    }

    private static Range range(BigDecimal central, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Range(central, at(sorted, TAIL), at(sorted, 1.0 / 2), at(sorted, 1 - TAIL));
    }

    /** The nearest rank: the smallest value that at least a share of the draws does not exceed. */
    private static double at(double[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, Math.min(sorted.length, rank) - 1)];
    }
}
