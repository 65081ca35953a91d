package vn.gon.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gon.index.Likeness;
import vn.gon.text.VietnameseText;

/**
 * Elements of two lists paired off one to one: first those of the same words, the first with the first, then what is left by
 * likeness of words, the most alike first.
 */
final class Pairs {

    private static final int NONE = -1;

    private final int[] afterOf;
    private final int[] beforeOf;

    private Pairs(int before, int after) {
        afterOf = new int[before];
        beforeOf = new int[after];
        Arrays.fill(afterOf, NONE);
        Arrays.fill(beforeOf, NONE);
    }

    /** Two elements that stand for one. */
    record Pair(int before, int after) {}

    private record Candidate(int before, int after, Likeness likeness) {}

    /**
     * Pairs off two lists of words.
     *
     * @param least how alike two elements must be that are not the same
     */
    static Pairs of(List<String> before, List<String> after, BigDecimal least) {
        Pairs pairs = new Pairs(before.size(), after.size());
        pairs.pairSame(before, after);
        pairs.pairAlike(before, after, least);
        return pairs;
    }

    /** Returns the words of a text, by which elements are compared. */
    static String words(String text) {
        return VietnameseText.words(text).strip();
    }

    /** Pairs the last two that are left, if one is left on each side. */
    Pairs pairedLast() {
        List<Integer> removed = removed();
        List<Integer> added = added();
        if (removed.size() == 1 && added.size() == 1) {
            put(removed.get(0), added.get(0));
        }
        return this;
    }

    /** Returns the pairs in the order of the newer list. */
    List<Pair> both() {
        List<Pair> both = new ArrayList<>();
        for (int i = 0; i < beforeOf.length; i++) {
            if (beforeOf[i] != NONE) {
                both.add(new Pair(beforeOf[i], i));
            }
        }
        return both;
    }

    /** Returns the elements of the older list that are in no pair. */
    List<Integer> removed() {
        return unpaired(afterOf);
    }

    /** Returns the elements of the newer list that are in no pair. */
    List<Integer> added() {
        return unpaired(beforeOf);
    }

    private static List<Integer> unpaired(int[] partners) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                left.add(i);
            }
        }
        return left;
    }

    private void put(int before, int after) {
        afterOf[before] = after;
        beforeOf[after] = before;
    }

    private void pairSame(List<String> before, List<String> after) {
        Map<String, List<Integer>> waiting = new LinkedHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            waiting.computeIfAbsent(before.get(i), any -> new ArrayList<>()).add(i);
        }
        for (int i = 0; i < after.size(); i++) {
            List<Integer> same = waiting.get(after.get(i));
            if (same != null && !same.isEmpty()) {
                put(same.remove(0), i);
            }
        }
    }

    private void pairAlike(List<String> before, List<String> after, BigDecimal least) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i : removed()) {
            for (int j : added()) {
                Likeness likeness = likeness(before.get(i), after.get(j));
                if (likeness.isAtLeast(least)) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::likeness)
                .reversed()
                .thenComparing(Candidate::before)
                .thenComparing(Candidate::after));
        for (Candidate each : candidates) {
            if (afterOf[each.before()] == NONE && beforeOf[each.after()] == NONE) {
                put(each.before(), each.after());
            }
        }
    }

    /** Returns how alike two texts of words are: the part of all their words that they share. */
    static Likeness likeness(String one, String other) {
        return Likeness.of(sorted(one), sorted(other));
    }

    private static List<String> sorted(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" ", -1)).sorted().distinct().toList();
    }
}
