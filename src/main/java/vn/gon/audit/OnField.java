package vn.gon.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A condition on one field; the field is of the element, or of the regulation it is part of. */
sealed interface OnField extends Condition
        permits OnText, OnText.Numbered, OnField.OneOf, OnField.NoneOf, OnField.Compares {

    Field field();

    Truth testStated(Element owner, Object value);

    private Element owner(Element element) {
        return element.ownerOf(field());
    }

    @Override
    default Truth test(Element element) {
        Element owner = owner(element);
        Object value = owner.read(field());
        return value == null ? Truth.UNKNOWN : testStated(owner, value);
    }

    @Override
    default void addEvidence(Element element, Collection<Evidence> evidence) {
        Element owner = owner(element);
        Object value = owner.read(field());
        if (value != null) {
            evidence.add(new Evidence(owner.pathOf(field().name()), Field.joined(value)));
        }
    }

    @Override
    default void addMissing(Element element, Collection<String> missing) {
        Element owner = owner(element);
        if (owner.read(field()) == null) {
            missing.add(owner.pathOf(field().name()));
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
            return Truth.of(isOneOf(words, value));
        }

        private static boolean isOneOf(Set<String> words, Object value) {
            if (!(value instanceof List<?> several)) {
                return words.contains(value.toString());
            }
            for (Object each : several) {
                if (words.contains(each.toString())) {
                    return true;
                }
            }
            return false;
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
            return Truth.of(!OneOf.isOneOf(words, value));
        }
    }
}
