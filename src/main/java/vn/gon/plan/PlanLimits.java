package vn.gon.plan;

import java.util.Set;
import vn.gon.audit.Finding;

/**
 * What the user takes off the table or puts on it.
 *
 * @param must codes of regulations that have to be changed
 * @param keep codes, or names or ids of rules, that are left alone
 * @param without codes of regulations or numbers of instruments that are not to be changed: what if they are refused
 * @param ownAuthority whether only what an agency may decide by itself is taken
 */
public record PlanLimits(Set<String> must, Set<String> keep, Set<String> without, boolean ownAuthority) {

    /** Nothing is taken off the table. */
    public static final PlanLimits NONE = new PlanLimits(Set.of(), Set.of(), Set.of(), false);

    public PlanLimits {
        must = Set.copyOf(must);
        keep = Set.copyOf(keep);
        without = Set.copyOf(without);
    }

    boolean leaves(Finding finding) {
        return keep.contains(finding.code())
                || keep.contains(finding.rule())
                || keep.contains(finding.name())
                || without.contains(finding.code());
    }

    boolean leaves(PlannedEdit edit) {
        return without.contains(edit.amended().number())
                || (ownAuthority && edit.applicability() != Applicability.OWN_AUTHORITY);
    }
}
