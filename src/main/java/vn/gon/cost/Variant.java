package vn.gon.cost;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a world differs from the one that the parameters describe.
 *
 * @param by who or what makes it differ, as a source names it
 * @param values other values of parameters, by name
 * @param papers kinds of papers of which a share is prepared like another kind, by name
 * @param onlineAtLeast the smallest share of filings online where that is offered; null when nothing raises it
 */
public record Variant(
        String by,
        Map<String, BigDecimal> values,
        Map<String, Shift> papers,
        @Nullable BigDecimal onlineAtLeast) {

    /** The world as the parameters describe it. */
    public static final Variant NONE = new Variant("", Map.of(), Map.of(), null);

    public Variant {
        values = Map.copyOf(new TreeMap<>(values));
        papers = Map.copyOf(new TreeMap<>(papers));
    }

    /**
     * A share of the papers of one kind that become papers of another.
     *
     * @param to the other kind
     * @param share between 0 and 1
     */
    public record Shift(String to, BigDecimal share) {}
}
