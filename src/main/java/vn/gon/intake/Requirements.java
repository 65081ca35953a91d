package vn.gon.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Requirement;

/** The requirements of a procedure, read from the one text in which registers keep them. */
final class Requirements {

    private Requirements() {}

    /**
     * Returns the single requirements of a text, typed and linked to the provisions they name; empty when the text says that
     * there are none.
     *
     * @param text a mended text
     * @param legal what the procedure rests on; null when not known
     */
    static List<Requirement> read(String text, @Nullable List<LegalReference> legal, Desk desk) {
        if (desk.saysNone(Part.REQUIREMENTS, text)) {
            desk.mended("says-nothing");
            return List.of();
        }
        Provisions provisions = new Provisions(legal);
        return RequirementText.split(text, desk.vocabulary()).stream()
                .map(each -> requirement(each, provision(each, provisions)))
                .toList();
    }

    /** The provision that the requirement's own words name; otherwise the one its headings name. */
    private static @Nullable LegalReference provision(String text, Provisions provisions) {
        LegalReference own = provisions.namedIn(text.substring(RequirementKinds.afterHeadings(text)));
        return own == null ? provisions.namedIn(text) : own;
    }

    private static Requirement requirement(String text, @Nullable LegalReference named) {
        return new Requirement(
                text,
                RequirementKinds.of(text),
                named == null ? null : named.number(),
                named == null ? null : named.article());
    }
}
