package vn.gon.report;

import java.util.List;
import vn.gon.regulation.BusinessCondition;

/**
 * A business condition with findings.
 *
 * @param rank its place, from 1
 * @param condition the condition
 * @param changes what is proposed
 * @param reasons why, rule by rule
 * @param amendments the instrument to amend
 */
public record FlaggedCondition(
        int rank, BusinessCondition condition, List<Change> changes, List<Reason> reasons, List<Amendment> amendments) {

    public FlaggedCondition {
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
        amendments = List.copyOf(amendments);
    }
}
