package vn.gon.reform;

import java.util.Collection;
import java.util.Optional;
import vn.gon.regulation.Procedure;

/** Applies edits. */
public final class Edits {

    private Edits() {}

    /**
     * Returns the procedure as it would be with all the edits, whatever their order; empty when one of them abolishes
     * it. Parts that no edit changes are the same objects as in the original.
     *
     * @param edits edits whose paths speak of {@code original}; asking twice for the same is asking once
     */
    public static Optional<Procedure> apply(Procedure original, Collection<Edit> edits) {
        Draft draft = new Draft();
        edits.forEach(edit -> edit.askOf(draft));
        return draft.of(original);
    }

    /** Returns whether the edit changes nothing by itself, because a person must put it in words first. */
    public static boolean isLeftToReviewer(Edit edit) {
        Draft draft = new Draft();
        edit.askOf(draft);
        return draft.isIdle();
    }
}
