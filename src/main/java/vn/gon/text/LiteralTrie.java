package vn.gon.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Literals as a tree of letters, with the links that turn it into an automaton. */
final class LiteralTrie {

    private static final int UNKNOWN = -1;

    /** The number of each character that occurs in a literal; 0 for all others. */
    private final short[] letters = new short[Character.MAX_VALUE + 1];

    private final List<int[]> children = new ArrayList<>();
    private final List<long @Nullable []> ends = new ArrayList<>();
    private final int sets;
    private int width = 1;
    private boolean[] isEnd = {};

    /** Builds the tree; a literal is known by its place in the list. */
    LiteralTrie(List<String> literals) {
        this.sets = (literals.size() + 63) >> 6;
        for (String literal : literals) {
            literal.chars().filter(c -> letters[c] == 0).forEach(c -> letters[c] = (short) width++);
        }
        newState();
        for (int i = 0; i < literals.size(); i++) {
            add(literals.get(i), i);
        }
    }

    /** Returns the number of different letters, and one for all others. */
    int width() {
        return width;
    }

    /** Returns the number of a letter. */
    int letter(char c) {
        return letters[c];
    }

    /** Returns whether a literal ends in a state. */
    boolean isEnd(int state) {
        return isEnd[state];
    }

    /** Adds the literals that end in a state to a set. */
    void addEnds(int state, long[] found) {
        long[] here = ends.get(state);
        for (int i = 0; here != null && i < here.length; i++) {
            found[i] |= here[i];
        }
    }

    private int newState() {
        int[] row = new int[width];
        Arrays.fill(row, UNKNOWN);
        children.add(row);
        ends.add(null);
        return children.size() - 1;
    }

    private void add(String literal, int number) {
        int state = 0;
        for (int i = 0; i < literal.length(); i++) {
            int letter = letter(literal.charAt(i));
            if (children.get(state)[letter] == UNKNOWN) {
                children.get(state)[letter] = newState();
            }
            state = children.get(state)[letter];
        }
        long[] set = new long[sets];
        set[number >> 6] |= 1L << number;
        include(state, set);
    }

    private void include(int state, long @Nullable [] more) {
        if (more != null) {
            long[] all = more.clone();
            addEnds(state, all);
            ends.set(state, all);
        }
    }

    /**
     * Completes the automaton, breadth first, so that the state for the longest proper suffix is always complete.
     *
     * @return the transitions, by the place where the row of a state begins and the number of a letter
     */
    int[] link() {
        int[] suffix = new int[children.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.remove();
            int[] row = children.get(state);
            for (int letter = 0; letter < width; letter++) {
                int fallback = state == 0 ? 0 : children.get(suffix[state])[letter];
                int child = row[letter];
                if (child == UNKNOWN) {
                    row[letter] = fallback;
                } else {
                    suffix[child] = fallback;
                    include(child, ends.get(fallback));
                    open.add(child);
                }
            }
        }
        return rows();
    }

    private int[] rows() {
        int[] rows = new int[children.size() * width];
        isEnd = new boolean[children.size()];
        for (int state = 0; state < children.size(); state++) {
            isEnd[state] = ends.get(state) != null;
            for (int letter = 0; letter < width; letter++) {
                rows[state * width + letter] = children.get(state)[letter] * width;
            }
        }
        children.clear();
        return rows;
    }
}
