package vn.gon.plan.solver;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One choice that asks for another: whoever takes one of {@code when} takes one of {@code then}.
 *
 * @param when items of one group
 * @param then items of another group
 */
@SuppressWarnings("ArrayRecordComponent")
record Link(int[] when, int[] then) {

    /** Returns the items that ask, then those that are asked for. */
    IntStream items() {
        return IntStream.concat(Arrays.stream(when), Arrays.stream(then));
    }

    static boolean has(int[] items, int item) {
        for (int each : items) {
            if (each == item) {
                return true;
            }
        }
        return false;
    }
}
