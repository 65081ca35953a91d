package vn.gon.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Vietnamese text is normalised, folded and compared. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Vowel pairs that may carry the tone on either letter (hoà or hòa); the old placement stands first. */
    static final String[][] TONE_PLACEMENTS = {
        {"oà", "òa"}, {"oá", "óa"}, {"oả", "ỏa"}, {"oã", "õa"}, {"oạ", "ọa"},
        {"oè", "òe"}, {"oé", "óe"}, {"oẻ", "ỏe"}, {"oẽ", "õe"}, {"oẹ", "ọe"},
        {"uỳ", "ùy"}, {"uý", "úy"}, {"uỷ", "ủy"}, {"uỹ", "ũy"}, {"uỵ", "ụy"},
    };

    private VietnameseText() {}

    /** Returns the text in Unicode form NFC, in which every Vietnamese letter is one character. */
    public static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns the text in NFC and lower case, its letters kept: what exact comparison reads. */
    public static String lower(String text) {
        return nfc(text).toLowerCase(Locale.ROOT);
    }

    /** Returns the text without tone and vowel marks, đ as d, in lower case: {@code Đăng ký} gives {@code dang ky}. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        // U+00F0 is the wrong letter that old keyboards type for đ.
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd').replace('ð', 'd');
    }

    /**
     * Returns the words of a text in lower case with single spaces between and around them and the tone mark in one
     * placement, so that a phrase occurs in it as whole words exactly when {@code " phrase "} does.
     */
    public static String words(String text) {
        char[] words = new char[text.length() + 2];
        words[0] = ' ';
        int length = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (Letters.of(c)) {
                case Letters.UNUSUAL -> {
                    return unusualWords(text);
                }
                case Letters.LETTER, Letters.NUMBER -> words[length++] = Letters.lower(c);
                default -> {
                    if (words[length - 1] != ' ') {
                        words[length++] = ' ';
                    }
                }
            }
        }
        return closed(words, length);
    }

    /** Only a text without a single word has two spaces: one before and one after the nothing. */
    private static String closed(char[] words, int length) {
        int end = length;
        if (end == 1 || words[end - 1] != ' ') {
            words[end++] = ' ';
        }
        Letters.placeTones(words, end);
        return new String(words, 0, end);
    }

    private static String unusualWords(String text) {
        String plain = NOT_WORD.matcher(lower(text)).replaceAll(" ").strip();
        return " " + onePlacement(plain) + " ";
    }

    /**
     * Returns the text in lower case with single spaces, none at its ends, and the tone mark in one placement; its
     * punctuation is kept.
     */
    public static String line(String text) {
        char[] line = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte kind = Letters.of(c);
            if (kind == Letters.UNUSUAL) {
                return unusualLine(text);
            }
            if (kind != Letters.SPACE) {
                line[length++] = Letters.lower(c);
            } else if (length > 0 && line[length - 1] != ' ') {
                line[length++] = ' ';
            }
        }
        length -= length > 0 && line[length - 1] == ' ' ? 1 : 0;
        Letters.placeTones(line, length);
        return new String(line, 0, length);
    }

    private static String unusualLine(String text) {
        String lower = onePlacement(lower(text));
        StringBuilder line = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!Character.isWhitespace(c)) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** Returns the text with the tone mark of open syllables (hòa, thúy) moved to one placement (hoà, thuý). */
    public static String onePlacement(String text) {
        String moved = text;
        for (String[] placement : TONE_PLACEMENTS) {
            if (moved.contains(placement[1])) {
                moved = movedWhereOpen(moved, placement[1], placement[0]);
            }
        }
        return moved;
    }

    /** Only an open syllable has two placements: in {@code toàn} the mark can stand nowhere else. */
    private static String movedWhereOpen(String text, String from, String to) {
        StringBuilder moved = new StringBuilder(text);
        for (int at = moved.indexOf(from); at >= 0; at = moved.indexOf(from, at + 2)) {
            int after = at + from.length();
            if (after >= moved.length() || !Character.isLetter(moved.charAt(after))) {
                moved.replace(at, after, to);
            }
        }
        return moved.toString();
    }
}
