package vn.gon.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.gon.regulation.Regulation;

/** How evidence names other regulations of the register. */
final class Others {

    /** More would hide the rest of the evidence. */
    private static final int MOST_SHOWN = 5;

    private Others() {}

    /** Returns the code of a regulation as a whole. */
    static String codeOf(Element whole) {
        return ((Regulation) whole.value()).code();
    }

    /** Returns the path of a field of another regulation of the register. */
    static String path(String code, String field) {
        return "register[" + code + "]." + field;
    }

    /** Returns the first of several others as evidence, and how many more there are. */
    static <T> List<Evidence> first(List<T> all, Function<T, Evidence> shown) {
        return first(all.stream(), all.size(), shown);
    }

    /** Returns the first of so many others as evidence, and how many more there are. */
    static <T> List<Evidence> first(Stream<T> all, int count, Function<T, Evidence> shown) {
        List<Evidence> first = new ArrayList<>(MOST_SHOWN + 1);
        all.limit(MOST_SHOWN).map(shown).forEach(first::add);
        if (count > MOST_SHOWN) {
            first.add(new Evidence("register", "… +" + (count - MOST_SHOWN)));
        }
        return first;
    }
}
