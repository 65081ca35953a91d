package vn.gon.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import vn.gon.audit.Finding;
import vn.gon.reform.Edit;
import vn.gon.text.Kebab;

/**
 * The edits that somebody accepted: what a package is made of, or all that the rules propose.
 *
 * @param accepted the edits; empty together with {@code all}
 * @param all whether everything is accepted
 */
public record AcceptedEdits(Set<Accepted> accepted, boolean all) {

    /** Everything that the rules propose. */
    public static final AcceptedEdits EVERYTHING = new AcceptedEdits(Set.of(), true);

    public AcceptedEdits {
        accepted = Set.copyOf(accepted);
    }

    /**
     * One edit that was accepted.
     *
     * @param code code of the regulation
     * @param rule id of a rule that proposes it
     * @param path where that rule found something
     * @param edit the edit: its name and how much of what
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
    public static AcceptedEdits of(ReformPackage chosen) {
        TreeSet<Accepted> accepted = new TreeSet<>();
        for (PlanItem item : chosen.items()) {
            for (PlannedEdit edit : item.bundle().edits()) {
                for (Finding finding : edit.findings()) {
                    accepted.add(new Accepted(finding.code(), finding.rule(), finding.path(), wordsOf(edit.edit())));
                }
            }
        }
        return new AcceptedEdits(accepted, false);
    }

    /** Returns the findings with the edits that were accepted; a finding with none of them is left out. */
    public List<Finding> of(List<Finding> findings) {
        if (all) {
            return findings;
        }
        return with(findings, this::isAccepted).stream()
                .filter(finding -> !finding.edits().isEmpty())
                .toList();
    }

    /**
     * Returns the findings that were not accepted, with the edits that were not; one that proposes nothing has none.
     */
    public List<Finding> leftOut(List<Finding> findings) {
        if (all) {
            return List.of();
        }
        List<Finding> rest = with(findings, (finding, edit) -> !isAccepted(finding, edit));
        List<Finding> leftOut = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
            if (!rest.get(i).edits().isEmpty() || findings.get(i).edits().isEmpty()) {
                leftOut.add(rest.get(i));
            }
        }
        return leftOut;
    }

    private boolean isAccepted(Finding finding, Edit edit) {
        return accepted.contains(new Accepted(finding.code(), finding.rule(), finding.path(), wordsOf(edit)));
    }

    /** Returns each finding with those of its edits that pass. */
    private static List<Finding> with(List<Finding> findings, BiPredicate<Finding, Edit> passes) {
        return findings.stream()
                .map(finding -> new Finding(
                        finding.rule(),
                        finding.name(),
                        finding.code(),
                        finding.path(),
                        finding.severity(),
                        finding.evidence(),
                        finding.edits().stream()
                                .filter(edit -> passes.test(finding, edit))
                                .toList()))
                .toList();
    }

    /** One rule may propose two edits of a kind at one place, so the name alone does not tell which. */
    private static String wordsOf(Edit edit) {
        if (edit instanceof Edit.OpenChannel open) {
            return edit.name() + " " + Kebab.of(open.kind());
        }
        if (edit instanceof Edit.ShortenTimeLimit shorten) {
            return edit.name() + " " + shorten.share().stripTrailingZeros().toPlainString();
        }
        if (edit instanceof Edit.ReduceFee reduce) {
            return edit.name()
                    + " "
                    + Kebab.of(reduce.kind())
                    + " "
                    + reduce.share().stripTrailingZeros().toPlainString();
        }
        if (edit instanceof Edit.ExtendValidity extend) {
            return edit.name() + " " + extend.factor().stripTrailingZeros().toPlainString();
        }
        return edit instanceof Edit.Decentralise down ? edit.name() + " " + Kebab.of(down.to()) : edit.name();
    }
}
