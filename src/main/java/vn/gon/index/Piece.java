package vn.gon.index;

import java.util.List;

/**
 * A piece of a query.
 *
 * @param kind how it is looked for
 * @param text its text: one syllable for a word, prefix or fuzzy word; several for a phrase; else a code or number
 * @param weight how much it weighs, 1 for a word that says what is sought
 */
record Piece(Kind kind, String text, float weight) {

    /** How a piece is looked for. */
    enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        FUZZY,
        CODE,
        NUMBER
    }

    static Piece of(Kind kind, String text) {
        return new Piece(kind, text, 1);
    }

    /** Returns this piece looked for with a mild misspelling, where it is a word or words. */
    Piece guessed() {
        return kind == Kind.WORD || kind == Kind.PHRASE ? new Piece(Kind.FUZZY, text, weight) : this;
    }

    /** Returns whether the user asked for exactly this, so that a hit without it is none. */
    boolean isCompulsory() {
        return kind == Kind.PHRASE || kind == Kind.CODE || kind == Kind.NUMBER;
    }

    /** Returns whether this is a word, of any sort, that says what is sought. */
    boolean isContent() {
        return !isCompulsory() && weight == 1;
    }

    static boolean anyContent(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.isContent() || piece.isCompulsory());
    }
}
