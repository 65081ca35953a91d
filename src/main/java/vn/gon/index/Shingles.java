package vn.gon.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

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

    /** Numbers the pairs anew, the rarest first, in the sets that were made of the texts added; each set is sorted again. */
    void numberByRarity(int[][] sets) {
        int[] frequency = new int[numbers.size()];
        for (int[] set : sets) {
            for (int pair : set) {
                frequency[pair]++;
            }
        }
        int[] byRarity = IntStream.range(0, frequency.length)
                .boxed()
                .sorted(Comparator.comparing(pair -> frequency[pair]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] renumbered = new int[byRarity.length];
        for (int i = 0; i < byRarity.length; i++) {
            renumbered[byRarity[i]] = i;
        }
        numbers.replaceAll((pair, number) -> renumbered[number]);
        for (int[] set : sets) {
            Arrays.setAll(set, i -> renumbered[set[i]]);
            Arrays.sort(set);
        }
    }

    /** Returns how many numbers two sorted arrays share; -1 as soon as it is clear that they are too few. */
    static int sharedAtLeast(int least, int[] one, int[] other) {
        int mayDiffer = one.length - least;
        int mayDifferToo = other.length - least;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length && mayDiffer >= 0 && mayDifferToo >= 0) {
            int order = Integer.compare(one[i], other[j]);
            if (order <= 0) {
                i++;
                mayDiffer -= order == 0 ? 0 : 1;
            }
            if (order >= 0) {
                j++;
                mayDifferToo -= order == 0 ? 0 : 1;
            }
        }
        int shared = least + mayDiffer - (one.length - i);
        return mayDifferToo < 0 || shared < least ? -1 : shared;
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
