package vn.gon.cost.figures;

import java.util.List;

/**
 * A published figure and what it follows from.
 *
 * @param line its line in the table, from 1
 * @param id its name
 * @param kind how it follows
 * @param inputs what it follows from
 * @param published the figure, or the series of running totals
 * @param decimals to how many decimals it was rounded
 * @param bases other bases that a percentage may be of
 * @param rounded whether the inputs were rounded themselves
 * @param source who published it; empty when nobody says
 */
public record Figure(
        int line,
        String id,
        FigureKind kind,
        List<Quantity> inputs,
        List<Quantity> published,
        int decimals,
        List<Quantity> bases,
        boolean rounded,
        String source) {

    public Figure {
        inputs = List.copyOf(inputs);
        published = List.copyOf(published);
        bases = List.copyOf(bases);
    }
}
