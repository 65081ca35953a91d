package vn.gon.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Texts that are nearly the same.
 *
 * <p>Two texts are as alike as their sets of pairs of neighbouring words. Of texts that are alike by a share {@code s},
 * each has one of its {@code n - ⌈s·n⌉ + 1} rarest pairs in common with the other (prefix filtering; Chaudhuri, Ganti,
 * Kaushik, ICDE 2006), so only texts that share such a pair are compared, and each comparison is exact.
 */
public final class Overlaps {

    /** Texts less alike than this are not found. */
    public static final BigDecimal LEAST = new BigDecimal("0.7");

    private final Shingles shingles;
    private final List<String> texts;
    private final int[][] sets;
    private final int[] frequency;
    private final Map<Integer, int[]> byRarePair;

    /**
     * A text that is alike.
     *
     * @param text the text
     * @param likeness how alike
     */
    public record Alike(String text, Likeness likeness) {}

    private Overlaps(Shingles shingles, List<String> texts, int[][] sets) {
        this.shingles = shingles;
        this.texts = texts;
        this.sets = sets;
        this.frequency = new int[shingles.size()];
        for (int[] set : sets) {
            for (int pair : set) {
                frequency[pair]++;
            }
        }
        this.byRarePair = byRarePair();
    }

    /** Returns different texts, ready to be compared; a text is words with single spaces between. */
    public static Overlaps of(Collection<String> texts) {
        List<String> different = texts.stream().distinct().sorted().toList();
        Shingles shingles = new Shingles();
        int[][] sets = different.stream().map(shingles::add).toArray(int[][]::new);
        return new Overlaps(shingles, different, sets);
    }

    /**
     * Returns the texts that are alike by at least a share, the text itself among them if it is one of them: the most
     * alike first, then by text.
     *
     * @param least from {@link #LEAST} to 1
     */
    public List<Alike> alike(String text, BigDecimal least) {
        int[] wanted = shingles.of(text);
        BitSet candidates = new BitSet();
        for (int pair : rarest(wanted, least)) {
            for (int candidate : byRarePair.getOrDefault(pair, new int[0])) {
                candidates.set(candidate);
            }
        }
        List<Alike> alike = new ArrayList<>();
        candidates.stream().forEach(candidate -> {
            int shared = Shingles.shared(wanted, sets[candidate]);
            Likeness likeness = new Likeness(shared, wanted.length + sets[candidate].length - shared);
            if (likeness.isAtLeast(least)) {
                alike.add(new Alike(texts.get(candidate), likeness));
            }
        });
        alike.sort(Comparator.comparing(Alike::likeness).reversed().thenComparing(Alike::text));
        return alike;
    }

    private Map<Integer, int[]> byRarePair() {
        Map<Integer, IntStream.Builder> lists = new HashMap<>();
        for (int i = 0; i < sets.length; i++) {
            for (int pair : rarest(sets[i], LEAST)) {
                lists.computeIfAbsent(pair, any -> IntStream.builder()).add(i);
            }
        }
        Map<Integer, int[]> arrays = new HashMap<>();
        lists.forEach((pair, list) -> arrays.put(pair, list.build().toArray()));
        return arrays;
    }

    /** The pairs of a set one of which it must share with every set that is alike by at least a share. */
    private int[] rarest(int[] set, BigDecimal least) {
        int mustShare = least.multiply(BigDecimal.valueOf(set.length))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return IntStream.of(set)
                .boxed()
                .sorted(Comparator.comparing(this::frequencyOf).thenComparing(Comparator.naturalOrder()))
                .limit(set.length == 0 ? 0 : set.length - mustShare + 1L)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int frequencyOf(int pair) {
        return pair < 0 ? 0 : frequency[pair];
    }
}
