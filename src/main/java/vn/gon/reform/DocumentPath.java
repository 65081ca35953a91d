package vn.gon.reform;

/**
 * Where a paper stands in the original record.
 *
 * @param caseIndex index of the submission case, from 0
 * @param documentIndex index of the paper in the case, from 0
 */
public record DocumentPath(int caseIndex, int documentIndex) {

    @Override
    public String toString() {
        return "cases[" + caseIndex + "].documents[" + documentIndex + "]";
    }
}
