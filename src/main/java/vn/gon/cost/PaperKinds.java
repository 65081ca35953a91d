package vn.gon.cost;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.RequiredDocument;

/**
 * Tells the kind of a paper: by how it must be handed in, then by its form, then by the words of its name. Where a form is
 * only the outline of a plan or report, the words that tell so go before the form.
 */
final class PaperKinds {

    private final List<PaperKind> kinds;
    private final Words words;
    private final Words wordsBeforeForm;
    private final PaperKind otherwise;

    /**
     * Puts the kinds together.
     *
     * @param words what the words of a name tell
     * @param wordsBeforeForm what they tell even of a paper with a form
     * @param otherwise the kind of a paper that nothing tells
     */
    PaperKinds(List<PaperKind> kinds, Words words, Words wordsBeforeForm, PaperKind otherwise) {
        this.kinds = List.copyOf(kinds);
        this.words = words;
        this.wordsBeforeForm = wordsBeforeForm;
        this.otherwise = otherwise;
    }

    /**
     * Kinds told by words.
     *
     * @param finder finds the first rule that a name matches
     * @param byRule the kind that each rule tells
     */
    record Words(PhraseFinder finder, List<PaperKind> byRule) {

        @Nullable
        PaperKind of(String name) {
            int rule = finder.first(name);
            return rule == PhraseFinder.NONE ? null : byRule.get(rule);
        }
    }

    List<PaperKind> all() {
        return kinds;
    }

    PaperKind of(RequiredDocument paper) {
        PaperKind told = byPresentation(paper.presentation());
        if (told == null && paper.form() != null) {
            told = wordsBeforeForm.of(paper.name());
            told = told == null ? formKind() : told;
        }
        if (told == null) {
            told = words.of(paper.name());
        }
        return told == null ? otherwise : told;
    }

    private @Nullable PaperKind byPresentation(@Nullable Presentation presentation) {
        if (presentation != null) {
            for (PaperKind kind : kinds) {
                if (kind.presentations().contains(presentation)) {
                    return kind;
                }
            }
        }
        return null;
    }

    private @Nullable PaperKind formKind() {
        for (PaperKind kind : kinds) {
            if (kind.form()) {
                return kind;
            }
        }
        return null;
    }
}
