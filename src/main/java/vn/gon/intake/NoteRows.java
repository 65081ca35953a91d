package vn.gon.intake;

import org.jspecify.annotations.Nullable;

/** Tells a note from a paper among the rows of a dossier. */
final class NoteRows {

    /** A longer row without counts that does not begin like a paper is a sentence. */
    private static final int LONGEST_NAME = 160;

    private NoteRows() {}

    /** Returns whether a row is a note: it says so, or it counts nothing and reads like no paper. */
    static boolean isNote(String name, @Nullable Integer originals, @Nullable Integer copies, Vocabulary vocabulary) {
        String words = Vocabulary.plain(name);
        if (vocabulary.begins("note-words", words)) {
            return true;
        }
        boolean counted = (originals != null && originals > 0) || (copies != null && copies > 0);
        boolean stated = originals != null || copies != null;
        if (counted || !stated) {
            return false;
        }
        return vocabulary.begins("note-openings", words)
                || (name.length() > LONGEST_NAME && !vocabulary.begins("paper-words", words));
    }
}
