package vn.gon.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.text.VietnameseText;

/** A condition on one text: its answer depends on the text alone, wherever that stands. */
sealed interface OnText extends OnField {

    /** The text that replaces what does not count. */
    String STRUCK_OUT = " · ";

    /** Returns whether a text fulfils it. */
    boolean holdsFor(ReadText text);

    /** Returns whether it looks at the words of a text, and not at its lines. */
    boolean readsWords();

    /** Returns texts of which at least one occurs wherever it holds; empty when it may hold anywhere. */
    Collection<String> required();

    @Override
    default Truth testStated(Element owner, Object value) {
        return Truth.of(holdsFor(owner.text(field(), value)));
    }

    @Override
    default Condition numbered(TextTests tests) {
        return new Numbered(field(), this, tests.numberOf(this));
    }

    /**
     * The text holds one of the phrases, as whole words, whatever its case and the placement of its tone marks.
     *
     * @param field a text field
     * @param phrases phrases as {@link VietnameseText#words} gives them
     * @param except phrases, written alike, that do not count: they are struck out before looking
     */
    record Mentions(Field field, List<String> phrases, List<String> except) implements OnText {
        @Override
        public boolean holdsFor(ReadText text) {
            return isIn(text.words()) && (except.isEmpty() || isIn(withoutExceptions(text.words())));
        }

        @Override
        public boolean readsWords() {
            return true;
        }

        @Override
        public Collection<String> required() {
            return phrases;
        }

        private boolean isIn(String words) {
            for (String phrase : phrases) {
                if (words.contains(phrase)) {
                    return true;
                }
            }
            return false;
        }

        private String withoutExceptions(String words) {
            String left = words;
            for (String phrase : except) {
                left = left.replace(phrase, STRUCK_OUT);
            }
            return left;
        }
    }

    /**
     * The text begins with one of the phrases, as whole words.
     *
     * @param field a text field
     * @param phrases phrases as {@link VietnameseText#words} gives them
     */
    record StartsWith(Field field, List<String> phrases) implements OnText {
        @Override
        public boolean holdsFor(ReadText text) {
            return phrases.stream().anyMatch(text.words()::startsWith);
        }

        @Override
        public boolean readsWords() {
            return true;
        }

        @Override
        public Collection<String> required() {
            return phrases;
        }
    }

    /**
     * The text holds a match of a regular expression (RE2 syntax: linear in the text). The text is in lower case, with the
     * tone mark in one placement; each text of a list stands on one line.
     *
     * @param field a text field
     * @param pattern the expression, its tone marks in the same placement
     * @param except an expression whose matches do not count: they are struck out before looking; null for none
     */
    record Matches(
            Field field, TextPattern pattern, @Nullable TextPattern except) implements OnText {
        @Override
        public boolean holdsFor(ReadText text) {
            return pattern.isIn(text.lines())
                    && (except == null || pattern.isIn(except.replacedIn(text.lines(), STRUCK_OUT)));
        }

        @Override
        public boolean readsWords() {
            return false;
        }

        @Override
        public Set<String> required() {
            return pattern.required();
        }
    }

    /**
     * At least one of several numbered conditions on one field holds.
     *
     * @param field the field
     * @param conditions the conditions
     */
    record AnyOf(Field field, List<Numbered> conditions) implements OnText {
        @Override
        public boolean holdsFor(ReadText text) {
            for (Numbered each : conditions) {
                if (text.answer(each.number())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean readsWords() {
            return true;
        }

        @Override
        public Collection<String> required() {
            return List.of();
        }
    }

    /**
     * A condition on a text that a set of rules has numbered, so that it is answered once for each text.
     *
     * @param field the field
     * @param condition the condition
     * @param number its number
     */
    record Numbered(Field field, OnText condition, int number) implements OnField {
        @Override
        public Truth testStated(Element owner, Object value) {
            return Truth.of(owner.text(field, value).answer(number));
        }
    }
}
