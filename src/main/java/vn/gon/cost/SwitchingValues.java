package vn.gon.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a target is just met. Within its range, and a little beyond, an input moves the rate of saving one way only,
 * so halving the range finds the one place where the rate crosses the target.
 */
public final class SwitchingValues {

    /** How near the value found lies to the true one, as a share of the search range. */
    public static final double TOLERANCE = 1e-9;

    /** How far beyond the highest plausible value the search goes. */
    private static final double BEYOND = 10;

    /** The smallest multiple of the central value looked at: some inputs divide, so zero is out of reach. */
    private static final double NOTHING = 1e-6;

    private static final int HALVINGS = 40;

    private final Simulation simulation;
    private final double target;

    /**
     * Prepares a search.
     *
     * @param target the rate of saving to reach, between 0 and 1
     */
    public SwitchingValues(Simulation simulation, BigDecimal target) {
        this.simulation = simulation;
        this.target = target.doubleValue();
    }

    /** Returns the switching value of each input that has one, in the order of the inputs. */
    public List<SwitchingValue> find() {
        return simulation.inputs().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SwitchingValue> find(Uncertain input) {
        double central = input.central().doubleValue();
        double most =
                input.isShare() ? 1 : BEYOND * Math.max(central, input.high().doubleValue());
        return between(input, central * NOTHING, central).or(() -> between(input, central, most));
    }

    private Optional<SwitchingValue> between(Uncertain input, double from, double to) {
        double low = from;
        double high = to;
        boolean metAtLow = met(input, low);
        if (metAtLow == met(input, high)) {
            return Optional.empty();
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (met(input, middle) == metAtLow) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double value = (low + high) / 2;
        boolean plausible =
                value >= input.low().doubleValue() && value <= input.high().doubleValue();
        return Optional.of(new SwitchingValue(input, value, !metAtLow, plausible));
    }

    private boolean met(Uncertain input, double value) {
        return simulation.rate(input, value) >= target;
    }
}
