package vn.gon.audit;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A regulation or one element of it, as conditions look at it; for one thread. */
final class Element {

    private static final Object NOT_STATED = new Object();
    private static final int FEW = 4;

    private final ElementKind kind;
    private final Object value;
    private final Element whole;
    private final Element within;
    private final @Nullable TextTests tests;

    /** The path, or its part before the index while nobody has asked for it. */
    private String path;

    private int index;

    /** By field, what it takes work to read: texts as conditions read them, lists of words. */
    private @Nullable Object[] known = {};

    /** Of a whole, by kind, its elements; listed once however many rules look at them. */
    private @Nullable Map<ElementKind, Object> elements;

    /** By what asked for it, what was worked out. */
    private @Nullable IdentityHashMap<Object, Object> workedOut;

    private Element(Object regulation, @Nullable TextTests tests) {
        this.kind = ElementKind.of(regulation);
        this.path = "";
        this.index = -1;
        this.value = regulation;
        this.whole = this;
        this.within = this;
        this.tests = tests;
    }

    /**
     * Looks at an element of a list.
     *
     * @param list the path of the list
     * @param index its place in the list, from 0
     * @param within the element it is part of: the whole, or the case that a paper belongs to
     */
    Element(ElementKind kind, String list, int index, Object value, Element within) {
        this.kind = kind;
        this.path = list;
        this.index = index;
        this.value = value;
        this.within = within;
        this.whole = within.whole;
        this.tests = within.tests;
    }

    /** Returns the element that is a regulation as a whole. */
    static Element of(Object regulation) {
        return new Element(regulation, null);
    }

    /** Returns the element that is a regulation as a whole, to be judged by rules with numbered conditions. */
    static Element of(Object regulation, TextTests tests) {
        return new Element(regulation, tests);
    }

    ElementKind kind() {
        return kind;
    }

    /** Returns where it stands in the record; empty for the whole. */
    String path() {
        if (index >= 0) {
            path = path + "[" + index + "]";
            index = -1;
        }
        return path;
    }

    Object value() {
        return value;
    }

    /** Returns the regulation it is part of; itself when it is the whole. */
    Element whole() {
        return whole;
    }

    /** Returns what a field belongs to: this element, the element it is part of, or the regulation. */
    Element ownerOf(Field field) {
        if (field.kind() == kind) {
            return this;
        }
        return field.kind() == within.kind ? within : whole;
    }

    /** Returns the path of one field of it. */
    String pathOf(String field) {
        return path().isEmpty() ? field : path() + "." + field;
    }

    /** Returns the value of a field of its kind; null when the record does not state it. */
    @Nullable
    Object read(Field field) {
        if (field.type() != Field.Type.WORDS) {
            return field.read(value);
        }
        Object read = known(field);
        if (read == null) {
            Object words = field.read(value);
            read = words == null ? NOT_STATED : words;
            known[field.index()] = read;
        }
        return read == NOT_STATED ? null : read;
    }

    /**
     * Returns a text field as conditions read it, made once however many rules ask.
     *
     * @param stated the value of the field
     */
    ReadText text(Field field, Object stated) {
        Object read = known(field);
        if (read == null) {
            read = tests == null ? new ReadText(stated, null) : tests.read(stated);
            known[field.index()] = read;
        }
        return (ReadText) read;
    }

    /** Returns a text field of its kind as conditions read it; null when the record does not state it. */
    @Nullable
    ReadText text(Field field) {
        Object read = known(field);
        if (read != null) {
            return (ReadText) read;
        }
        Object stated = field.read(value);
        return stated == null ? null : text(field, stated);
    }

    /** Returns the elements of a kind in this whole; null when the record does not state them. */
    @SuppressWarnings("unchecked")
    @Nullable
    List<Element> elements(ElementKind of) {
        if (elements == null) {
            elements = new EnumMap<>(ElementKind.class);
        }
        Object listed = elements.get(of);
        if (listed == null) {
            List<Element> found = of.list(this);
            listed = found == null ? NOT_STATED : found;
            elements.put(of, listed);
        }
        return listed == NOT_STATED ? null : (List<Element>) listed;
    }

    /** Returns what somebody works out of this element, worked out once however often the same one asks. */
    <T> T once(Object asker, Class<T> type, Supplier<T> work) {
        if (workedOut == null) {
            workedOut = new IdentityHashMap<>(FEW);
        }
        Object known = workedOut.get(asker);
        if (known == null) {
            known = work.get();
            workedOut.put(asker, known);
        }
        return type.cast(known);
    }

    private @Nullable Object known(Field field) {
        if (known.length == 0) {
            known = new Object[Vocabulary.fieldsOf(kind)];
        }
        return known[field.index()];
    }
}
