package vn.gon.audit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.text.VietnameseText;

/** A regulation or one element of it, as conditions look at it. */
final class Element {

    private final Parts parts = new Parts();
    private final ElementKind kind;
    private final String path;
    private final Object value;
    private final @Nullable Element whole;
    private final Normalised words = new Normalised();
    private final Normalised lines = new Normalised();

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
        return words.of(field, value, text -> VietnameseText.words(Field.joined(text)));
    }

    /**
     * Returns a text field in lower case with the tone mark in one placement, each text of a list on a line of its own;
     * normalised once however many rules ask; null when it is not stated.
     */
    @Nullable
    String lines(Field field) {
        return lines.of(field, value, Element::linesOf);
    }

    private static String linesOf(Object text) {
        return text instanceof List<?> several
                ? several.stream().map(each -> line(each.toString())).collect(Collectors.joining("\n"))
                : line(text.toString());
    }

    private static String line(String text) {
        String lower = VietnameseText.onePlacement(VietnameseText.lower(text));
        StringBuilder line = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!Character.isWhitespace(c)) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** Texts of this element in one normal form, by field. */
    private final class Normalised {

        private @Nullable String[] texts = {};

        @Nullable
        String of(Field field, Object element, Function<Object, String> form) {
            Object text = field.read(element);
            if (text == null) {
                return null;
            }
            if (texts.length == 0) {
                texts = new String[Vocabulary.fieldsOf(kind)];
            }
            String known = texts[field.index()];
            if (known == null) {
                known = form.apply(text);
                texts[field.index()] = known;
            }
            return known;
        }
    }
}
