package vn.gon.report;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as a cell of a spreadsheet may hold them. */
public final class CellText {

    /** How many characters a cell holds at most. */
    public static final int LONGEST = 32_767;

    private static final String FORMULA_STARTS = "=+-@";

    /** Spreadsheets read such a text as a character of that number. */
    private static final Pattern CHARACTER_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Returns a text without what a file cannot hold, and no longer than a cell; the unknown is empty. */
    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String shown = ShownText.clean(text);
        String clean = shown.contains("_x") ? CHARACTER_NUMBER.matcher(shown).replaceAll("_x005F_") : shown;
        if (clean.length() <= LONGEST) {
            return clean;
        }
        int end = LONGEST - 1;
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Returns whether a text would turn into a formula when somebody edits its cell and changes nothing. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
