package vn.gon.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import vn.gon.text.Kebab;

/** A condition over all elements of a kind; unknown where the record does not state them. */
sealed interface OverElements extends Condition {

    ElementKind kind();

    Truth testElements(List<Element> elements);

    void addEvidenceOf(List<Element> elements, Collection<Evidence> evidence);

    void addMissingOf(List<Element> elements, Collection<String> missing);

    @Override
    default Truth test(Element element) {
        List<Element> elements = kind().in(element.whole());
        return elements == null ? Truth.UNKNOWN : testElements(elements);
    }

    @Override
    default void addEvidence(Element element, Collection<Evidence> evidence) {
        List<Element> elements = kind().in(element.whole());
        if (elements != null) {
            addEvidenceOf(elements, evidence);
        }
    }

    @Override
    default void addMissing(Element element, Collection<String> missing) {
        List<Element> elements = kind().in(element.whole());
        if (elements == null) {
            missing.add(Kebab.of(kind()));
        } else {
            addMissingOf(elements, missing);
        }
    }

    /**
     * The number of elements of a kind lies within bounds.
     *
     * @param kind the kind
     * @param bounds the bounds
     */
    record Count(ElementKind kind, Bounds bounds) implements OverElements {
        @Override
        public Truth testElements(List<Element> elements) {
            return Truth.of(bounds.contain(BigDecimal.valueOf(elements.size())));
        }

        @Override
        public void addEvidenceOf(List<Element> elements, Collection<Evidence> evidence) {
            evidence.add(new Evidence(Kebab.of(kind), String.valueOf(elements.size())));
        }

        @Override
        public void addMissingOf(List<Element> elements, Collection<String> missing) {
            // the number of elements is known once they are stated
        }
    }

    /**
     * At least one element of a kind fulfils a condition.
     *
     * @param kind the kind
     * @param where the condition
     */
    record Some(ElementKind kind, Condition where) implements OverElements {
        @Override
        public Condition numbered(TextTests tests) {
            return new Some(kind, where.numbered(tests));
        }

        @Override
        public boolean looksAcross() {
            return where.looksAcross();
        }

        @Override
        public Condition within(Register register) {
            return new Some(kind, where.within(register));
        }

        @Override
        public Truth testElements(List<Element> elements) {
            Truth any = Truth.NO;
            for (Element each : elements) {
                any = any.or(where.test(each));
                if (any == Truth.YES) {
                    return Truth.YES;
                }
            }
            return any;
        }

        @Override
        public void addEvidenceOf(List<Element> elements, Collection<Evidence> evidence) {
            for (Element each : elements) {
                if (where.test(each) == Truth.YES) {
                    where.addEvidence(each, evidence);
                }
            }
        }

        @Override
        public void addMissingOf(List<Element> elements, Collection<String> missing) {
            elements.forEach(each -> where.addMissing(each, missing));
        }
    }

    /**
     * Every element of a kind fulfils a condition, and there is at least one.
     *
     * @param kind the kind
     * @param where the condition
     */
    record Every(ElementKind kind, Condition where) implements OverElements {
        @Override
        public Condition numbered(TextTests tests) {
            return new Every(kind, where.numbered(tests));
        }

        @Override
        public boolean looksAcross() {
            return where.looksAcross();
        }

        @Override
        public Condition within(Register register) {
            return new Every(kind, where.within(register));
        }

        @Override
        public Truth testElements(List<Element> elements) {
            Truth every = Truth.of(!elements.isEmpty());
            for (Element each : elements) {
                every = every.and(where.test(each));
            }
            return every;
        }

        @Override
        public void addEvidenceOf(List<Element> elements, Collection<Evidence> evidence) {
            elements.forEach(each -> where.addEvidence(each, evidence));
        }

        @Override
        public void addMissingOf(List<Element> elements, Collection<String> missing) {
            elements.forEach(each -> where.addMissing(each, missing));
        }
    }
}
