package vn.gon.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gon.reform.Edit;
import vn.gon.text.Kebab;

/**
 * A rule with what it looks at, what it proposes and how it answers its own examples.
 *
 * @param card what it is to a reader
 * @param file the file it was read from
 * @param appliesTo {@code procedure} or {@code condition}
 * @param forEach the elements it judges one by one; the same as {@code appliesTo} when it judges the whole
 * @param edits one edit of each kind that it proposes for its examples, sorted by name
 * @param flags examples that it flags
 * @param passes examples that it passes
 * @param unknown examples that it cannot answer
 */
public record RuleDocument(
        RuleCard card,
        String file,
        String appliesTo,
        String forEach,
        List<Edit> edits,
        List<Sample> flags,
        List<Sample> passes,
        List<Sample> unknown) {

    public RuleDocument {
        edits = List.copyOf(edits);
        flags = List.copyOf(flags);
        passes = List.copyOf(passes);
        unknown = List.copyOf(unknown);
    }

    /**
     * An example and what made the rule answer as it does.
     *
     * @param record the example as the rule file has it
     * @param evidence what made the rule fire; empty when it does not
     */
    public record Sample(String record, List<Evidence> evidence) {

        public Sample {
            evidence = List.copyOf(evidence);
        }
    }

    static RuleDocument of(Rule rule) {
        List<Finding> found = new ArrayList<>();
        Map<Truth, List<Sample>> samples = new LinkedHashMap<>();
        for (Example example : rule.examples()) {
            List<Finding> findings = new ArrayList<>();
            rule.judge(example, findings, new ArrayList<>());
            found.addAll(findings);
            List<Evidence> evidence = findings.stream()
                    .flatMap(finding -> finding.evidence().stream())
                    .toList();
            samples.computeIfAbsent(example.expected(), answer -> new ArrayList<>())
                    .add(new Sample(example.text(), evidence));
        }
        return new RuleDocument(
                rule.card(),
                rule.examples().stream()
                        .findFirst()
                        .map(example -> example.place().file())
                        .orElse(""),
                Kebab.of(rule.appliesTo()),
                Kebab.of(rule.forEach()),
                kinds(found),
                samples.getOrDefault(Truth.YES, List.of()),
                samples.getOrDefault(Truth.NO, List.of()),
                samples.getOrDefault(Truth.UNKNOWN, List.of()));
    }

    private static List<Edit> kinds(List<Finding> findings) {
        Map<String, Edit> byName = new LinkedHashMap<>();
        findings.forEach(finding -> finding.edits().forEach(edit -> byName.putIfAbsent(edit.name(), edit)));
        return byName.values().stream().sorted(Comparator.comparing(Edit::name)).toList();
    }
}
