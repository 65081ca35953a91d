package vn.gon.change;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.gon.index.RegulationKind;

/** Adds up changes as they come, as a whole and by agency. */
public final class ChangeTotals {

    private final Map<RegulationKind, Map<ChangeKind, Long>> counts = new EnumMap<>(RegulationKind.class);
    private final Map<Burden, Balance> balances = new EnumMap<>(Burden.class);
    private final SortedMap<String, ChangeTotals> byAgency = new TreeMap<>();

    /** Adds a change. */
    public void add(RegulationChange change) {
        ChangeSums sums = ChangeSums.of(change);
        add(sums);
        byAgency.computeIfAbsent(change.agency(), any -> new ChangeTotals()).add(sums);
    }

    void add(ChangeSums sums) {
        sums.counts()
                .forEach((regulation, kinds) -> kinds.forEach(
                        (kind, count) -> counts.computeIfAbsent(regulation, any -> new EnumMap<>(ChangeKind.class))
                                .merge(kind, count, Long::sum)));
        sums.balances().forEach((burden, balance) -> balances.merge(burden, balance, Balance::plus));
    }

    /** Returns the sums over all agencies. */
    public ChangeSums sums() {
        return new ChangeSums(counts, balances);
    }

    /** Returns the sums of each agency, by its name; the agency of a changed regulation is the newer one. */
    public SortedMap<String, ChangeSums> byAgency() {
        SortedMap<String, ChangeSums> sums = new TreeMap<>();
        byAgency.forEach((agency, totals) -> sums.put(agency, totals.sums()));
        return sums;
    }
}
