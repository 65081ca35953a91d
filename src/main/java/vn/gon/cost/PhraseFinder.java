package vn.gon.cost;

import java.util.List;

/**
 * Finds which of many phrases occur in a text in one pass over its characters, however many phrases there are
 * (Aho–Corasick). Case, punctuation and the placement of the tone mark do not matter; a text is expected in NFC.
 */
final class PhraseFinder {

    /** The answer when no rule matches. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int LETTERS = 0x2000;
    static final short FOREIGN = 0;
    static final short SPACE = 1;

    private final short[] letters = new short[LETTERS];
    private final int[] next;
    private final int width;
    private final int[] anywhere;
    private final int[][] atStart;
    private final int head;

    private PhraseFinder(PhraseTrie trie, int head) {
        this.head = head;
        for (char c = 0; c < LETTERS; c++) {
            letters[c] = Character.isLetterOrDigit(c)
                    ? trie.alphabet.getOrDefault(Character.toLowerCase(c), FOREIGN)
                    : SPACE;
        }
        this.width = trie.alphabet.size() + 1;
        this.next = flat(trie.next, width);
        this.anywhere = trie.anywhere.stream().mapToInt(Integer::intValue).toArray();
        this.atStart = trie.atStart.toArray(int[][]::new);
    }

    /**
     * Returns a finder of the rules, the earlier the stronger.
     *
     * @param head how many words are the first words; numbers and single letters do not count
     */
    static PhraseFinder of(List<PhraseRule> rules, int head) {
        PhraseTrie trie = new PhraseTrie(rules);
        trie.link();
        return new PhraseFinder(trie, head);
    }

    /** Returns the index of the first rule that matches a text, or {@link #NONE}. */
    int first(CharSequence text) {
        int best = NONE;
        int words = 0;
        int wordLength = 0;
        boolean hasLetter = false;
        int row = next[SPACE];
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            short letter = c < LETTERS ? letters[c] : Character.isLetterOrDigit(c) ? FOREIGN : SPACE;
            if (letter != SPACE) {
                wordLength++;
                hasLetter |= c > '9';
                row = next[row + letter];
            } else if (wordLength > 0) {
                words += hasLetter && wordLength > 1 ? 1 : 0;
                wordLength = 0;
                hasLetter = false;
                row = next[row + SPACE];
                int state = row / width;
                best = Math.min(best, anywhere[state]);
                best = best == 0 ? 0 : Math.min(best, atStart(state, words));
                if (best == 0) {
                    return 0;
                }
            }
        }
        return best;
    }

    /** A state is known by the place where its row of transitions begins. */
    private static int[] flat(List<int[]> transitions, int width) {
        int[] flat = new int[transitions.size() * width];
        for (int state = 0; state < transitions.size(); state++) {
            for (int letter = 0; letter < width; letter++) {
                flat[state * width + letter] = transitions.get(state)[letter] * width;
            }
        }
        return flat;
    }

    private int atStart(int state, int words) {
        int best = NONE;
        for (int packed : atStart[state]) {
            int rule = packed >>> 8;
            int phraseWords = packed & 0xff;
            if (words - phraseWords < head) {
                best = Math.min(best, rule);
            }
        }
        return best;
    }
}
