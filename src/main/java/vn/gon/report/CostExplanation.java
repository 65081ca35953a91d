package vn.gon.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.Costings;
import vn.gon.cost.Derivation;
import vn.gon.cost.DerivedLine;
import vn.gon.cost.Journey;
import vn.gon.cost.Parameter;
import vn.gon.reform.Edit;
import vn.gon.reform.Edits;
import vn.gon.regulation.Procedure;

/**
 * The whole calculation of what a procedure costs, for a reviewer who wants to work it out again.
 *
 * @param procedure the procedure as the register has it
 * @param date the day whose parameter values count
 * @param parameters the parameters by name, with their values, dates and sources
 * @param edits the edits in question
 * @param whole whether these are all that the rules propose, and not those of a package
 * @param before the cost as it is, with the formulas behind it
 * @param after the cost with the edits; null when they abolish the procedure
 * @param journey what it takes somebody who holds none of the papers yet; null when nobody asked
 */
public record CostExplanation(
        Procedure procedure,
        LocalDate date,
        List<Parameter> parameters,
        List<Edit> edits,
        boolean whole,
        Derivation before,
        @Nullable Derivation after,
        @Nullable Journey journey) {

    public CostExplanation {
        parameters = List.copyOf(parameters);
        edits = List.copyOf(edits);
    }

    /** Returns the calculation for a procedure before and after some edits. */
    public static CostExplanation of(Procedure procedure, List<Edit> edits, CostModel model, Volumes volumes) {
        Optional<Procedure> changed = Edits.apply(procedure, edits);
        Costings costings = model.deriving(procedure, volumes);
        return new CostExplanation(
                procedure,
                model.date(),
                model.parameters(),
                edits,
                true,
                costings.derivation(procedure),
                changed.map(costings::derivation).orElse(null),
                null);
    }

    /** Returns the same calculation, with the procedures to go through first. */
    public CostExplanation with(Journey known) {
        return new CostExplanation(procedure, date, parameters, edits, whole, before, after, known);
    }

    /** Returns the same calculation, whose edits are those of a package. */
    public CostExplanation ofPackage() {
        return new CostExplanation(procedure, date, parameters, edits, false, before, after, journey);
    }

    /** Returns the cost of one filing before and after, in đồng, unrounded. */
    public CostChange unit() {
        return new CostChange(
                before.cost().unit(),
                after == null ? BigDecimal.ZERO : after.cost().unit());
    }

    /** Returns the cost of a year before and after, in đồng, unrounded; null when the filings are not known. */
    public @Nullable CostChange annual() {
        BigDecimal annual = before.cost().annual();
        if (annual == null) {
            return null;
        }
        BigDecimal rest = after == null ? BigDecimal.ZERO : after.cost().annual();
        return new CostChange(annual, rest == null ? BigDecimal.ZERO : rest);
    }

    /** Returns the lines of one state that are not the same in another. */
    static List<DerivedLine> changed(List<DerivedLine> lines, List<DerivedLine> others) {
        List<DerivedLine> unmatched = new ArrayList<>(others);
        List<DerivedLine> changed = new ArrayList<>();
        for (DerivedLine line : lines) {
            if (unmatched.removeIf(new First(line)::isMet)) {
                continue;
            }
            changed.add(line);
        }
        return changed;
    }

    /** Meets the first line that costs the same for the same work, and no further one. */
    private static final class First {

        private final DerivedLine line;
        private boolean met;

        First(DerivedLine line) {
            this.line = line;
        }

        boolean isMet(DerivedLine other) {
            boolean same = !met
                    && other.line().task() == line.line().task()
                    && other.line().label().equals(line.line().label())
                    && other.line().amount().compareTo(line.line().amount()) == 0;
            met |= same;
            return same;
        }
    }
}
