package vn.gon.audit;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.text.VietnameseText;

/** A condition on one field; the field is of the element, or of the regulation it is part of. */
sealed interface OnField extends Condition {

    Field field();

    Truth testStated(Element owner, Object value);

    private Element owner(Element element) {
        return field().kind() == element.kind() ? element : element.whole();
    }

    @Override
    default Truth test(Element element) {
        Element owner = owner(element);
        Object value = field().read(owner.value());
        return value == null ? Truth.UNKNOWN : testStated(owner, value);
    }

    @Override
    default void addEvidence(Element element, Collection<Evidence> evidence) {
        Element owner = owner(element);
        Object value = field().read(owner.value());
        if (value != null) {
            evidence.add(new Evidence(owner.pathOf(field().name()), Field.joined(value)));
        }
    }

    @Override
    default void addMissing(Element element, Collection<String> missing) {
        Element owner = owner(element);
        if (field().read(owner.value()) == null) {
            missing.add(owner.pathOf(field().name()));
        }
    }

    /**
     * The text holds one of the phrases, as whole words, whatever its case and the placement of its tone marks.
     *
     * @param field a text field
     * @param phrases phrases as {@link VietnameseText#words} gives them
     * @param except phrases, written alike, that do not count: they are struck out before looking
     */
    record Mentions(Field field, List<String> phrases, List<String> except) implements OnField {
        private static final String STRUCK_OUT = " · ";

        @Override
        public Truth testStated(Element owner, Object value) {
            String words = owner.words(field);
            if (words == null || !holdsOne(words)) {
                return Truth.NO;
            }
            return Truth.of(except.isEmpty() || holdsOne(withoutExceptions(words)));
        }

        private boolean holdsOne(String words) {
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
    record StartsWith(Field field, List<String> phrases) implements OnField {
        @Override
        public Truth testStated(Element owner, Object value) {
            String words = owner.words(field);
            return Truth.of(words != null && phrases.stream().anyMatch(words::startsWith));
        }
    }

    /**
     * The text, in lower case, on one line and with the tone mark in one placement, holds a match of a regular expression (RE2 syntax:
     * linear in the text).
     *
     * @param field a text field
     * @param pattern the expression, its tone marks in the same placement
     * @param except an expression whose matches do not count: they are struck out before looking; null for none
     */
    record Matches(Field field, Pattern pattern, @Nullable Pattern except) implements OnField {
        private static final String STRUCK_OUT = " · ";
        private static final Pattern SPACES = Pattern.compile("\\s+");

        private static String oneLine(String text) {
            return SPACES.matcher(text).replaceAll(" ").strip();
        }

        @Override
        public Truth testStated(Element owner, Object value) {
            String text = oneLine(VietnameseText.onePlacement(VietnameseText.lower(Field.joined(value))));
            if (!pattern.matcher(text).find()) {
                return Truth.NO;
            }
            return Truth.of(except == null
                    || pattern.matcher(except.matcher(text).replaceAll(STRUCK_OUT)).find());
        }
    }

    /**
     * The word is one of several; of several words, at least one is.
     *
     * @param field a field of words, or a text that is compared whole
     * @param words the words
     */
    record OneOf(Field field, Set<String> words) implements OnField {
        @Override
        public Truth testStated(Element owner, Object value) {
            return Truth.of(
                    value instanceof List<?> several
                            ? several.stream().anyMatch(words::contains)
                            : words.contains(value.toString()));
        }
    }

    /**
     * The number lies within bounds.
     *
     * @param field a field of numbers
     * @param bounds the bounds
     */
    record Compares(Field field, Bounds bounds) implements OnField {
        @Override
        public Truth testStated(Element owner, Object value) {
            return Truth.of(bounds.contain((BigDecimal) value));
        }
    }

    /**
     * The word is none of several; of several words, none is. Unlike a negation, it quotes what stands there instead.
     *
     * @param field a field of words, or a text that is compared whole
     * @param words the words
     */
    record NoneOf(Field field, Set<String> words) implements OnField {
        @Override
        public Truth testStated(Element owner, Object value) {
            return new OneOf(field, words).testStated(owner, value).negated();
        }
    }
}
