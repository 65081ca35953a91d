package vn.gon.plan.solver;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One choice, whole.
 *
 * @param effort efforts of the items and charges of the instruments
 * @param items the item of each group
 */
public record Pick(long effort, List<Integer> items) {

    public Pick {
        items = List.copyOf(items);
    }

    static Pick of(Trial trial) {
        return new Pick(trial.effort(), IntStream.of(trial.chosen()).boxed().toList());
    }

    int[] toArray() {
        return items.stream().mapToInt(item -> item).toArray();
    }
}
