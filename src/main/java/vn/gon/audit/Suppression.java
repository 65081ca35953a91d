package vn.gon.audit;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.yaml.YamlNode;

/**
 * A decision that findings of one rule on some regulations are not to be acted on.
 *
 * @param rule id of the rule
 * @param name name of the rule
 * @param codes codes of the regulations, and where each is written
 * @param path the element it is about; null for every element
 * @param reason why, never blank
 * @param until the last day it holds; null when it holds for good
 * @param written where it stands
 */
public record Suppression(
        String rule,
        String name,
        Map<String, YamlNode> codes,
        @Nullable String path,
        String reason,
        @Nullable LocalDate until,
        YamlNode written) {

    public Suppression {
        codes = Map.copyOf(codes);
    }

    /** Returns whether it means a finding, whatever the day. */
    boolean covers(Finding finding) {
        return rule.equals(finding.rule())
                && codes.containsKey(finding.code())
                && (path == null || path.equals(finding.path()));
    }

    /** Returns whether a day is past its last one; never when the day is not known. */
    public boolean isExpired(@Nullable LocalDate day) {
        return until != null && day != null && day.isAfter(until);
    }
}
