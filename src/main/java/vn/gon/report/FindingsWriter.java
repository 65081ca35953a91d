package vn.gon.report;

import java.util.List;
import vn.gon.audit.Undecided;

/** Writes the findings of one run in one format, told them one by one in the order of their codes. */
interface FindingsWriter {

    /** Writes a finding. */
    void finding(FindingRow row);

    /** Takes note of a finding that is not to be acted on. */
    void suppressed(FindingRow row);

    /** Takes note of what could not be answered. */
    void unknown(Undecided undecided);

    /**
     * Ends the document; the stream below stays open.
     *
     * @param absent the findings of the baseline that are gone
     * @param summary the counts
     */
    void end(List<Baseline.Entry> absent, AuditSummary summary);
}
