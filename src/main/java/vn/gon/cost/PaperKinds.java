package vn.gon.cost;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.RequiredDocument;

/** Tells the kind of a paper: by how it must be handed in, then by its form, then by the words of its name. */
final class PaperKinds {

    private final List<PaperKind> kinds;
    private final PhraseFinder words;
    private final List<PaperKind> byRule;
    private final PaperKind otherwise;

    /**
     * Puts the kinds together.
     *
     * @param words finds the first rule that a name matches
     * @param byRule the kind that each rule tells
     * @param otherwise the kind of a paper that no rule knows
     */
    PaperKinds(List<PaperKind> kinds, PhraseFinder words, List<PaperKind> byRule, PaperKind otherwise) {
        this.kinds = List.copyOf(kinds);
        this.words = words;
        this.byRule = List.copyOf(byRule);
        this.otherwise = otherwise;
    }

    List<PaperKind> all() {
        return kinds;
    }

    PaperKind of(RequiredDocument paper) {
        PaperKind structured = structured(paper.presentation(), paper.form() != null);
        if (structured != null) {
            return structured;
        }
        int rule = words.first(paper.name());
        return rule == PhraseFinder.NONE ? otherwise : byRule.get(rule);
    }

    private @Nullable PaperKind structured(@Nullable Presentation presentation, boolean form) {
        if (presentation != null) {
            for (PaperKind kind : kinds) {
                if (kind.presentations().contains(presentation)) {
                    return kind;
                }
            }
        }
        if (form) {
            for (PaperKind kind : kinds) {
                if (kind.form()) {
                    return kind;
                }
            }
        }
        return null;
    }
}
