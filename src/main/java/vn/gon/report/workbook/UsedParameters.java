package vn.gon.report.workbook;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gon.cost.DerivedLine;
import vn.gon.cost.Formula;

/** Which parameters the lines of a cost table speak of, by their names in formulas. */
final class UsedParameters {

    private final ParameterNames names;
    private final Map<Formula, Set<String>> known = new HashMap<>();

    UsedParameters(ParameterNames names) {
        this.names = names;
    }

    /** Returns the names that a line speaks of, each once; income is left out where no time is spent. */
    String in(DerivedLine line) {
        Set<String> found = new LinkedHashSet<>();
        for (Formula formula : List.of(line.hours(), line.purchased(), line.share())) {
            found.addAll(in(formula));
        }
        return String.join("; ", found);
    }

    private Set<String> in(Formula formula) {
        return formula instanceof Formula.Constant ? Set.of() : known.computeIfAbsent(formula, this::listen);
    }

    private Set<String> listen(Formula formula) {
        Set<String> found = new LinkedHashSet<>();
        formula.in(new Formula.Notation(
                id -> {
                    found.add(names.of(id));
                    return id;
                },
                number -> ""));
        return found;
    }
}
