package vn.gon.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.gon.audit.Finding;
import vn.gon.reform.Edit;

/**
 * The edits that somebody accepted: what a package is made of, or all that the rules propose.
 *
 * @param accepted the edits; empty together with {@code all}
 * @param all whether everything is accepted
 */
public record Scenario(Set<Accepted> accepted, boolean all) {

    /** Everything that the rules propose. */
    public static final Scenario EVERYTHING = new Scenario(Set.of(), true);

    public Scenario {
        accepted = Set.copyOf(accepted);
    }

    /**
     * One edit that was accepted.
     *
     * @param code code of the regulation
     * @param rule id of a rule that proposes it
     * @param path where that rule found something
     * @param edit name of the edit
     */
    public record Accepted(String code, String rule, String path, String edit) implements Comparable<Accepted> {

        @Override
        public int compareTo(Accepted other) {
            return java.util.Comparator.comparing(Accepted::code)
                    .thenComparing(Accepted::rule)
                    .thenComparing(Accepted::path)
                    .thenComparing(Accepted::edit)
                    .compare(this, other);
        }
    }

    /** Returns the edits of a package. */
    public static Scenario of(ReformPackage chosen) {
        TreeSet<Accepted> accepted = new TreeSet<>();
        for (PlanItem item : chosen.items()) {
            for (PlannedEdit edit : item.bundle().edits()) {
                for (Finding finding : edit.findings()) {
                    accepted.add(new Accepted(
                            finding.code(),
                            finding.rule(),
                            finding.path(),
                            edit.edit().name()));
                }
            }
        }
        return new Scenario(accepted, false);
    }

    /** Returns the findings with the edits that were accepted; a finding with none of them is left out. */
    public List<Finding> of(List<Finding> findings) {
        if (all) {
            return findings;
        }
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            List<Edit> edits = finding.edits().stream()
                    .filter(edit -> accepted.contains(
                            new Accepted(finding.code(), finding.rule(), finding.path(), edit.name())))
                    .toList();
            if (!edits.isEmpty()) {
                kept.add(new Finding(
                        finding.rule(),
                        finding.name(),
                        finding.code(),
                        finding.path(),
                        finding.severity(),
                        finding.evidence(),
                        edits));
            }
        }
        return kept;
    }
}
