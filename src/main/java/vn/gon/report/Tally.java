package vn.gon.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each of several things occurs. */
final class Tally<T extends Comparable<? super T>> {

    private final Map<T, Integer> counts = new TreeMap<>();

    void add(T thing) {
        add(thing, 1);
    }

    void add(T thing, int number) {
        counts.merge(thing, number, Integer::sum);
    }

    /** Returns the counts in the order of the things. */
    List<Count<T>> inOrder() {
        return counts.entrySet().stream()
                .map(entry -> new Count<>(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Returns the counts, the most frequent first. */
    List<Count<T>> mostFirst() {
        return inOrder().stream()
                .sorted(Comparator.comparingInt((Count<T> count) -> count.number())
                        .reversed())
                .toList();
    }
}
