package vn.gon.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Literals;
import vn.gon.text.VietnameseText;

/**
 * A text as conditions read it: each normal form is made when first wanted, each question answered once. Several threads
 * may share it: at worst they do the same work twice, with the same result.
 */
final class ReadText {

    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Object text;
    private final @Nullable TextTests tests;

    /** The answer to each numbered condition; 0 where nobody has asked yet. */
    private final byte[] answers;

    private volatile @Nullable String words;
    private volatile @Nullable String lines;
    private volatile long @Nullable [] literalsInWords;
    private volatile long @Nullable [] literalsInLines;

    /**
     * Reads a text.
     *
     * @param text a text, or a list of texts
     * @param tests the numbered conditions; null where there are none
     */
    ReadText(Object text, @Nullable TextTests tests) {
        this.text = text;
        this.tests = tests;
        this.answers = new byte[tests == null ? 0 : tests.size()];
    }

    boolean isOf(Object other) {
        return text.equals(other);
    }

    /** Returns the words, of all texts of a list together. */
    String words() {
        String known = words;
        if (known == null) {
            known = VietnameseText.words(Field.joined(text));
            words = known;
        }
        return known;
    }

    /** Returns the text in lower case with the tone mark in one placement, each text of a list on a line of its own. */
    String lines() {
        String known = lines;
        if (known == null) {
            known = text instanceof List<?> several
                    ? several.stream()
                            .map(each -> VietnameseText.line(each.toString()))
                            .collect(Collectors.joining("\n"))
                    : VietnameseText.line(text.toString());
            lines = known;
        }
        return known;
    }

    long[] literalsInWords(Literals literals) {
        long[] known = literalsInWords;
        if (known == null) {
            known = literals.in(words());
            literalsInWords = known;
        }
        return known;
    }

    long[] literalsInLines(Literals literals) {
        long[] known = literalsInLines;
        if (known == null) {
            known = literals.in(lines());
            literalsInLines = known;
        }
        return known;
    }

    /** Returns whether the text fulfils a numbered condition. */
    boolean answer(int number) {
        byte known = answers[number];
        if (known == 0) {
            known = ask(number) ? YES : NO;
            answers[number] = known;
        }
        return known == YES;
    }

    private boolean ask(int number) {
        if (tests == null) {
            throw new IllegalStateException("a numbered condition without its numbers");
        }
        return tests.mayHold(number, this) && tests.condition(number).holdsFor(this);
    }
}
