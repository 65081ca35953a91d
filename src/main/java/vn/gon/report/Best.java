package vn.gon.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of any number of things, kept without keeping the others. */
final class Best<T> {

    private final int most;
    private final Comparator<T> order;
    private final PriorityQueue<T> kept;

    /**
     * Keeps the first in an order.
     *
     * @param order a total order, so that what is kept does not depend on the order of arrival
     */
    Best(int most, Comparator<T> order) {
        if (most < 0) {
            throw new IllegalArgumentException("a number of things to keep cannot be negative: " + most);
        }
        this.most = most;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void offer(T thing) {
        if (kept.size() < most) {
            kept.add(thing);
        } else if (most > 0 && order.compare(thing, kept.element()) < 0) {
            kept.poll();
            kept.add(thing);
        }
    }

    List<T> inOrder() {
        List<T> sorted = new ArrayList<>(kept);
        sorted.sort(order);
        return sorted;
    }
}
