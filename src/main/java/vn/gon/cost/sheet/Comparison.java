package vn.gon.cost.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * A cost sheet before and after a change.
 *
 * @param before as it is
 * @param after as it would be
 */
public record Comparison(SheetCost before, SheetCost after) {

    /**
     * Compares two sheets. Where the profile counts what goes beyond what is done today, the share of the sheet before says
     * how much of each line after would be done anyway.
     *
     * @throws InvalidInput if they are of different profiles or currencies
     */
    public static Comparison of(SheetCost before, SheetCost after) {
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
        return new Comparison(before, ofToday ? beyondToday(before, after) : after);
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
        return new Saving(null, annual(before.total()), annual(after.total()));
    }

    /** Returns how much the whole period changes, what is paid once included; null when nothing says how many years. */
    public @Nullable Exact changeOverYears() {
        Exact from = before.total().overYears();
        Exact to = after.total().overYears();
        return from == null || to == null ? null : to.minus(from);
    }

    /** Returns whether a line of either sheet is not known, so that the saving is of a part only. */
    public boolean isPartial() {
        return before.total().unknown() + after.total().unknown() > 0;
    }

    /** Returns the saving of each procedure, in the order of the sheets. */
    public List<Saving> byProcedure() {
        Map<String, Sums> from = sums(before);
        Map<String, Sums> to = sums(after);
        List<String> names = new ArrayList<>(from.keySet());
        to.keySet().stream().filter(name -> !from.containsKey(name)).forEach(names::add);
        return names.stream()
                .map(name -> new Saving(name, annual(from.get(name)), annual(to.get(name))))
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

    /** Returns what changes for each addressee of either sheet. */
    public List<Relief> byAddressee() {
        Map<Addressee, Sums> from = byAddressee(before);
        Map<Addressee, Sums> to = byAddressee(after);
        return Stream.of(Addressee.values())
                .filter(each -> from.containsKey(each) || to.containsKey(each))
                .map(each -> new Relief(
                        each,
                        new Saving(null, annual(from.get(each)), annual(to.get(each))),
                        hours(from.get(each)),
                        hours(to.get(each))))
                .toList();
    }

    private static Exact hours(@Nullable Sums sums) {
        return sums == null ? Exact.ZERO : sums.hours();
    }

    private static Map<Addressee, Sums> byAddressee(SheetCost cost) {
        return cost.addressees().stream()
                .collect(Collectors.toMap(part -> Objects.requireNonNull(part.addressee()), SheetCost.Part::sums));
    }

    private static Map<String, Sums> sums(SheetCost cost) {
        Map<String, Sums> sums = new LinkedHashMap<>();
        cost.procedures().forEach(part -> sums.put(part.procedure(), part.sums()));
        return sums;
    }

    /** What a sheet does not name costs nothing in it. */
    private static @Nullable Exact annual(@Nullable Sums sums) {
        if (sums == null) {
            return Exact.ZERO;
        }
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
