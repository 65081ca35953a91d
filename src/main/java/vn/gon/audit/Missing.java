package vn.gon.audit;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The record states the field, or does not; never unknown.
 *
 * @param field any field
 * @param wanted whether it must be missing
 */
record Missing(Field field, boolean wanted) implements Condition {
    @Override
    public Truth test(Element element) {
        return Truth.of((read(element) == null) == wanted);
    }

    @Override
    public void addEvidence(Element element, Collection<Evidence> evidence) {
        Object value = read(element);
        String shown = value == null || field.type() == Field.Type.ELEMENTS ? "" : Field.joined(value);
        evidence.add(new Evidence(owner(element).pathOf(field.name()), shown));
    }

    @Override
    public void addMissing(Element element, Collection<String> missing) {
        // never unknown
    }

    private Element owner(Element element) {
        return element.ownerOf(field);
    }

    private @Nullable Object read(Element element) {
        return owner(element).read(field);
    }
}
