package vn.gon.report;

/**
 * On how many procedures a yearly sum rests; the rest is unknown and not in the sum.
 *
 * @param procedures procedures reviewed
 * @param withVolumes of them, those whose filings a year are known
 * @param flagged procedures with findings
 * @param flaggedWithVolumes of them, those whose filings a year are known
 */
public record Coverage(int procedures, int withVolumes, int flagged, int flaggedWithVolumes) {

    /** Returns the number of procedures whose yearly cost is unknown. */
    public int unknown() {
        return procedures - withVolumes;
    }
}
