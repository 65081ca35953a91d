package vn.gon.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;

/**
 * An item of a reform and where it stands.
 *
 * @param code code of the regulation
 * @param item what is done to it: names of edits, or words of one's own
 * @param title name of the regulation
 * @param stage how far it has come
 * @param unit the unit that answers for it
 * @param instrument number of the instrument that decides it; empty while there is none
 * @param due the day by which it has to be in force; null when none is set
 * @param decided the day it was approved; null while it is not
 * @param inForce the day it came into force; null while it is not
 * @param measured the day its saving was counted; null while it is not
 * @param promised saving of a year, in đồng, as proposed; null when not known
 * @param observed saving of a year, in đồng, as counted; null while it is not
 * @param basis where the promised saving comes from; null when it is not known
 * @param note anything else
 */
public record Item(
        String code,
        String item,
        String title,
        Stage stage,
        String unit,
        String instrument,
        @Nullable LocalDate due,
        @Nullable LocalDate decided,
        @Nullable LocalDate inForce,
        @Nullable LocalDate measured,
        @Nullable BigDecimal promised,
        @Nullable BigDecimal observed,
        @Nullable Origin basis,
        String note)
        implements Comparable<Item> {

    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::code).thenComparing(Item::item);

    /** Returns an item that is proposed and nothing else yet. */
    public static Item proposed(
            String code, String item, String title, String unit, @Nullable LocalDate due, @Nullable Saving saving) {
        return new Item(
                code,
                item,
                title,
                Stage.PROPOSED,
                unit,
                "",
                due,
                null,
                null,
                null,
                saving == null ? null : saving.amount(),
                null,
                saving == null ? null : saving.basis(),
                "");
    }

    /**
     * A saving of a year.
     *
     * @param amount in đồng
     * @param basis where it comes from
     */
    public record Saving(BigDecimal amount, Origin basis) {}

    /** Returns whether it should be in force by a day and is not. */
    public boolean isOverdue(LocalDate day) {
        return due != null && !stage.reaches(Stage.IN_FORCE) && due.isBefore(day);
    }

    /** Returns whether it has to be in force within so many days from a day, and is not yet. */
    public boolean isDueSoon(LocalDate day, int days) {
        return due != null && !stage.reaches(Stage.IN_FORCE) && !due.isBefore(day) && !due.isAfter(day.plusDays(days));
    }

    /** Returns observed less promised, in đồng; null when either is not known. */
    public @Nullable BigDecimal surplus() {
        return promised == null || observed == null ? null : observed.subtract(promised);
    }

    /** Returns observed as a share of promised; null when either is not known or nothing was promised. */
    public @Nullable BigDecimal kept() {
        return promised == null || observed == null || promised.signum() == 0
                ? null
                : observed.divide(promised, MathContext.DECIMAL64);
    }

    /** By code, then by what is done. */
    @Override
    public int compareTo(Item other) {
        return ORDER.compare(this, other);
    }
}
