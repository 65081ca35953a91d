package vn.gon.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of one regulation, listed once however many rules look at them, so that they normalise a text once. */
final class Parts {

    private final Map<ElementKind, Optional<List<Element>>> known = new EnumMap<>(ElementKind.class);

    /** Returns the elements of a kind; null when the record does not state them. */
    @Nullable
    List<Element> of(ElementKind kind, Element whole, Function<Element, @Nullable List<Element>> lister) {
        Optional<List<Element>> listed = known.get(kind);
        if (listed == null) {
            listed = Optional.ofNullable(lister.apply(whole));
            known.put(kind, listed);
        }
        return listed.orElse(null);
    }
}
