package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;

/**
 * What the yearly cost before the edits rests on.
 *
 * @param origins the yearly cost by the least trustworthy origin of what each line is made of; the parts add up to it
 * @param volumes procedures with known filings, by the origin of the filings
 * @param sources the sources, the one that carries most first; one line may rest on several, so they do not add up
 */
public record Assumptions(List<Part> origins, List<Count<Origin>> volumes, List<Reliance> sources) {

    public Assumptions {
        origins = List.copyOf(origins);
        volumes = List.copyOf(volumes);
        sources = List.copyOf(sources);
    }

    /** Returns the least trustworthy part; null when there is no yearly cost. */
    public @Nullable Part weakest() {
        return origins.isEmpty() ? null : origins.get(origins.size() - 1);
    }

    /** Returns the source that carries most of what is not measured; null when there is none. */
    public @Nullable Reliance heaviest() {
        return sources.stream()
                .filter(source -> source.origin() != Origin.MEASURED)
                .findFirst()
                .orElse(null);
    }

    /**
     * A part of the yearly cost.
     *
     * @param origin its origin
     * @param amount đồng a year
     * @param share of the whole, between 0 and 1
     */
    public record Part(Origin origin, BigDecimal amount, BigDecimal share) {}

    /**
     * A source and how much rests on it.
     *
     * @param source the source
     * @param origin the least trustworthy origin of the lines that rest on it
     * @param amount đồng a year
     * @param share of the whole, between 0 and 1
     */
    public record Reliance(String source, Origin origin, BigDecimal amount, BigDecimal share) {}
}
