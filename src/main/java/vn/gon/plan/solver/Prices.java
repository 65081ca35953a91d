package vn.gon.plan.solver;

/**
 * What the relaxation charges: for each scaled unit of a row, for each use of an instrument by a group, for each link.
 *
 * @param row at least 0
 * @param share at least 0; the shares of one instrument add up to its charge
 * @param link at least 0
 */
@SuppressWarnings("ArrayRecordComponent")
record Prices(double[] row, double[] share, double[] link) {

    Prices copy() {
        return new Prices(row.clone(), share.clone(), link.clone());
    }

    void set(Prices other) {
        System.arraycopy(other.row, 0, row, 0, row.length);
        System.arraycopy(other.share, 0, share, 0, share.length);
        System.arraycopy(other.link, 0, link, 0, link.length);
    }
}
