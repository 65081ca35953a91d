package vn.gon.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a note from a paper among the rows of a dossier. */
final class NoteRows {

    /** A longer row without counts that does not begin like a paper is a sentence. */
    private static final int LONGEST_NAME = 160;

    /** Longer than a label and the longest of the words that notes and papers begin with. */
    private static final int BEGINNING = 60;

    /** "b)", "2/", "1.2." before the words. */
    private static final Pattern LABEL = Pattern.compile("^\\W*(?:[\\p{Ll}\\d]{1,3}(?:\\.\\d{1,2})*[.)/]\\s*)+");

    private NoteRows() {}

    /** Returns whether a row is a note: it says so, or it counts nothing, asks for nothing and reads like no paper. */
    static boolean isNote(String name, @Nullable Integer originals, @Nullable Integer copies, Vocabulary vocabulary) {
        String start = name.substring(0, Math.min(BEGINNING, name.length()));
        String words = Vocabulary.plain(LABEL.matcher(start).replaceFirst(""));
        if (vocabulary.begins("note-words", words)) {
            return true;
        }
        boolean counted = (originals != null && originals > 0) || (copies != null && copies > 0);
        boolean stated = originals != null || copies != null;
        if (counted || !stated || vocabulary.mentions("asking-words", Vocabulary.plain(name))) {
            return false;
        }
        return vocabulary.begins("note-openings", words)
                || (name.length() > LONGEST_NAME && !vocabulary.begins("paper-words", words));
    }
}
