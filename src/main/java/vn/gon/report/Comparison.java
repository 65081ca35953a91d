package vn.gon.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gon.audit.RuleSet;

/** A run compared with a baseline, finding by finding. */
public final class Comparison {

    private final Baseline baseline;
    private final Predicate<Baseline.Entry> isJudged;
    private final Set<String> known;
    private final Set<String> seen = new HashSet<>();
    private final List<Baseline.Entry> found = new ArrayList<>();

    /**
     * Starts a comparison.
     *
     * @param baseline the findings of an earlier run
     * @param isJudged whether this run judges what a finding is about; the others stay as they are
     */
    public Comparison(Baseline baseline, Predicate<Baseline.Entry> isJudged) {
        this.baseline = baseline;
        this.isJudged = isJudged;
        this.known =
                baseline.findings().stream().map(Baseline.Entry::fingerprint).collect(Collectors.toSet());
    }

    /** Takes note of a finding and returns how it stands. */
    BaselineState add(FindingRow row) {
        seen.add(row.fingerprint());
        if (row.suppression() == null) {
            found.add(Baseline.Entry.of(row));
        }
        return known.contains(row.fingerprint()) ? BaselineState.UNCHANGED : BaselineState.NEW;
    }

    /** Returns the findings of the baseline that are no longer found, sorted. */
    List<Baseline.Entry> absent() {
        return baseline.findings().stream()
                .filter(entry -> isJudged.test(entry) && !seen.contains(entry.fingerprint()))
                .toList();
    }

    /** Returns the baseline as this run would keep it; what was not judged stays, what is suppressed goes. */
    public Baseline renewed(RuleSet rules) {
        List<Baseline.Entry> entries = Stream.concat(
                        found.stream(), baseline.findings().stream().filter(isJudged.negate()))
                .toList();
        return new Baseline(rules.hash(), RulePack.texts(rules), entries);
    }

    /** Returns whether the baseline was made with the same rules and thresholds. */
    public boolean isOfSameRules(RuleSet rules) {
        return baseline.rulePack().equals(rules.hash()) && baseline.thresholds().equals(RulePack.texts(rules));
    }
}
