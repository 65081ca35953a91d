package vn.gon.report;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one agency.
 *
 * @param agency its name; empty when the register names none
 * @param procedures procedures reviewed
 * @param flagged of them, those with findings
 * @param conditions business conditions reviewed
 * @param conditionsFlagged of them, those with findings
 * @param findings findings on both
 * @param undecided questions that the data could not answer
 * @param withVolumes procedures whose filings a year are known
 * @param annual yearly cost of those; null when none is known
 */
public record AgencyRow(
        String agency,
        int procedures,
        int flagged,
        int conditions,
        int conditionsFlagged,
        int findings,
        int undecided,
        int withVolumes,
        @Nullable CostChange annual) {

    /** Returns the same figures, with another number of questions that could not be answered. */
    AgencyRow undecided(int other) {
        return new AgencyRow(
                agency, procedures, flagged, conditions, conditionsFlagged, findings, other, withVolumes, annual);
    }
}
