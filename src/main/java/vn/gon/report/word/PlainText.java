package vn.gon.report.word;

import java.util.List;

/** Makes text of unknown origin fit for a document. */
public final class PlainText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final char NO_BREAK = '\u00A0';

    /** What stays on the line of the number before it. */
    private static final List<String> UNITS = List.of(
            "đồng",
            "%",
            "ngày",
            "giờ",
            "tháng",
            "năm",
            "lượt",
            "bản",
            "thủ tục",
            "điều kiện",
            "văn bản",
            "working day",
            "day",
            "hour",
            "month",
            "year",
            "filing");

    /** What stays on the line of the number after it. */
    private static final List<String> NUMBERED =
            List.of("Điều", "khoản", "điểm", "Article", "clause", "point", "VND", "Bảng", "Table");

    private PlainText() {}

    /**
     * Returns the text on one line: half characters replaced by U+FFFD, control characters dropped, characters that turn
     * the direction of what follows dropped, and text that runs from right to left set apart from what surrounds it.
     */
    public static String of(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : cleaned(text);
    }

    /** Returns the text of a sentence, with each number kept on the line of its unit. */
    static String ofSentence(String text) {
        String plain = of(text);
        StringBuilder kept = null;
        for (int at = plain.indexOf(' '); at >= 0; at = plain.indexOf(' ', at + 1)) {
            if (belongsTogether(plain, at)) {
                kept = kept == null ? new StringBuilder(plain) : kept;
                kept.setCharAt(at, NO_BREAK);
            }
        }
        return kept == null ? plain : kept.toString();
    }

    private static boolean belongsTogether(String text, int space) {
        if (space == 0 || space + 1 == text.length()) {
            return false;
        }
        return (Character.isDigit(text.charAt(space - 1)) && UNITS.stream().anyMatch(unit -> begins(text, space, unit)))
                || (Character.isDigit(text.charAt(space + 1))
                        && NUMBERED.stream().anyMatch(word -> ends(text, space, word)));
    }

    private static boolean begins(String text, int space, String word) {
        int after = space + 1 + word.length();
        return text.startsWith(word, space + 1)
                && (after >= text.length() || text.charAt(after) == 's' || !Character.isLetter(text.charAt(after)));
    }

    private static boolean ends(String text, int space, String word) {
        int from = space - word.length();
        return from >= 0 && text.startsWith(word, from) && (from == 0 || !Character.isLetter(text.charAt(from - 1)));
    }

    private static boolean isPlain(char found) {
        return (found >= ' ' && found < '\u007F') || (found >= '\u00A0' && found < '\u0590') || isVietnamese(found);
    }

    private static boolean isVietnamese(char found) {
        return (found >= '\u1E00' && found < '\u1F00') || (found >= '\u2010' && found < '\u2027');
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 2);
        int end = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (Character.isWhitespace(point)) {
                clean.append(' ');
            } else if (isShown(point)) {
                if (isFromRight(point) && end == 0) {
                    clean.append(ISOLATE);
                } else if (end > 0 && endsRun(point)) {
                    clean.insert(end, END_OF_ISOLATE);
                    end = 0;
                }
                clean.appendCodePoint(isHalf(point) ? REPLACEMENT : point);
                end = isFromRight(point) ? clean.length() : end;
            }
        }
        return end == 0 ? clean.toString() : clean.insert(end, END_OF_ISOLATE).toString();
    }

    private static boolean endsRun(int point) {
        return Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isFromRight(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean isShown(int point) {
        boolean turns = (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F;
        boolean isNoCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !turns && !isNoCharacter && !Character.isISOControl(point);
    }
}
