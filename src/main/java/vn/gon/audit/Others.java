package vn.gon.audit;

import java.util.ArrayList;
import java.util.List;
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

    /** Returns the first of several pieces of evidence, and how many more there are. */
    static List<Evidence> first(List<Evidence> all) {
        if (all.size() <= MOST_SHOWN) {
            return all;
        }
        List<Evidence> first = new ArrayList<>(all.subList(0, MOST_SHOWN));
        first.add(new Evidence("register", "… +" + (all.size() - MOST_SHOWN)));
        return first;
    }
}
