package vn.gon.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts that are nearly the same.
 *
 * <p>Two texts are as alike as their sets of pairs of neighbouring words. Of texts that are alike by a share {@code s},
 * each has one of its {@code n - ⌈s·n⌉ + 1} rarest pairs in common with the other (prefix filtering; Chaudhuri, Ganti,
 * Kaushik, ICDE 2006), so only texts that share such a pair are compared, and each comparison is exact.
 */
public final class Overlaps {

    /** Texts less alike than this cannot be asked for: too many would have to be compared. */
    public static final BigDecimal LEAST = new BigDecimal("0.7");

    private final Shingles shingles;
    private final List<String> texts;
    private final int[][] sets;
    private final int[][] byRarePair;

    /**
     * A text that is alike.
     *
     * @param text the text
     * @param likeness how alike
     */
    public record Alike(String text, Likeness likeness) {}

    private Overlaps(Shingles shingles, List<String> texts, int[][] sets, Share least) {
        this.shingles = shingles;
        this.texts = texts;
        this.sets = sets;
        this.byRarePair = byRarePair(least);
    }

    /**
     * Returns different texts, ready to be compared; a text is words with single spaces between.
     *
     * @param least how alike the texts must be at least that are to be found, from {@link #LEAST} to 1
     */
    public static Overlaps of(Collection<String> texts, BigDecimal least) {
        List<String> different = texts.stream().distinct().sorted().toList();
        Shingles shingles = new Shingles();
        int[][] sets = different.stream().map(shingles::add).toArray(int[][]::new);
        shingles.numberByRarity(sets);
        return new Overlaps(shingles, different, sets, Share.of(least));
    }

    /**
     * Returns the texts that are alike by at least a share, the text itself among them if it is one of them: the most
     * alike first, then by text.
     *
     * @param least no less than these texts were made ready for
     */
    public List<Alike> alike(String text, BigDecimal least) {
        int own = Collections.binarySearch(texts, text);
        int[] wanted = own >= 0 ? sets[own] : shingles.of(text);
        Share share = Share.of(least);
        List<Alike> alike = new ArrayList<>();
        candidates(wanted, share).stream().forEach(candidate -> {
            int[] set = sets[candidate];
            int shared = Shingles.sharedAtLeast(share.mustShare(wanted.length + set.length), wanted, set);
            if (shared >= 0) {
                alike.add(new Alike(texts.get(candidate), new Likeness(shared, wanted.length + set.length - shared)));
            }
        });
        alike.sort(Comparator.comparing(Alike::likeness).reversed().thenComparing(Alike::text));
        return alike;
    }

    private BitSet candidates(int[] wanted, Share share) {
        BitSet candidates = new BitSet();
        int rarest = share.rarest(wanted.length);
        for (int i = 0; i < rarest; i++) {
            // a pair that no text has is numbered below zero
            if (wanted[i] >= 0) {
                for (int candidate : byRarePair[wanted[i]]) {
                    candidates.set(candidate);
                }
            }
        }
        return candidates;
    }

    private int[][] byRarePair(Share least) {
        IntStream.Builder[] lists = new IntStream.Builder[shingles.size()];
        for (int i = 0; i < sets.length; i++) {
            int rarest = least.rarest(sets[i].length);
            for (int j = 0; j < rarest; j++) {
                int pair = sets[i][j];
                if (lists[pair] == null) {
                    lists[pair] = IntStream.builder();
                }
                lists[pair].add(i);
            }
        }
        return Arrays.stream(lists)
                .map(list -> list == null ? new int[0] : list.build().toArray())
                .toArray(int[][]::new);
    }

    /**
     * How alike two sets must be, as a fraction.
     *
     * @param part its upper number
     * @param whole its lower number
     */
    private record Share(long part, long whole) {
        static Share of(BigDecimal share) {
            return new Share(
                    share.movePointRight(Math.max(share.scale(), 0)).longValueExact(),
                    BigDecimal.TEN.pow(Math.max(share.scale(), 0)).longValueExact());
        }

        /** Of how many rarest members a set must share one with every set that is alike. */
        int rarest(int size) {
            return size == 0 ? 0 : size - Math.toIntExact(ceiling(part * size, whole)) + 1;
        }

        /** How many members two sets that are alike share, by how many they have when counted one by one. */
        int mustShare(int members) {
            return Math.toIntExact(ceiling(part * members, part + whole));
        }

        private static long ceiling(long dividend, long divisor) {
            return (dividend + divisor - 1) / divisor;
        }
    }
}
