package vn.gon.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest package found: which changes, what they reach and how near to the best it is proven to be.
 *
 * @param programme what had to be reached
 * @param effort the points by which changes were weighed
 * @param rows the targets
 * @param byAgency the same targets agency by agency, what there is and what goes; none of them has to be met
 * @param items the changes in the order of work
 * @param instruments the instruments to amend, highest form first, unknown ones last
 * @param points effort of the package
 * @param bound no package that reaches the same takes fewer points
 * @param complete whether the search ran to its end: no package takes fewer points
 * @param found whether a package was found that does what could be done
 */
public record ReformPackage(
        Programme programme,
        Effort effort,
        List<TargetRow> rows,
        List<TargetRow> byAgency,
        List<PlanItem> items,
        List<PlannedInstrument> instruments,
        BigDecimal points,
        BigDecimal bound,
        boolean complete,
        boolean found) {

    public ReformPackage {
        rows = List.copyOf(rows);
        byAgency = List.copyOf(byAgency);
        items = List.copyOf(items);
        instruments = List.copyOf(instruments);
    }

    /** Returns how far the package can be from the smallest, as a share of its effort. */
    public BigDecimal gap() {
        return points.signum() == 0
                ? BigDecimal.ZERO
                : points.subtract(bound).max(BigDecimal.ZERO).divide(points, java.math.MathContext.DECIMAL64);
    }

    /** Returns whether a target is known to be missed. */
    public boolean missesTarget() {
        return rows.stream().anyMatch(TargetRow::missed);
    }

    /** Returns whether every target is known to be met. */
    public boolean meetsAll() {
        return rows.stream().allMatch(row -> row.met().orElse(false));
    }

    /** Returns whether the register does not tell of some target whether it is met. */
    public boolean isUnsure() {
        return rows.stream().anyMatch(row -> row.base() == null);
    }

    /** Returns what a year saves, over the changes whose filings are known; null when none are. */
    public @Nullable BigDecimal annualSaved() {
        return items.stream()
                .map(item -> item.bundle().effect().annualSaved())
                .filter(saved -> saved != null)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** Returns the number of changes that save something each time, but nobody knows how often. */
    public long savingUnknown() {
        return items.stream()
                .map(item -> item.bundle().effect())
                .filter(effect ->
                        effect.annualSaved() == null && effect.unitSaved().signum() > 0)
                .count();
    }

    /** Returns the number of changes of one way. */
    public long count(Way way) {
        return items.stream()
                .filter(item -> item.bundle().effect().way() == way)
                .count();
    }
}
