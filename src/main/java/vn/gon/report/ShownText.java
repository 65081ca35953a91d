package vn.gon.report;

import java.text.BreakIterator;
import java.util.Locale;

/** Makes a text of unknown origin fit to be shown. */
public final class ShownText {

    private static final String REPLACEMENT = "\uFFFD";

    private ShownText() {}

    /**
     * Returns the text with half characters and control characters replaced by U+FFFD, and with characters that turn the
     * direction of what follows named, because they would show another text than the one that is there. Line ends and
     * tabs stay.
     */
    public static String clean(String text) {
        int at = 0;
        while (at < text.length() && isShown(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.substring(0, at));
        for (; at < text.length(); at++) {
            clean.append(isShown(text, at) ? String.valueOf(text.charAt(at)) : instead(text.charAt(at)));
        }
        return clean.toString();
    }

    private static String instead(char found) {
        return turnsTextAround(found) ? String.format(Locale.ROOT, "(U+%04X)", (int) found) : REPLACEMENT;
    }

    private static boolean turnsTextAround(char found) {
        return (found >= '\u202A' && found <= '\u202E') || (found >= '\u2066' && found <= '\u2069');
    }

    private static boolean isShown(String text, int at) {
        char found = text.charAt(at);
        if (Character.isHighSurrogate(found)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(found)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !turnsTextAround(found) && (!Character.isISOControl(found) || found == '\n' || found == '\t');
    }

    /** Returns the text, or as many whole words of it as fit and an ellipsis. */
    public static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int limit = text.offsetByCodePoints(0, most - 1);
        int end = characters.isBoundary(limit) ? limit : characters.preceding(limit);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
    }

    /**
     * Returns the name under which a page can link to a code: letters, digits, dots and hyphens stay, anything else is
     * written as its number.
     */
    public static String anchor(String code) {
        StringBuilder anchor = new StringBuilder();
        code.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == '.' || point == '-') {
                anchor.appendCodePoint(point);
            } else {
                anchor.append('_').append(Integer.toHexString(point)).append('_');
            }
        });
        return anchor.toString();
    }
}
