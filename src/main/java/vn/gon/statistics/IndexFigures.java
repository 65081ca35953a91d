package vn.gon.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;

/** The points of an index: what is known of its rates, and nothing for what is not. */
final class IndexFigures {

    /** Rates that a register or a table of dossiers gives; the others have to be given. */
    private static final String ON_TIME = "on-time";

    private static final String COVERAGE = "online-coverage";
    private static final String WITH_FILINGS = "services-with-filings";
    private static final String ONLINE = "online-filings";

    private static final Map<String, Indicator> BY_INDICATOR = Map.of(
            ON_TIME, Indicator.MET_DEADLINE_RATE,
            COVERAGE, Indicator.ONLINE_COVERAGE,
            WITH_FILINGS, Indicator.ONLINE_SERVICES_WITH_FILINGS,
            ONLINE, Indicator.ONLINE_FILINGS);

    private final IndexModel model;
    private final Tally<String> given = new Tally<>(part -> true);

    IndexFigures(IndexModel model, List<IndexInputs.Input> inputs) {
        this.model = model;
        for (IndexInputs.Input input : inputs) {
            if (input.agency().isEmpty()) {
                given.addTo(Row.WHOLE, input.part(), input.amount());
            } else {
                given.add(input.agency(), input.part(), input.amount());
            }
        }
    }

    /** Returns the points of each agency and of the whole. */
    List<Row> rows(Period period, Map<String, Map<Indicator, Sum>> sums) {
        TreeSet<String> agencies = new TreeSet<>(sums.keySet());
        agencies.addAll(given.sums().keySet());
        agencies.remove(Row.ELSEWHERE);
        List<Row> rows = new ArrayList<>();
        for (String agency : agencies) {
            List<Score> all = new ArrayList<>();
            for (IndexModel.Group group : model.groups()) {
                List<Score> scores = group.parts().stream()
                        .map(part -> new Score(part, sum(agency, part.id(), sums)))
                        .toList();
                rows.add(row(period, agency, group.indicator(), scores));
                all.addAll(scores);
            }
            rows.add(row(period, agency, Indicator.INDEX_TOTAL, all));
        }
        return rows;
    }

    private @Nullable Sum sum(String agency, String part, Map<String, Map<Indicator, Sum>> sums) {
        Sum input = given.sums().getOrDefault(agency, Map.of()).get(part);
        if (input != null) {
            return input;
        }
        Indicator indicator = BY_INDICATOR.get(part);
        return indicator == null ? null : sums.getOrDefault(agency, Map.of()).get(indicator);
    }

    /** A rate and what it is worth. */
    private record Score(IndexModel.Part part, @Nullable Sum sum) {

        boolean isKnown() {
            return sum != null && sum.isKnown() && sum.among().signum() > 0;
        }

        BigDecimal points() {
            return sum == null
                    ? BigDecimal.ZERO
                    : sum.count().multiply(part.points()).divide(sum.among(), MathContext.DECIMAL128);
        }
    }

    private static Row row(Period period, String agency, Indicator indicator, List<Score> scores) {
        List<Score> known = scores.stream().filter(Score::isKnown).toList();
        TreeSet<String> sources = new TreeSet<>();
        TreeSet<Note> notes = new TreeSet<>();
        Origin origin = Origin.MEASURED;
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal assessable = BigDecimal.ZERO;
        for (Score score : known) {
            points = points.add(score.points());
            assessable = assessable.add(score.part().points());
            origin = origin.and(score.part().quoted() ? Origin.MEASURED : Origin.ASSUMED);
            if (!score.part().quoted()) {
                notes.add(Note.ASSUMED_POINTS);
            }
            if (score.sum() != null) {
                origin = origin.and(score.sum().origin());
                sources.addAll(score.sum().sources());
            }
        }
        if (!known.isEmpty() && known.size() < scores.size()) {
            notes.add(Note.PART_OF_THE_INDEX);
        }
        BigDecimal value = known.isEmpty() ? null : points.setScale(2, RoundingMode.HALF_UP);
        TreeSet<Denominator> of = new TreeSet<>();
        if (value != null) {
            of.add(Denominator.ASSESSABLE_POINTS);
        }
        return new Row(
                period,
                agency,
                indicator,
                value,
                value == null ? null : origin,
                value,
                value == null ? null : assessable,
                of,
                known.size(),
                scores.size(),
                sources,
                notes);
    }
}
