package vn.gon.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bundles of a regulation that no other bundle of it beats in everything. */
final class Pruned {

    private Pruned() {}

    /**
     * A bundle that is left.
     *
     * @param bundle the bundle
     * @param amounts what it gives each row
     */
    record Entry(Bundle bundle, Map<Rows.Sum, BigDecimal> amounts, BigDecimal effort, Set<String> instruments) {

        boolean beats(Entry other) {
            return effort.compareTo(other.effort) <= 0
                    && other.instruments.containsAll(instruments)
                    && amounts.entrySet().stream()
                            .allMatch(entry -> entry.getValue()
                                            .compareTo(other.amounts.getOrDefault(entry.getKey(), BigDecimal.ZERO))
                                    >= 0);
        }
    }

    /** Returns the entries, the least effort first; of equals, what saves most and then the first made stays. */
    static List<Entry> of(Planner.Choice choice) {
        List<Entry> entries = new ArrayList<>();
        for (Bundle bundle : choice.option().bundles()) {
            entries.add(new Entry(
                    bundle, Rows.amounts(choice.rows(), bundle.effect()), bundle.effort(), bundle.instruments()));
        }
        entries.sort(Comparator.comparing(Entry::effort)
                .thenComparing(entry -> entry.instruments().size())
                .thenComparing(entry -> entry.bundle().effect().unitSaved(), Comparator.reverseOrder()));
        List<Entry> left = new ArrayList<>();
        for (Entry entry : entries) {
            if (left.stream().noneMatch(other -> other.beats(entry))) {
                left.removeIf(entry::beats);
                left.add(entry);
            }
        }
        return left;
    }
}
