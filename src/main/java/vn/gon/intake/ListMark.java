package vn.gon.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark before an item of a list.
 *
 * @param family which marks stand at the same level with it; 0 for a line without a mark
 * @param label its letter or number as a number from 1; 0 for a sign, which has none
 * @param length its length with the spaces behind it
 */
record ListMark(int family, int label, int length) {

    static final ListMark NONE = new ListMark(0, 0, 0);

    private static final int SIGNS = 3;
    private static final int ROMAN = 4;
    private static final int LETTER = 6;
    private static final int NUMBER = 8;
    private static final int DEEPEST = 3;
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final String[] ROMANS = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};

    private static final Pattern SHAPE = Pattern.compile("([-–])(?!\\d)\\s*|(\\+)(?!\\d)\\s*|([*•])\\s*"
            + "|([IVX]{1,4})[.)](?=\\s)\\s*|\\(?([ivx]{1,4})\\)\\s*"
            + "|\\(?(\\p{Ll})\\d?\\)\\s*|(\\p{Ll})\\.\\s+(?=\\p{Lu})"
            + "|\\(?(\\d{1,2}(?:\\.\\d{1,2})*)(?:[.)](?=\\s|\\p{L})|/(?=\\s*\\p{Lu}))\\s*"
            + "|(\\d{1,2}(?:\\.\\d{1,2})+)\\s+(?=\\p{Lu})");

    /** Returns the mark that stands at a place of a text; null when none does. */
    static @Nullable ListMark at(String text, int from) {
        Matcher matcher = SHAPE.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        int group = 1;
        while (matcher.group(group) == null) {
            group++;
        }
        String label = matcher.group(group);
        int length = matcher.end() - from;
        if (group <= SIGNS) {
            return new ListMark(group, 0, length);
        }
        if (group < LETTER) {
            return new ListMark(group, roman(label), length);
        }
        return group < NUMBER ? new ListMark(LETTER, LETTERS.indexOf(label) + 1, length) : number(label, length);
    }

    private static ListMark number(String label, int length) {
        String[] parts = label.split("\\.", -1);
        return new ListMark(
                NUMBER + Math.min(DEEPEST, parts.length), Integer.parseInt(parts[parts.length - 1]), length);
    }

    private static int roman(String label) {
        for (int i = 0; i < ROMANS.length; i++) {
            if (ROMANS[i].equalsIgnoreCase(label)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Returns this mark read as a letter: i, v and x are letters after h, u and v, and Roman numbers elsewhere. */
    ListMark asLetter(char letter) {
        return new ListMark(LETTER, LETTERS.indexOf(letter) + 1, length);
    }

    boolean isRoman() {
        return family == ROMAN || family == ROMAN + 1;
    }

    /** Returns whether it is a dash or the like, which tells nothing and is dropped; letters and numbers are kept. */
    boolean isSign() {
        return family >= 1 && family <= SIGNS;
    }
}
