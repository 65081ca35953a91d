package vn.gon.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;
import vn.gon.text.Kebab;

/** A kind of thing that a rule can look at: a regulation as a whole, or one element of a procedure. */
public enum ElementKind {
    PROCEDURE((kind, element) -> null),
    CONDITION((kind, element) -> null),
    CASES((kind, element) -> listed(element, kind, procedure(element).cases())),
    DOCUMENTS((kind, element) -> documents(element)),
    CHANNELS((kind, element) -> listed(element, kind, procedure(element).channels())),
    FEES((kind, element) -> fees(element)),
    STEPS((kind, element) -> listed(element, kind, procedure(element).steps())),
    REQUIREMENTS((kind, element) -> listed(element, kind, procedure(element).requirements())),
    RESULTS((kind, element) -> listed(element, kind, procedure(element).results())),
    LEGAL((kind, element) -> listed(element, kind, procedure(element).legal()));

    private final BiFunction<ElementKind, Element, @Nullable List<Element>> elements;

    ElementKind(BiFunction<ElementKind, Element, @Nullable List<Element>> elements) {
        this.elements = elements;
    }

    /** Returns the kind of a regulation as a whole. */
    static ElementKind of(Object regulation) {
        return regulation instanceof BusinessCondition ? CONDITION : PROCEDURE;
    }

    /** Returns the kind that rules name in this way. */
    static Optional<ElementKind> find(String name) {
        return Kebab.find(ElementKind.class, name);
    }

    /** Returns whether this is a list of elements of a procedure. */
    boolean isList() {
        return this != PROCEDURE && this != CONDITION;
    }

    /** Returns the elements of this kind in a procedure; null when the record does not state them. */
    @Nullable
    List<Element> in(Element whole) {
        return whole.elements(this);
    }

    /** Returns the same, listed anew. */
    @Nullable
    List<Element> list(Element whole) {
        return elements.apply(this, whole);
    }

    private static Procedure procedure(Element element) {
        return (Procedure) element.value();
    }

    private static @Nullable List<Element> listed(Element whole, ElementKind kind, @Nullable List<?> values) {
        return values == null ? null : enumerated(whole, kind, Kebab.of(kind), values);
    }

    private static List<Element> enumerated(Element within, ElementKind kind, String path, List<?> values) {
        List<Element> elements = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            elements.add(new Element(kind, path, i, values.get(i), within));
        }
        return elements;
    }

    /** The papers of all cases; not stated when the cases are not, or when no case states its papers. */
    private static @Nullable List<Element> documents(Element whole) {
        List<SubmissionCase> cases = procedure(whole).cases();
        if (cases == null) {
            return null;
        }
        List<Element> documents = new ArrayList<>();
        boolean stated = cases.isEmpty();
        for (int i = 0; i < cases.size(); i++) {
            List<RequiredDocument> papers = cases.get(i).documents();
            if (papers != null) {
                stated = true;
                Element within = new Element(CASES, "cases", i, cases.get(i), whole);
                documents.addAll(enumerated(within, DOCUMENTS, "cases[" + i + "].documents", papers));
            }
        }
        return stated ? documents : null;
    }

    /** The fees of all channels; not stated when no channel states any. */
    private static @Nullable List<Element> fees(Element whole) {
        List<Channel> channels = procedure(whole).channels();
        if (channels == null) {
            return null;
        }
        List<Element> fees = new ArrayList<>();
        boolean stated = false;
        for (int i = 0; i < channels.size(); i++) {
            List<?> values = channels.get(i).fees();
            if (values != null) {
                stated = true;
                fees.addAll(enumerated(whole, FEES, "channels[" + i + "].fees", values));
            }
        }
        return stated ? fees : null;
    }
}
