package vn.gon.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gon.audit.Finding;
import vn.gon.reform.Edit;
import vn.gon.text.Kebab;

/**
 * The edits that somebody accepted: what a package is made of, or all that the rules propose.
 *
 * @param byCode the edits, by code of the regulation; empty together with {@code all}
 * @param all whether everything is accepted
 */
public record AcceptedEdits(Map<String, Set<Accepted>> byCode, boolean all) {

    /** Everything that the rules propose. */
    public static final AcceptedEdits EVERYTHING = new AcceptedEdits(Map.of(), true);

    public AcceptedEdits {
        byCode = Map.copyOf(byCode);
    }

    /** Returns a number of edits. */
    public static AcceptedEdits of(Collection<Accepted> accepted) {
        return new AcceptedEdits(
                accepted.stream().collect(Collectors.groupingBy(Accepted::code, Collectors.toUnmodifiableSet())),
                false);
    }

    /** Returns the edits, sorted. */
    public List<Accepted> sorted() {
        return byCode.values().stream().flatMap(Set::stream).sorted().toList();
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
        List<Accepted> accepted = new ArrayList<>();
        for (PlanItem item : chosen.items()) {
            for (PlannedEdit edit : item.bundle().edits()) {
                for (Finding finding : edit.findings()) {
                    accepted.add(accepted(finding, edit.edit()));
                }
            }
        }
        return of(accepted);
    }

    /** Returns whether any edit of a regulation may be accepted. */
    public boolean touches(String code) {
        return all || byCode.containsKey(code);
    }

    /** Returns whether an edit that some findings propose is accepted. */
    boolean has(Edit edit, List<Finding> findings) {
        return all || findings.stream().anyMatch(finding -> has(finding, edit));
    }

    private boolean has(Finding finding, Edit edit) {
        return byCode.getOrDefault(finding.code(), Set.of()).contains(accepted(finding, edit));
    }

    private static Accepted accepted(Finding finding, Edit edit) {
        return new Accepted(finding.code(), finding.rule(), finding.path(), wordsOf(edit));
    }

    /** Returns the findings with the edits that were accepted; a finding with none of them is left out. */
    public List<Finding> of(List<Finding> findings) {
        if (all) {
            return findings;
        }
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            List<Edit> edits =
                    finding.edits().stream().filter(edit -> has(finding, edit)).toList();
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
