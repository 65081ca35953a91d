package vn.gon.report.against;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * A regulation that is proposed otherwise than before; at least one of the two is there.
 *
 * @param then as the earlier run had it; null when it had no finding
 * @param now as this run has it; null when it has no finding any more
 */
public record ItemChange(SavedRun.@Nullable Item then, SavedRun.@Nullable Item now) {

    /** In what way it differs. */
    public enum Kind {
        NEW("mới", "new"),
        CHANGED("thay đổi", "changed"),
        GONE("không còn", "gone");

        private final Bilingual label;

        Kind(String vi, String en) {
            this.label = new Bilingual(vi, en);
        }

        /** Returns the words a report uses. */
        public Bilingual label() {
            return label;
        }
    }

    /** Returns in what way it differs. */
    public Kind kind() {
        if (then == null) {
            return Kind.NEW;
        }
        return now == null ? Kind.GONE : Kind.CHANGED;
    }

    /** Returns the regulation as it is, or else as it was. */
    public SavedRun.Item item() {
        return now == null ? Objects.requireNonNull(then) : now;
    }

    /** Returns what is proposed and was not. */
    public List<SavedRun.Proposed> added() {
        return without(now, then);
    }

    /** Returns what was proposed and is no longer. */
    public List<SavedRun.Proposed> dropped() {
        return without(then, now);
    }

    private static List<SavedRun.Proposed> without(SavedRun.@Nullable Item one, SavedRun.@Nullable Item other) {
        if (one == null) {
            return List.of();
        }
        return one.edits().stream()
                .filter(edit -> other == null || !other.edits().contains(edit))
                .toList();
    }

    /** Returns whether the two differ in anything that a reader decides by. */
    boolean isAny() {
        return then == null
                || now == null
                || then.findings() != now.findings()
                || !added().isEmpty()
                || !dropped().isEmpty()
                || differ(then.filings(), now.filings())
                || differ(then.unitSaved(), now.unitSaved())
                || differ(then.annualSaved(), now.annualSaved());
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return (one == null) != (other == null);
        }
        return one.compareTo(other) != 0;
    }

    /** Returns by how much the yearly saving moves, in đồng; what is not known counts nothing. */
    BigDecimal moved() {
        return annual(now).subtract(annual(then)).abs();
    }

    private static BigDecimal annual(SavedRun.@Nullable Item item) {
        return item == null || item.annualSaved() == null ? BigDecimal.ZERO : item.annualSaved();
    }
}
