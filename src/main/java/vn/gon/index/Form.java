package vn.gon.index;

import java.util.function.UnaryOperator;
import vn.gon.text.VietnameseText;

/** A form in which the words of a text are kept. */
enum Form {
    /** With diacritics: lower case, the tone mark in one placement. */
    EXACT("", syllable -> VietnameseText.onePlacement(VietnameseText.lower(syllable))),
    /** Without diacritics, đ as d. */
    FOLDED("~", VietnameseText::fold),
    /** Pairs of neighbouring syllables without diacritics: most Vietnamese words are two syllables. */
    PAIRS("~2", VietnameseText::fold);

    private final String suffix;
    private final UnaryOperator<String> syllable;

    Form(String suffix, UnaryOperator<String> syllable) {
        this.suffix = suffix;
        this.syllable = syllable;
    }

    /** Returns the name of the index field that keeps a part in this form. */
    String field(String part) {
        return part + suffix;
    }

    /** Returns the form in which an index field is kept. */
    static Form of(String field) {
        if (field.endsWith(PAIRS.suffix)) {
            return PAIRS;
        }
        return field.endsWith(FOLDED.suffix) ? FOLDED : EXACT;
    }

    UnaryOperator<String> syllable() {
        return syllable;
    }
}
