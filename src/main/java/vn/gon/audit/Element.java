package vn.gon.audit;

import org.jspecify.annotations.Nullable;
import vn.gon.text.VietnameseText;

/** A regulation or one element of it, as conditions look at it. */
final class Element {

    private final Parts parts = new Parts();
    private final ElementKind kind;
    private final String path;
    private final Object value;
    private final @Nullable Element whole;
    private @Nullable String[] words = {};

    Element(ElementKind kind, String path, Object value, @Nullable Element whole) {
        this.kind = kind;
        this.path = path;
        this.value = value;
        this.whole = whole;
    }

    /** Returns the element that is a regulation as a whole. */
    static Element of(Object regulation) {
        return new Element(ElementKind.of(regulation), "", regulation, null);
    }

    ElementKind kind() {
        return kind;
    }

    /** Returns where it stands in the record; empty for the whole. */
    String path() {
        return path;
    }

    Object value() {
        return value;
    }

    /** Returns the elements it is made of, as far as anybody has asked for them. */
    Parts parts() {
        return parts;
    }

    /** Returns the regulation it is part of; itself when it is the whole. */
    Element whole() {
        return whole == null ? this : whole;
    }

    /** Returns the path of one field of it. */
    String pathOf(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** Returns the words of a text field, normalised once however many rules ask; null when it is not stated. */
    @Nullable
    String words(Field field) {
        Object text = field.read(value);
        if (text == null) {
            return null;
        }
        if (words.length == 0) {
            words = new String[Vocabulary.fieldsOf(kind)];
        }
        String known = words[field.index()];
        if (known == null) {
            known = VietnameseText.words(Field.joined(text));
            words[field.index()] = known;
        }
        return known;
    }
}
