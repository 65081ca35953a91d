package vn.gon.audit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field that rules may name.
 *
 * @param kind the kind of element that has it
 * @param name how rules write it
 * @param type what conditions can ask of it
 * @param index its place among the fields of its kind
 * @param reader reads it; a null result means that the record does not state it
 */
record Field(ElementKind kind, String name, Type type, int index, Function<Object, @Nullable Object> reader) {

    /** What conditions can ask of a field. */
    enum Type {
        /** A String. */
        TEXT,
        /** A list of String. */
        TEXTS,
        /** A BigDecimal. */
        NUMBER,
        /** One word of a closed list, as a String in kebab case. */
        WORD,
        /** Several such words. */
        WORDS,
        /** A Boolean. */
        FLAG,
        /** A list of elements, of which only presence can be asked. */
        ELEMENTS;

        boolean isText() {
            return this == TEXT || this == TEXTS;
        }

        boolean isWord() {
            return this == WORD || this == WORDS;
        }
    }

    /** Returns its value in an element of its kind; null when it is not stated. */
    @Nullable
    Object read(Object element) {
        return reader.apply(element);
    }

    /** Returns a value as one text: the parts of a list, one a line. */
    static String joined(Object value) {
        return value instanceof List<?> parts
                ? parts.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : value.toString();
    }
}
