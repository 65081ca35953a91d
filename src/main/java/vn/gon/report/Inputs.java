package vn.gon.report;

import java.util.Set;
import java.util.TreeSet;
import vn.gon.cost.Derivation;
import vn.gon.cost.DerivedLine;
import vn.gon.cost.Formula;

/** Which parameters a calculation speaks of. */
final class Inputs {

    private Inputs() {}

    /** Returns their names, sorted. */
    static Set<String> of(CostExplanation explained) {
        Set<String> ids = new TreeSet<>();
        gather(explained.before(), ids);
        if (explained.after() != null) {
            gather(explained.after(), ids);
        }
        return ids;
    }

    private static void gather(Derivation derivation, Set<String> ids) {
        Formula.Notation listening = new Formula.Notation(
                id -> {
                    ids.add(id);
                    return id;
                },
                number -> "");
        for (DerivedLine line : derivation.lines()) {
            line.hours().in(listening);
            line.purchased().in(listening);
            line.share().in(listening);
            if (line.line().hours().signum() != 0) {
                line.income().in(listening);
            }
        }
    }
}
