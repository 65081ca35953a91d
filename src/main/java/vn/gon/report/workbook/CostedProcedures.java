package vn.gon.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gon.report.Candidate;

/** The procedures that were costed, by code; a register may hold a code twice. */
final class CostedProcedures {

    private final TreeMap<String, List<Costed>> byCode = new TreeMap<>();

    void add(Costed costed) {
        byCode.computeIfAbsent(costed.code(), code -> new ArrayList<>(1)).add(costed);
    }

    /** Takes out a procedure that gets a row among the proposals; null when it was not costed. */
    @Nullable
    Costed take(Candidate candidate) {
        Candidate.@Nullable Benefit benefit = candidate.benefit();
        List<Costed> found = byCode.get(candidate.code());
        if (benefit == null || found == null) {
            return null;
        }
        Costed taken = found.stream()
                .filter(costed -> costed.unit().equals(benefit.unit()))
                .findFirst()
                .orElse(null);
        found.remove(taken);
        return taken;
    }

    /** Returns those that were not taken out, by code. */
    List<Costed> rest() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }
}
