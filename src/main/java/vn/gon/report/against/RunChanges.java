package vn.gon.report.against;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one run has otherwise than an earlier one.
 *
 * @param then the earlier run
 * @param now this run
 * @param figures the headline figures of both
 * @param items what is new, then what changed, then what is gone, that which moves the yearly saving most first
 * @param unchanged how many regulations with findings are the same in both
 */
public record RunChanges(SavedRun then, SavedRun now, List<Figure> figures, List<ItemChange> items, int unchanged) {

    private static final Comparator<ItemChange> ORDER = Comparator.comparing(ItemChange::kind)
            .thenComparing(Comparator.comparing(ItemChange::moved).reversed())
            .thenComparing(change -> change.item().code());

    public RunChanges {
        figures = List.copyOf(figures);
        items = List.copyOf(items);
    }

    /**
     * A headline figure.
     *
     * @param name its name
     * @param then as it was; null when not known
     * @param now as it is; null when not known
     */
    public record Figure(
            String name,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now) {

        /** Returns now − then; null when one of them is not known. */
        public @Nullable BigDecimal difference() {
            return then == null || now == null ? null : now.subtract(then);
        }
    }

    /** Compares two runs. */
    public static RunChanges between(SavedRun then, SavedRun now) {
        List<Figure> figures = SavedRunFile.names().stream()
                .map(name ->
                        new Figure(name, then.figures().get(name), now.figures().get(name)))
                .toList();
        TreeSet<String> codes = new TreeSet<>(then.items().keySet());
        codes.addAll(now.items().keySet());
        List<ItemChange> changes = new ArrayList<>();
        for (String code : codes) {
            ItemChange change =
                    new ItemChange(then.items().get(code), now.items().get(code));
            if (change.isAny()) {
                changes.add(change);
            }
        }
        changes.sort(ORDER);
        return new RunChanges(then, now, figures, changes, codes.size() - changes.size());
    }

    /** Returns how many regulations differ in one way. */
    public int number(ItemChange.Kind kind) {
        return (int) items.stream().filter(change -> change.kind() == kind).count();
    }

    /** Returns how many are new. */
    public int added() {
        return number(ItemChange.Kind.NEW);
    }

    /** Returns how many changed. */
    public int changed() {
        return number(ItemChange.Kind.CHANGED);
    }

    /** Returns how many are gone. */
    public int gone() {
        return number(ItemChange.Kind.GONE);
    }
}
