package vn.gon.plan.solver;

/**
 * One choice that asks for another: whoever takes one of {@code when} takes one of {@code then}.
 *
 * @param when items of one group
 * @param then items of another group
 */
@SuppressWarnings("ArrayRecordComponent")
record Link(int[] when, int[] then) {

    static boolean has(int[] items, int item) {
        for (int each : items) {
            if (each == item) {
                return true;
            }
        }
        return false;
    }
}
