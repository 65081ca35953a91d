package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;

/**
 * A procedure worth changing, with the proposal in the four official blocks: changes, reasons, amendments, benefit.
 *
 * @param rank its place, from 1
 * @param procedure the procedure as the register has it
 * @param changes what is proposed; empty when the rules only ask for a review
 * @param reasons why, rule by rule
 * @param amendments the instruments to amend; empty when the register cites none
 * @param before the facts as they are
 * @param after the facts as they would be; null when the procedure is abolished
 * @param benefit what it costs before and after; null when it was not costed
 * @param costs the cost table of one average filing
 * @param notes what a reader of the costs must know
 * @param feedback how many complaints and proposals there are about it
 */
public record Candidate(
        int rank,
        Procedure procedure,
        List<Change> changes,
        List<Reason> reasons,
        List<Amendment> amendments,
        Facts before,
        @Nullable Facts after,
        @Nullable Benefit benefit,
        List<CostRow> costs,
        List<Bilingual> notes,
        int feedback) {

    public Candidate {
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
        amendments = List.copyOf(amendments);
        costs = List.copyOf(costs);
        notes = List.copyOf(notes);
    }

    /** Returns its code. */
    public String code() {
        return procedure.code();
    }

    /** Returns its name. */
    public String name() {
        return procedure.name();
    }

    /** Returns its agency. */
    public String agency() {
        return procedure.agency();
    }

    /** Returns whether it is abolished. */
    public boolean abolished() {
        return after == null;
    }

    /** Returns the number of findings. */
    public int findings() {
        return reasons.stream().mapToInt(reason -> reason.points().size()).sum();
    }

    /** Returns the record as the register has it, with what rules found in it. */
    public List<RecordGroup> register() {
        return RecordGroup.of(procedure, reasons);
    }

    /** Returns the facts before and after, side by side. */
    public List<FactRow> facts() {
        return FactRow.rows(before, after);
    }

    /** Returns whether the agency has less time afterwards; waiting costs nothing in the official formula. */
    public boolean faster() {
        return after != null
                && before.timeLimits() != null
                && !before.timeLimits().equals(after.timeLimits());
    }

    /** Returns the time limit as it is; null when not stated. */
    public @Nullable Bilingual timeBefore() {
        return FactRow.limits(before);
    }

    /** Returns the time limit as it would be; null when not stated or when the procedure is abolished. */
    public @Nullable Bilingual timeAfter() {
        return after == null ? null : FactRow.limits(after);
    }

    /** Returns whether it is known to save something each year. */
    public boolean savesEachYear() {
        return benefit != null
                && benefit.annual() != null
                && benefit.annual().saved().signum() > 0;
    }

    /**
     * What complying costs before and after.
     *
     * @param unit cost of one average filing
     * @param unitOrigin the least trustworthy origin in it
     * @param filings filings a year; null when not known
     * @param filingsOrigin the origin of the filings; null when not known
     * @param filingsSource the source of the filings; null when not known
     * @param annual cost of a year; null when the filings are not known
     */
    public record Benefit(
            CostChange unit,
            Origin unitOrigin,
            @Nullable BigDecimal filings,
            @Nullable Origin filingsOrigin,
            @Nullable String filingsSource,
            @Nullable CostChange annual) {

        /** Returns the yearly cost, or the cost of one filing where that is all that is known. */
        public CostChange shown() {
            return annual == null ? unit : annual;
        }
    }
}
