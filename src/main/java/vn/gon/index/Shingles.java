package vn.gon.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Texts as sets of pairs of neighbouring words, each pair as a number. */
final class Shingles {

    private static final String EDGE = "|";

    private final Map<String, Integer> numbers = new HashMap<>();

    /** Returns the pairs of a text, sorted; pairs that are new get a number. */
    int[] add(String words) {
        return of(words, true);
    }

    /** Returns the pairs of a text, sorted; each pair that no text added has counts as one that nothing shares. */
    int[] of(String words) {
        return of(words, false);
    }

    /** Returns the number of different pairs seen. */
    int size() {
        return numbers.size();
    }

    private int[] of(String words, boolean remember) {
        if (words.isEmpty()) {
            return new int[0];
        }
        String[] each = words.split(" ", -1);
        int[] pairs = new int[each.length + 1];
        for (int i = 0; i <= each.length; i++) {
            String pair = (i == 0 ? EDGE : each[i - 1]) + " " + (i == each.length ? EDGE : each[i]);
            pairs[i] = remember ? number(pair) : numbers.getOrDefault(pair, -1 - i);
        }
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }

    private int number(String pair) {
        Integer known = numbers.putIfAbsent(pair, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** Returns how many numbers two sorted arrays share. */
    static int shared(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
