package vn.gon.report;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.gon.cost.Derivation;
import vn.gon.cost.DerivedLine;
import vn.gon.cost.Formula;

/** Which parameters a calculation speaks of. */
final class Inputs {

    private Inputs() {}

    /** Returns their names, sorted. */
    static Set<String> of(CostExplanation explained) {
        Set<String> ids = new TreeSet<>();
        lines(explained).forEach(line -> gather(line, ids));
        return ids;
    }

    /** Returns the lines of a calculation, before and after. */
    static Stream<DerivedLine> lines(CostExplanation explained) {
        Derivation after = explained.after();
        return Stream.concat(
                explained.before().lines().stream(), after == null ? Stream.empty() : after.lines().stream());
    }

    private static void gather(DerivedLine line, Set<String> ids) {
        Formula.Notation listening = new Formula.Notation(
                id -> {
                    ids.add(id);
                    return id;
                },
                number -> "");
        line.hours().in(listening);
        line.purchased().in(listening);
        line.share().in(listening);
        if (line.line().hours().signum() != 0) {
            line.income().in(listening);
        }
    }
}
