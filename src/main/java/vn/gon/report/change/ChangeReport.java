package vn.gon.report.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.change.ChangeKind;
import vn.gon.change.ChangeSums;
import vn.gon.change.ChangeTotals;
import vn.gon.change.InstrumentChange;
import vn.gon.change.RegisterChange;
import vn.gon.change.RegulationChange;

/**
 * What changed between two registers, added up, and ready to be shown in several formats. The changes are kept as long as they
 * are few; of many, the registers are read again for each format, so that memory does not grow with them.
 */
public final class ChangeReport {

    private static final int MOST_KEPT = 5_000;

    private final RegisterChange change;
    private final Asked asked;
    private final ChangeTotals totals = new ChangeTotals();
    private final List<InstrumentChange> instruments;
    private @Nullable List<RegulationChange> kept = new ArrayList<>();

    /**
     * What is asked for.
     *
     * @param kinds only these kinds of change; empty for all but what is unchanged
     * @param records whether machine-readable output carries the newer records whole
     * @param prices the day whose prices count; null where nothing is costed
     */
    public record Asked(
            Set<ChangeKind> kinds,
            boolean records,
            @Nullable LocalDate prices) {

        public Asked {
            kinds = Set.copyOf(kinds);
        }

        boolean shows(ChangeKind kind) {
            return kinds.isEmpty() ? kind != ChangeKind.UNCHANGED : kinds.contains(kind);
        }
    }

    private ChangeReport(RegisterChange change, Asked asked) {
        this.change = change;
        this.asked = asked;
        this.instruments = change.instruments();
    }

    /** Compares and adds up. */
    public static ChangeReport of(RegisterChange change, Asked asked) {
        ChangeReport report = new ChangeReport(change, asked);
        try (Stream<RegulationChange> changes = change.stream()) {
            changes.forEach(report::add);
        }
        return report;
    }

    private void add(RegulationChange each) {
        totals.add(each);
        if (kept != null && asked.shows(each.kind())) {
            kept.add(each);
            if (kept.size() > MOST_KEPT) {
                kept = null;
            }
        }
    }

    /** Returns how a page calls the two registers. */
    RegisterTitles titles() {
        return RegisterTitles.of(change.before(), change.after());
    }

    /** Returns the sums over both registers. */
    public ChangeSums sums() {
        return totals.sums();
    }

    /** Returns whether nothing changed at all. */
    public boolean isEmpty() {
        ChangeSums sums = sums();
        return instruments.isEmpty()
                && Stream.of(ChangeKind.values())
                        .filter(kind -> kind != ChangeKind.UNCHANGED)
                        .allMatch(kind -> sums.count(kind) == 0);
    }

    Map<String, ChangeSums> byAgency() {
        return totals.byAgency();
    }

    RegisterChange change() {
        return change;
    }

    Asked asked() {
        return asked;
    }

    List<InstrumentChange> instruments() {
        return instruments;
    }

    /** Tells every change asked for, in the order of the codes. */
    void forEach(Consumer<RegulationChange> told) {
        try (Stream<RegulationChange> changes = shown()) {
            changes.forEach(told);
        }
    }

    /** Returns every change asked for, in the order of the codes; must be closed. */
    Stream<RegulationChange> shown() {
        return kept == null ? change.stream().filter(each -> asked.shows(each.kind())) : kept.stream();
    }
}
