package vn.gon.text;

import org.jspecify.annotations.Nullable;

/**
 * The characters of Vietnamese and its neighbours, each looked up once: a text made of them alone is in NFC, and each of
 * them has one character as its lower case.
 */
final class Letters {

    static final byte UNUSUAL = 0;
    static final byte LETTER = 1;
    static final byte NUMBER = 2;
    static final byte SPACE = 3;
    static final byte MARK = 4;

    private static final int END = 0x2027;
    private static final int COMBINING = 0x300;
    private static final int VIETNAMESE = 0x1EA0;
    private static final int VIETNAMESE_END = 0x1F00;
    private static final int PUNCTUATION = 0x2010;
    private static final char DOTTED_I = '\u0130';

    /** The letters that carry the mark in the new placement. */
    private static final String MARKED = "òóỏõọùúủũụ";

    private static final byte[] CLASSES = new byte[END];
    private static final char[] LOWER = new char[END];

    static {
        for (char c = 0; c < END; c++) {
            CLASSES[c] = classOf(c);
            LOWER[c] = Character.toLowerCase(c);
        }
    }

    private Letters() {}

    /** Returns the class of a character; {@code UNUSUAL} when it needs the normaliser. */
    static byte of(char c) {
        return c < END ? CLASSES[c] : UNUSUAL;
    }

    /** Returns the lower case of a character that is not unusual. */
    static char lower(char c) {
        return LOWER[c];
    }

    /**
     * Moves the tone mark of open syllables to the old placement, in place.
     *
     * @param letters letters in lower case
     * @param length how many of them count
     */
    static void placeTones(char[] letters, int length) {
        for (int i = 1; i < length; i++) {
            char second = letters[i];
            if (second == 'a' || second == 'e' || second == 'y') {
                String moved = moved(letters[i - 1], second);
                if (moved != null && (i + 1 == length || !Character.isLetter(letters[i + 1]))) {
                    letters[i - 1] = moved.charAt(0);
                    letters[i] = moved.charAt(1);
                }
            }
        }
    }

    /** Returns the pair with the mark in the old placement; null when no mark is to be moved. */
    private static @Nullable String moved(char first, char second) {
        if (first < 'ò' || MARKED.indexOf(first) < 0) {
            return null;
        }
        for (String[] placement : VietnameseText.TONE_PLACEMENTS) {
            if (placement[1].charAt(0) == first && placement[1].charAt(1) == second) {
                return placement[0];
            }
        }
        return null;
    }

    private static byte classOf(char c) {
        boolean usual = c < COMBINING || (c >= VIETNAMESE && c < VIETNAMESE_END) || c >= PUNCTUATION;
        if (!usual || c == DOTTED_I) {
            return UNUSUAL;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> NUMBER;
            default -> Character.isWhitespace(c) ? SPACE : MARK;
        };
    }
}
