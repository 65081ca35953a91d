package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.TimeUnit;

/**
 * The headline figures.
 *
 * @param procedures procedures reviewed
 * @param flagged of them, those with findings
 * @param conditions business conditions reviewed
 * @param conditionsFlagged of them, those with findings
 * @param findings findings on both
 * @param undecided questions that the data could not answer
 * @param effects what the edits do
 * @param coverage on how many procedures the yearly cost rests
 * @param annual yearly cost of the procedures whose filings are known; null when none is known
 */
public record Totals(
        int procedures,
        int flagged,
        int conditions,
        int conditionsFlagged,
        int findings,
        int undecided,
        Effects effects,
        Coverage coverage,
        @Nullable CostChange annual) {

    /** Returns the same figures, with another number of questions that could not be answered. */
    Totals undecided(int other) {
        return new Totals(
                procedures, flagged, conditions, conditionsFlagged, findings, other, effects, coverage, annual);
    }

    /**
     * What the edits do to the procedures flagged; abolishing and simplifying are counted apart.
     *
     * @param abolished procedures repealed
     * @param simplified procedures kept in a lighter form
     * @param toReview procedures with findings whose record stays as it is until somebody drafts the change
     * @param papersRemoved papers that the procedures kept no longer ask for, over all cases
     * @param certificationsDropped papers that were to be certified and no longer are, whether removed or not
     * @param requirementsRemoved requirements dropped
     * @param channelsOpened ways of filing added
     * @param timeLimitsShortened procedures with a shorter time limit
     * @param conditionsAbolished business conditions repealed
     * @param timeCuts by how much the time limits of the procedures kept are shortened, a unit each; units never add
     * @param reach whom the procedures abolished and simplified concern
     */
    public record Effects(
            int abolished,
            int simplified,
            int toReview,
            int papersRemoved,
            int certificationsDropped,
            int requirementsRemoved,
            int channelsOpened,
            int timeLimitsShortened,
            int conditionsAbolished,
            List<TimeCut> timeCuts,
            List<Reach> reach) {

        public Effects {
            timeCuts = List.copyOf(timeCuts);
            reach = List.copyOf(reach);
        }

        /** Returns the number of regulations that the edits change. */
        public int changed() {
            return abolished + simplified + conditionsAbolished;
        }
    }

    /**
     * What time limits of one unit lose, each procedure by its longest limit in that unit.
     *
     * @param unit the unit
     * @param cut how many units, over all procedures
     * @param procedures how many procedures have a shorter limit
     */
    public record TimeCut(TimeUnit unit, BigDecimal cut, int procedures) {}

    /**
     * Procedures changed, by who performs them.
     *
     * @param complier who performs them
     * @param procedures how many
     * @param withVolumes of how many the filings a year are known
     * @param filings filings a year of those
     */
    public record Reach(Complier complier, int procedures, int withVolumes, BigDecimal filings) {}
}
