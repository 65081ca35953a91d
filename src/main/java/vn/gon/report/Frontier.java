package vn.gon.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.PlanItem;
import vn.gon.plan.PlannedInstrument;
import vn.gon.plan.ReformPackage;

/**
 * What a package saves as it is carried out in the order of work; the effort of an instrument is that of the first change
 * that needs it.
 *
 * @param points where the line goes, the origin first
 * @param effort effort of the whole
 * @param saved what the whole saves a year, in đồng, where the filings are known
 * @param half of the changes, how many reach half of that
 */
public record Frontier(List<Point> points, BigDecimal effort, BigDecimal saved, int half) {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(560);
    private static final BigDecimal HEIGHT = BigDecimal.valueOf(200);

    public Frontier {
        points = List.copyOf(points);
    }

    /**
     * A place on the line, on a scale of 560 by 200.
     *
     * @param x effort so far
     * @param y saving so far
     */
    public record Point(BigDecimal x, BigDecimal y) {}

    /** Returns the line of a package; null when it is not known to save anything. */
    static @Nullable Frontier of(@Nullable ReformPackage chosen) {
        BigDecimal whole = chosen == null ? null : chosen.annualSaved();
        if (chosen == null
                || whole == null
                || whole.signum() <= 0
                || chosen.points().signum() == 0) {
            return null;
        }
        Map<String, BigDecimal> prices = new HashMap<>();
        for (PlannedInstrument instrument : chosen.instruments()) {
            prices.put(instrument.amended().number(), instrument.points());
        }
        Set<String> opened = new HashSet<>();
        List<Point> points = new ArrayList<>(List.of(new Point(BigDecimal.ZERO, BigDecimal.ZERO)));
        BigDecimal effort = BigDecimal.ZERO;
        BigDecimal saved = BigDecimal.ZERO;
        int half = 0;
        for (PlanItem item : chosen.items()) {
            BigDecimal annual = item.bundle().effect().annualSaved();
            effort = effort.add(item.bundle().effort());
            for (String number : item.bundle().instruments()) {
                effort =
                        effort.add(opened.add(number) ? prices.getOrDefault(number, BigDecimal.ZERO) : BigDecimal.ZERO);
            }
            half += saved.multiply(BigDecimal.valueOf(2)).compareTo(whole) < 0 ? 1 : 0;
            saved = saved.add(annual == null ? BigDecimal.ZERO : annual);
            points.add(new Point(scaled(effort, chosen.points(), WIDTH), scaled(saved, whole, HEIGHT)));
        }
        return new Frontier(points, chosen.points(), whole, half);
    }

    private static BigDecimal scaled(BigDecimal value, BigDecimal whole, BigDecimal length) {
        return value.multiply(length).divide(whole, 1, RoundingMode.HALF_UP).min(length);
    }
}
