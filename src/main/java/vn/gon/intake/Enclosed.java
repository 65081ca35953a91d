package vn.gon.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Which characters of a text stand inside brackets or quotation marks, where no list item or sentence begins. */
final class Enclosed {

    private static final int LONGEST_MARK = 12;

    /** In "a) …" and "2) …" the bracket closes nothing, unless the text says "điểm a)". */
    private static final Pattern MARK = Pattern.compile("(?:^|[\\s:;])(?:\\p{Ll}|\\d{1,2})$");

    private static final Pattern REFERENCE = Pattern.compile("(?:điểm|khoản|mục|điều|số)\\s(?:\\p{Ll}|\\d{1,2})$");

    private final boolean[] inside;

    private Enclosed(int length) {
        this.inside = new boolean[length];
    }

    static Enclosed in(String text) {
        Enclosed enclosed = new Enclosed(text.length());
        Deque<Integer> open = new ArrayDeque<>();
        int quote = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open.push(i);
            } else if (c == ')' && !open.isEmpty() && !isMark(text, i)) {
                enclosed.fill(open.pop(), i);
            } else if (c == '“') {
                quote = i;
            } else if (c == '”' && quote >= 0) {
                enclosed.fill(quote, i);
                quote = -1;
            }
        }
        return enclosed;
    }

    /** Returns whether a character stands inside a pair; a bracket that is never closed encloses nothing. */
    boolean holds(int at) {
        return inside[at];
    }

    private void fill(int from, int to) {
        for (int i = from; i <= to; i++) {
            inside[i] = true;
        }
    }

    private static boolean isMark(String text, int bracket) {
        String before = text.substring(Math.max(0, bracket - LONGEST_MARK), bracket);
        return MARK.matcher(before).find() && !REFERENCE.matcher(before).find();
    }
}
