package vn.gon.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds which of many literals occur in a text in one pass over its characters, however many there are (Aho–Corasick).
 * Sets of literals are sets of bits.
 */
public final class Literals {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final LiteralTrie trie;
    private final int[] next;

    private Literals(List<String> literals) {
        for (String literal : literals) {
            numbers.put(literal, numbers.size());
        }
        this.trie = new LiteralTrie(literals);
        this.next = trie.link();
    }

    /** Returns a finder of literals; the order and repetitions do not matter. */
    public static Literals of(Collection<String> literals) {
        return new Literals(List.copyOf(new TreeSet<>(literals)));
    }

    /**
     * Returns the set of literals given.
     *
     * @param some literals this finder was made of
     */
    public long[] setOf(Collection<String> some) {
        long[] set = noneFound();
        for (String literal : some) {
            Integer number = numbers.get(literal);
            if (number == null) {
                throw new IllegalArgumentException(literal);
            }
            set[number >> 6] |= 1L << number;
        }
        return set;
    }

    /** Returns the set of literals that occur in a text. */
    public long[] in(String text) {
        long[] found = noneFound();
        int width = trie.width();
        int row = 0;
        trie.addEnds(0, found);
        for (int i = 0; i < text.length(); i++) {
            row = next[row + trie.letter(text.charAt(i))];
            if (trie.isEnd(row / width)) {
                trie.addEnds(row / width, found);
            }
        }
        return found;
    }

    /** Returns whether two sets have a literal in common. */
    public static boolean haveCommon(long[] one, long[] other) {
        for (int i = 0; i < one.length; i++) {
            if ((one[i] & other[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private long[] noneFound() {
        return new long[(numbers.size() + 63) >> 6];
    }
}
