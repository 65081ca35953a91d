package vn.gon.cost;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Presentation, PaperKind> byPresentation = new EnumMap<>(Presentation.class);
    private final @Nullable Conditional conditional;

    /**
     * Puts the kinds together.
     *
     * @param words what the words of a name tell
     * @param wordsBeforeForm what they tell even of a paper with a form
     * @param otherwise the kind of a paper that nothing tells
     * @param conditional what tells of a paper that only some have to hand in; null when every paper counts in every filing
     */
    PaperKinds(
            List<PaperKind> kinds,
            Words words,
            Words wordsBeforeForm,
            PaperKind otherwise,
            @Nullable Conditional conditional) {
        this.kinds = List.copyOf(kinds);
        this.words = words;
        this.wordsBeforeForm = wordsBeforeForm;
        this.otherwise = otherwise;
        for (PaperKind kind : this.kinds) {
            kind.presentations().forEach(presentation -> byPresentation.putIfAbsent(presentation, kind));
        }
        this.conditional = conditional;
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

    /**
     * Papers that only some have to hand in.
     *
     * @param finder finds the words that tell so
     * @param share parameter for the share of filings that hold such a paper
     */
    record Conditional(PhraseFinder finder, String share) {}

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

    /** Returns whether only some of those who file have to hand in a paper, as far as its name tells. */
    boolean isConditional(RequiredDocument paper) {
        return conditional != null && conditional.finder().first(paper.name()) != PhraseFinder.NONE;
    }

    /** Returns the parameter for the share of filings that hold such a paper; empty when there are none. */
    Optional<String> conditionalShare() {
        return Optional.ofNullable(conditional).map(Conditional::share);
    }

    private @Nullable PaperKind byPresentation(@Nullable Presentation presentation) {
        return presentation == null ? null : byPresentation.get(presentation);
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
