package vn.gon.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;
import vn.gon.text.Kebab;

/** A kind of thing that a rule can look at: a regulation as a whole, or one element of a procedure. */
public enum ElementKind {
    PROCEDURE(element -> null),
    CONDITION(element -> null),
    CASES(element -> listed(element, "cases", procedure(element).cases())),
    DOCUMENTS(ElementKind::documents),
    CHANNELS(element -> listed(element, "channels", procedure(element).channels())),
    FEES(ElementKind::fees),
    STEPS(element -> listed(element, "steps", procedure(element).steps())),
    REQUIREMENTS(element -> listed(element, "requirements", procedure(element).requirements())),
    RESULTS(element -> listed(element, "results", procedure(element).results())),
    LEGAL(element -> listed(element, "legal", procedure(element).legal()));

    private final Function<Element, @Nullable List<Element>> elements;

    ElementKind(Function<Element, @Nullable List<Element>> elements) {
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
        return whole.parts().of(this, whole, elements);
    }

    private static Procedure procedure(Element element) {
        return (Procedure) element.value();
    }

    private static @Nullable List<Element> listed(Element whole, String name, @Nullable List<?> values) {
        return values == null ? null : enumerated(whole, kindOf(name), name, values);
    }

    private static ElementKind kindOf(String name) {
        return find(name).orElseThrow();
    }

    private static List<Element> enumerated(Element whole, ElementKind kind, String path, List<?> values) {
        List<Element> elements = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            elements.add(new Element(kind, path + "[" + i + "]", values.get(i), whole));
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
                documents.addAll(enumerated(whole, DOCUMENTS, "cases[" + i + "].documents", papers));
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
