package vn.gon.change;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.gon.index.RegulationKind;

/**
 * How many regulations changed in which way, and what became of every burden. Sums of parts add up to the sum of the whole.
 *
 * @param counts how many regulations of each kind changed in each way; what did not happen is left out
 * @param balances every burden before and after; what the register does not have is left out
 */
public record ChangeSums(Map<RegulationKind, Map<ChangeKind, Long>> counts, Map<Burden, Balance> balances) {

    /** Nothing at all. */
    public static final ChangeSums NONE = new ChangeSums(Map.of(), Map.of());

    public ChangeSums {
        Map<RegulationKind, Map<ChangeKind, Long>> copied = new EnumMap<>(RegulationKind.class);
        counts.forEach((kind, of) -> copied.put(kind, Map.copyOf(of)));
        counts = Map.copyOf(copied);
        balances = Map.copyOf(balances);
    }

    /** Returns the sums of one change. */
    public static ChangeSums of(RegulationChange change) {
        return new ChangeSums(Map.of(change.regulation(), Map.of(change.kind(), 1L)), Balances.of(change));
    }

    /** Returns the sum of both. */
    public ChangeSums plus(ChangeSums other) {
        ChangeTotals totals = new ChangeTotals();
        totals.add(this);
        totals.add(other);
        return totals.sums();
    }

    /** Returns how many regulations of a kind changed in a way. */
    public long count(RegulationKind regulation, ChangeKind kind) {
        return counts.getOrDefault(regulation, Map.of()).getOrDefault(kind, 0L);
    }

    /** Returns how many regulations changed in a way. */
    public long count(ChangeKind kind) {
        return Stream.of(RegulationKind.values())
                .mapToLong(regulation -> count(regulation, kind))
                .sum();
    }

    /** Returns how many regulations of a kind the older register has. */
    public long before(RegulationKind regulation) {
        return all(regulation) - count(regulation, ChangeKind.ADDED);
    }

    /** Returns how many regulations of a kind the newer register has. */
    public long after(RegulationKind regulation) {
        return all(regulation) - count(regulation, ChangeKind.REMOVED);
    }

    private long all(RegulationKind regulation) {
        return counts.getOrDefault(regulation, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Returns a burden before and after. */
    public Balance balance(Burden burden) {
        return balances.getOrDefault(burden, Balance.NONE);
    }
}
