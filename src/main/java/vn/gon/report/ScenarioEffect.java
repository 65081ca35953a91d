package vn.gon.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.InOrder;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.Scenario;
import vn.gon.cost.ScenarioCosting;
import vn.gon.regulation.Procedure;

/** What a scenario does to a register: who saves, and what the budget forgoes, by agency, complier and year. */
public final class ScenarioEffect {

    private final Scenario scenario;
    private final Map<Key, ScenarioSum> sums = new TreeMap<>();
    private long procedures;
    private long changed;
    private long changedWithVolumes;
    private Origin origin;

    private ScenarioEffect(Scenario scenario) {
        this.scenario = scenario;
        this.origin = scenario.basis();
    }

    /**
     * What a sum is of.
     *
     * @param agency the agency that issued the procedures
     * @param complier who performs them
     * @param year the year; null for an average one
     */
    public record Key(
            String agency, Complier complier, @Nullable Integer year) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::agency)
                    .thenComparing(Key::complier)
                    .thenComparing(Key::year, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .compare(this, other);
        }
    }

    private record Costed(Procedure procedure, ScenarioCosting.Effect effect, List<Volume> years) {}

    /** Returns what a scenario does to procedures; their stream is closed. */
    public static ScenarioEffect of(Scenario scenario, Stream<Procedure> procedures, CostModel model, Volumes volumes) {
        ScenarioCosting costing = new ScenarioCosting(scenario, model);
        ScenarioEffect effect = new ScenarioEffect(scenario);
        try (Stream<Costed> costed = InOrder.map(
                procedures,
                procedure ->
                        new Costed(procedure, costing.of(procedure, volumes), model.everyYear(procedure, volumes)))) {
            costed.forEach(effect::add);
        }
        return effect;
    }

    private void add(Costed costed) {
        procedures++;
        ScenarioCosting.Effect effect = costed.effect;
        if (effect.before().unit().compareTo(effect.after().unit()) == 0) {
            return;
        }
        changed++;
        BigDecimal filings = effect.before().filings();
        if (filings == null || effect.before().volumeOrigin() == null) {
            return;
        }
        changedWithVolumes++;
        origin = origin.and(effect.after().unitOrigin()).and(effect.before().volumeOrigin());
        add(costed, null, filings);
        for (Volume year : costed.years) {
            BigDecimal ofYear = year.filings();
            if (ofYear != null && year.year() != Volume.NO_YEAR && scenario.holdsIn(year.year())) {
                add(costed, year.year(), ofYear);
            }
        }
    }

    private void add(Costed costed, @Nullable Integer year, BigDecimal filings) {
        sums.merge(
                new Key(costed.procedure.agency(), Complier.of(costed.procedure), year),
                ScenarioSum.of(costed.effect, filings),
                ScenarioSum::plus);
    }

    /** Returns the scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** Returns the sums by agency, complier and year; those of an average year first. */
    public Map<Key, ScenarioSum> sums() {
        return new TreeMap<>(sums);
    }

    /** Returns the sums of an average year by something that keys have in common. */
    <K extends Comparable<K>> Map<K, ScenarioSum> averageBy(Function<Key, K> part) {
        return by(key -> key.year() == null, part);
    }

    /** Returns the sums by year. */
    Map<Integer, ScenarioSum> byYear() {
        return by(key -> key.year() != null, key -> key.year() == null ? Volume.NO_YEAR : key.year());
    }

    /** Returns the sums by year and agency, the year first. */
    Map<String, ScenarioSum> byYearAndAgency() {
        return by(key -> key.year() != null, key -> key.year() + "  " + key.agency());
    }

    /** Returns the sum of an average year. */
    public ScenarioSum average() {
        return averageBy(key -> "").getOrDefault("", ScenarioSum.NONE);
    }

    private <K extends Comparable<K>> Map<K, ScenarioSum> by(Predicate<Key> kept, Function<Key, K> part) {
        Map<K, ScenarioSum> by = new TreeMap<>();
        sums.forEach((key, sum) -> {
            if (kept.test(key)) {
                by.merge(part.apply(key), sum, ScenarioSum::plus);
            }
        });
        return by;
    }

    /** Returns how many procedures were looked at. */
    public long procedures() {
        return procedures;
    }

    /** Returns the cost of one filing of how many of them changes. */
    public long changed() {
        return changed;
    }

    /** Returns of how many of those the filings are known, so that they are in the sums. */
    public long changedWithVolumes() {
        return changedWithVolumes;
    }

    /** Returns the least trustworthy origin of the sums. */
    public Origin origin() {
        return origin;
    }
}
