package vn.gon.change;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.yaml.YamlNode;

/**
 * A decision that something may grow.
 *
 * @param codes codes of the regulations, and where each is written; empty where an instrument is named
 * @param instrument the instrument that may bring growth; null where codes are named
 * @param measures what may grow, in the words of {@link Burden#measures}; empty for everything
 * @param reason why, never blank
 * @param until the last day it holds; null when it holds for good
 * @param written where it stands
 */
public record Exemption(
        Map<String, YamlNode> codes,
        @Nullable String instrument,
        Set<String> measures,
        String reason,
        @Nullable LocalDate until,
        YamlNode written) {

    public Exemption {
        codes = Map.copyOf(codes);
        measures = Set.copyOf(measures);
    }

    /** Returns whether it means a change, whatever the day. */
    boolean covers(RegulationChange change) {
        return instrument == null
                ? codes.containsKey(change.code())
                : change.broughtBy().contains(instrument);
    }

    /** Returns whether it means a burden. */
    boolean covers(Burden burden) {
        return measures.isEmpty() || measures.contains(burden.measure());
    }

    /** Returns whether a day is past its last one; never when the day is not known. */
    boolean isExpired(@Nullable LocalDate day) {
        return until != null && day != null && day.isAfter(until);
    }
}
