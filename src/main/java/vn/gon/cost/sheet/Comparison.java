package vn.gon.cost.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Formulas;
import vn.gon.cost.profile.Addressee;
import vn.gon.cost.profile.BusinessAsUsual;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/**
 * A cost sheet before and after a change. Work of which the cost is not known in one sheet counts in neither, so that what
 * nobody knows is never a saving.
 *
 * @param before as it is
 * @param after as it would be
 * @param complete whether both hold every row of their files; else a row left out would be a saving, and none is told
 */
public record Comparison(SheetCost before, SheetCost after, boolean complete) {

    /**
     * Compares two sheets of which no row was left out.
     *
     * @throws InvalidInput if they are of different profiles or currencies
     */
    public static Comparison of(SheetCost before, SheetCost after) {
        return of(before, after, true);
    }

    /**
     * Compares two sheets. Where the profile counts what goes beyond what is done today, the share of the sheet before says
     * how much of each line after would be done anyway.
     *
     * @param complete whether both hold every row of their files
     * @throws InvalidInput if they are of different profiles or currencies
     */
    public static Comparison of(SheetCost before, SheetCost after, boolean complete) {
        if (!before.measure().equals(after.measure())) {
            throw InvalidInput.of(
                    "gon cost",
                    Bilingual.of(
                            "không so sánh được %s với %s: số liệu khác hồ sơ tính hoặc khác loại tiền không cộng trừ với nhau.",
                            "%s and %s cannot be compared: figures of different profiles or currencies neither add nor subtract.",
                            before.measure(),
                            after.measure()));
        }
        boolean ofToday = before.profile().counting().businessAsUsual() == BusinessAsUsual.OF_TODAY;
        return new Comparison(before, ofToday ? beyondToday(before, after) : after, complete);
    }

    /**
     * The saving of one procedure, or of all.
     *
     * @param procedure the procedure; null for all
     * @param before every year, as it is; null when no line of it is known
     * @param after every year, as it would be; null when no line of it is known
     */
    public record Saving(
            @Nullable String procedure,
            @Nullable Exact before,
            @Nullable Exact after) {

        /** Returns before − after; null when one of them is not known. */
        public @Nullable Exact saved() {
            return before == null || after == null ? null : before.minus(after);
        }

        /** Returns saved ÷ before; null when there was nothing to save from. */
        public @Nullable Exact rate() {
            return before == null || after == null || before.signum() == 0 ? null : Formulas.cut(before, after);
        }
    }

    /** Returns the saving of all. */
    public Saving saving() {
        Known known = known(LineCost::isUnknown);
        return complete
                ? new Saving(
                        null,
                        annual(known.before().total()),
                        annual(known.after().total()))
                : new Saving(null, null, null);
    }

    /** Returns how much the whole period changes, what is paid once included; null when nothing says how many years. */
    public @Nullable Exact changeOverYears() {
        Known known = known(LineCost::isUnknown);
        Exact from = known.before().total().overYears();
        Exact to = known.after().total().overYears();
        return !complete || from == null || to == null ? null : to.minus(from);
    }

    /** Returns whether a line of either sheet is not known or was left out, so that the saving is not of all. */
    public boolean isPartial() {
        return !complete || before.total().unknown() + after.total().unknown() > 0;
    }

    /** Returns the saving of each procedure, in the order of the sheets; of none where rows were left out. */
    public List<Saving> byProcedure() {
        Known known = known(LineCost::isUnknown);
        return compared(SheetCost::procedures, SheetCost.Part::procedure).stream()
                .map(name -> new Saving(
                        name,
                        annual(
                                before.procedures(),
                                known.before().procedures(),
                                part -> part.procedure().equals(name)),
                        annual(
                                after.procedures(),
                                known.after().procedures(),
                                part -> part.procedure().equals(name))))
                .toList();
    }

    /**
     * What changes for those who bear the cost; their time counts even where it is never turned into money.
     *
     * @param addressee who they are
     * @param saving what they save every year
     * @param hoursBefore hours of a year as it is
     * @param hoursAfter hours of a year as it would be
     */
    public record Relief(Addressee addressee, Saving saving, Exact hoursBefore, Exact hoursAfter) {

        /** Returns before − after. */
        public Exact hoursSaved() {
            return hoursBefore.minus(hoursAfter);
        }
    }

    /** Returns what changes for each addressee of either sheet; of none where rows were left out. */
    public List<Relief> byAddressee() {
        Known known = known(LineCost::isUnknown);
        Known timed = known(line -> line.hours() == null);
        return compared(SheetCost::addressees, SheetCost.Part::addressee).stream()
                .sorted()
                .map(each -> new Relief(
                        each,
                        new Saving(
                                null,
                                annual(before.addressees(), known.before().addressees(), of(each)),
                                annual(after.addressees(), known.after().addressees(), of(each))),
                        hours(timed.before(), each),
                        hours(timed.after(), each)))
                .toList();
    }

    private static Predicate<SheetCost.Part> of(Addressee addressee) {
        return part -> part.addressee() == addressee;
    }

    /** The names of the parts of either sheet, those of the sheet before first. */
    private <T> List<T> compared(Function<SheetCost, List<SheetCost.Part>> parts, Function<SheetCost.Part, T> name) {
        return complete
                ? Stream.of(before, after)
                        .flatMap(cost -> parts.apply(cost).stream())
                        .map(name)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Both sheets without the work that one of them does not know. */
    private record Known(SheetCost before, SheetCost after) {}

    private Known known(Predicate<LineCost> unknown) {
        Set<Activity.Key> keys = Stream.of(before, after)
                .flatMap(cost -> cost.lines().stream())
                .filter(unknown)
                .map(line -> line.activity().key())
                .collect(Collectors.toSet());
        return new Known(without(before, keys), without(after, keys));
    }

    private static SheetCost without(SheetCost cost, Set<Activity.Key> keys) {
        return new SheetCost(
                cost.profile(),
                cost.lines().stream()
                        .filter(line -> !keys.contains(line.activity().key()))
                        .toList());
    }

    private static Exact hours(SheetCost cost, Addressee addressee) {
        return cost.addressees().stream()
                .filter(of(addressee))
                .map(part -> part.sums().hours())
                .reduce(Exact.ZERO, Exact::plus);
    }

    /** What a sheet does not name costs nothing in it; what it names but does not know is not known. */
    private static @Nullable Exact annual(
            List<SheetCost.Part> all, List<SheetCost.Part> known, Predicate<SheetCost.Part> wanted) {
        if (all.stream().noneMatch(wanted)) {
            return Exact.ZERO;
        }
        return known.stream()
                .filter(wanted)
                .findFirst()
                .map(part -> annual(part.sums()))
                .orElse(null);
    }

    private static @Nullable Exact annual(Sums sums) {
        return sums.isKnown() ? sums.annual() : null;
    }

    private static SheetCost beyondToday(SheetCost before, SheetCost after) {
        Map<Activity.Key, Exact> anyway = new HashMap<>();
        for (LineCost line : before.lines()) {
            if (line.cost() != null) {
                anyway.merge(
                        line.activity().key(), line.cost().times(line.activity().share()), Exact::plus);
            }
        }
        List<LineCost> lines = new ArrayList<>();
        for (LineCost line : after.lines()) {
            Exact left = anyway.get(line.activity().key());
            if (left == null || line.cost() == null) {
                lines.add(line);
            } else {
                lines.add(line.lessAnyway(left));
                anyway.put(line.activity().key(), left.minus(line.cost()).max(Exact.ZERO));
            }
        }
        return new SheetCost(after.profile(), lines);
    }
}
