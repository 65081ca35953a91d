package vn.gon.cost;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.RequiredDocument;
import vn.gon.text.Bilingual;

/**
 * A kind of paper by the work it takes.
 *
 * @param id its name
 * @param title what a cost table calls it
 * @param minutes the parameter that tells how long preparing one takes, whatever the number of copies
 * @param price the parameter that tells what is paid once for it; null when nothing is
 * @param pieces what each piece handed in costs
 * @param presentations papers that must be handed in so are of this kind, whatever they are called
 * @param form whether papers with a form to fill in are of this kind, whatever they are called
 * @param obtained whether the minutes are those of getting it from another authority
 */
record PaperKind(
        String id,
        Bilingual title,
        String minutes,
        @Nullable String price,
        Pieces pieces,
        Set<Presentation> presentations,
        boolean form,
        boolean obtained) {

    PaperKind {
        presentations = Set.copyOf(presentations);
    }

    /** What is paid for the pieces of a paper. */
    enum Pieces {
        /** The paper itself is handed in; further pieces are copied. */
        ORIGINAL,
        /** Every piece is copied. */
        PLAIN_COPY,
        /** Every piece is copied and certified. */
        CERTIFIED_COPY,
        /** One certification does for every piece, as of an electronic certified copy. */
        CERTIFIED_ONCE,
        /** No piece is made. */
        NONE
    }

    /** Returns how many pieces are handed in; one when the register does not tell. */
    static int pieces(RequiredDocument paper) {
        int originals = paper.originals() == null ? 0 : paper.originals();
        int copies = paper.copies() == null ? 0 : paper.copies();
        return Math.max(1, Math.addExact(originals, copies));
    }
}
