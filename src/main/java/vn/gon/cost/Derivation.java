package vn.gon.cost;

import java.util.List;

/**
 * What performing a procedure costs, with the formulas behind every line.
 *
 * @param cost the cost
 * @param lines its lines with their formulas, in the same order
 */
public record Derivation(ProcedureCost cost, List<DerivedLine> lines) {

    public Derivation {
        lines = List.copyOf(lines);
    }
}
