package vn.gon.report.period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.statistics.Indicator;
import vn.gon.statistics.Outlook;
import vn.gon.statistics.Period;
import vn.gon.statistics.Row;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * The geometry of the line of one indicator over time; lengths are in the units of a drawing 320 wide and 150 high.
 *
 * @param title what it shows
 * @param points its points, in the order of the periods
 * @param low the value at the bottom
 * @param high the value at the top
 * @param target height of the line of the target; null when there is none
 * @param words what the line says to who cannot see it
 */
public record TrendChart(
        Bilingual title,
        List<Point> points,
        String low,
        String high,
        @Nullable BigDecimal target,
        String words) {

    private static final BigDecimal LEFT = BigDecimal.valueOf(52);
    private static final BigDecimal WIDTH = BigDecimal.valueOf(250);
    private static final BigDecimal BOTTOM = BigDecimal.valueOf(120);
    private static final BigDecimal HEIGHT = BigDecimal.valueOf(100);
    private static final int MOST_LABELS = 4;

    public TrendChart {
        points = List.copyOf(points);
    }

    /**
     * A point of the line.
     *
     * @param x how far to the right
     * @param y how far from the top
     * @param label the period, where there is room for it; empty elsewhere
     */
    public record Point(BigDecimal x, BigDecimal y, String label) {}

    static List<TrendChart> of(PeriodReport report, List<Indicator> indicators, Language language) {
        return Stream.concat(
                        indicators.stream(),
                        report.whole().stream().map(outlook -> outlook.target().indicator()))
                .distinct()
                .flatMap(indicator -> of(report, indicator, language).stream())
                .toList();
    }

    private static Optional<TrendChart> of(PeriodReport report, Indicator indicator, Language language) {
        SortedMap<Period, BigDecimal> values = report.series().values(Row.WHOLE, indicator);
        if (values.size() < 2) {
            return Optional.empty();
        }
        Optional<BigDecimal> target = report.whole().stream()
                .filter(outlook -> outlook.target().indicator() == indicator)
                .map(Outlook::target)
                .map(each -> each.value())
                .findFirst();
        BigDecimal low = values.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        low = BigDecimal.ZERO.min(target.map(low::min).orElse(low));
        BigDecimal high =
                values.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        high = target.map(high::max).orElse(high);
        Scale scale = new Scale(low, high.compareTo(low) == 0 ? low.add(BigDecimal.ONE) : high);
        return Optional.of(new TrendChart(
                indicator.title(),
                points(values, scale),
                PeriodWords.value(indicator, scale.low(), language),
                PeriodWords.value(indicator, scale.high(), language),
                target.map(scale::y).orElse(null),
                words(values, indicator, language)));
    }

    private record Scale(BigDecimal low, BigDecimal high) {
        BigDecimal y(BigDecimal value) {
            return BOTTOM.subtract(
                    value.subtract(low).multiply(HEIGHT).divide(high.subtract(low), 1, RoundingMode.HALF_UP));
        }
    }

    private static List<Point> points(SortedMap<Period, BigDecimal> values, Scale scale) {
        List<Point> points = new ArrayList<>();
        int steps = values.size() - 1;
        int every = steps / MOST_LABELS + 1;
        values.forEach((period, value) -> {
            int at = points.size();
            boolean labelled = at == steps || (at % every == 0 && steps - at >= every);
            points.add(new Point(
                    LEFT.add(WIDTH.multiply(BigDecimal.valueOf(at))
                            .divide(BigDecimal.valueOf(steps), 1, RoundingMode.HALF_UP)),
                    scale.y(value),
                    labelled ? period.toString() : ""));
        });
        return points;
    }

    private static String words(SortedMap<Period, BigDecimal> values, Indicator indicator, Language language) {
        List<String> words = new ArrayList<>();
        values.forEach((period, value) -> words.add(period + ": " + PeriodWords.value(indicator, value, language)));
        return String.join("; ", words);
    }
}
