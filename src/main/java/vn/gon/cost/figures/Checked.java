package vn.gon.cost.figures;

import java.math.BigDecimal;
import java.util.List;
import vn.gon.text.Bilingual;

/**
 * A published figure after it was worked out again.
 *
 * @param figure the figure
 * @param recomputed what follows from its inputs in the unit of the figure, rounded half up to its decimals
 * @param findings what is wrong; empty when it is right
 * @param withinRounding whether it differs, but by no more than the rounding of its inputs explains
 */
public record Checked(Figure figure, List<BigDecimal> recomputed, List<Finding> findings, boolean withinRounding) {

    public Checked {
        recomputed = List.copyOf(recomputed);
        findings = List.copyOf(findings);
    }

    /**
     * Something wrong with a published figure.
     *
     * @param kind what
     * @param published the figure as published
     * @param recomputed what follows from its inputs, rounded alike
     * @param detail where the error may lie, in one sentence
     */
    public record Finding(FindingKind kind, BigDecimal published, BigDecimal recomputed, Bilingual detail) {

        /** Returns recomputed − published. */
        public BigDecimal difference() {
            return recomputed.subtract(published);
        }
    }
}
