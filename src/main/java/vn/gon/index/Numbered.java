package vn.gon.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Names as numbers, so that sets of names compare quickly. Which number a name gets says nothing; for several threads. */
public final class Numbered {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** A set of names, each as its number. */
    public static final class Names {

        private final int[] sorted;

        private Names(int[] sorted) {
            Arrays.sort(sorted);
            this.sorted = sorted;
        }

        /** Returns how alike two sets are that were numbered together. */
        public Likeness like(Names other) {
            int shared = Shingles.shared(sorted, other.sorted);
            return new Likeness(shared, sorted.length + other.sorted.length - shared);
        }
    }

    /** Returns different names as a set; names that are new get a number. */
    public Names add(Collection<String> names) {
        return new Names(names.stream()
                .mapToInt(name -> numbers.computeIfAbsent(name, any -> next.getAndIncrement()))
                .toArray());
    }

    /** Returns different names as a set to compare with those added; a name that is new is shared with none of them. */
    public Names of(Collection<String> names) {
        int[] set = new int[names.size()];
        int at = 0;
        for (String name : names) {
            set[at] = numbers.getOrDefault(name, -1 - at);
            at++;
        }
        return new Names(set);
    }
}
