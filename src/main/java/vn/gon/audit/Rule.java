package vn.gon.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gon.reform.Edit;
import vn.gon.regulation.Regulation;
import vn.gon.text.Bilingual;

/**
 * A rule, ready to judge.
 *
 * @param card what it is to a reader
 * @param appliesTo procedures or conditions
 * @param forEach the elements it judges one by one; the same as {@code appliesTo} when it judges the whole
 * @param when what it asks
 * @param guard what elements must fulfil to be looked at more closely; null to look at all
 * @param proposals what it proposes for each element it flags
 * @param examples regulations it must flag, pass or leave undecided
 * @param thresholds the numbers in it that are a judgement
 * @param neverUnknown why no record can leave it undecided; null when one can
 */
record Rule(
        RuleCard card,
        ElementKind appliesTo,
        ElementKind forEach,
        Condition when,
        @Nullable Guard guard,
        List<Proposal> proposals,
        List<Example> examples,
        List<Threshold> thresholds,
        @Nullable Bilingual neverUnknown) {

    Rule(
            RuleCard card,
            ElementKind appliesTo,
            ElementKind forEach,
            Condition when,
            List<Proposal> proposals,
            List<Example> examples,
            List<Threshold> thresholds,
            @Nullable Bilingual neverUnknown) {
        this(card, appliesTo, forEach, when, null, proposals, examples, thresholds, neverUnknown);
    }

    Rule {
        proposals = List.copyOf(proposals);
        examples = List.copyOf(examples);
        thresholds = List.copyOf(thresholds);
    }

    /** Returns the number of examples for which it must give an answer. */
    long examplesOf(Truth answer) {
        return examples.stream().filter(example -> example.expected() == answer).count();
    }

    /** Returns the same rule with its conditions on texts numbered. */
    Rule numbered(TextTests tests) {
        Condition numbered = when.numbered(tests);
        Guard found = Guard.of(numbered, forEach, tests).orElse(null);
        return new Rule(card, appliesTo, forEach, numbered, found, proposals, examples, thresholds, neverUnknown);
    }

    /** Returns whether it compares with other procedures of the register. */
    boolean looksAcross() {
        return when.looksAcross();
    }

    /** Returns this rule as it compares with the procedures of a register. */
    Rule within(Register register) {
        return looksAcross()
                ? new Rule(
                        card, appliesTo, forEach, when.within(register), proposals, examples, thresholds, neverUnknown)
                : this;
    }

    /** Judges an example beside what stands beside it, and adds what it finds. */
    void judge(Example example, Collection<Finding> findings, Collection<Undecided> undecided) {
        Rule ready = looksAcross() ? within(Register.of(example.register())) : this;
        ready.judge(Element.of(example.regulation()), findings, undecided);
    }

    /** Judges a regulation and adds what it finds. */
    void judge(Element whole, Collection<Finding> findings, Collection<Undecided> undecided) {
        if (whole.kind() != appliesTo) {
            return;
        }
        List<Element> elements = forEach.isList() ? forEach.in(whole) : List.of(whole);
        if (elements == null) {
            undecided.add(new Undecided(card.id(), card.name(), code(whole), vn.gon.text.Kebab.of(forEach)));
        } else {
            List<String> missing = new ArrayList<>(0);
            for (int i = 0; i < elements.size(); i++) {
                Element element = elements.get(i);
                if (guard == null || guard.lets(element)) {
                    judgeElement(element, findings, missing);
                }
            }
            if (!missing.isEmpty()) {
                undecided.add(new Undecided(card.id(), card.name(), code(whole), joined(missing)));
            }
        }
    }

    /** Each path once, in their order; most often there is only one. */
    private static String joined(List<String> paths) {
        if (paths.size() == 1) {
            return paths.get(0);
        }
        String first = paths.get(0);
        if (paths.stream().allMatch(first::equals)) {
            return first;
        }
        TreeSet<String> sorted = new TreeSet<>(ElementPaths.ORDER);
        sorted.addAll(paths);
        return String.join(", ", sorted);
    }

    private void judgeElement(Element element, Collection<Finding> findings, Collection<String> missing) {
        Truth answer = when.test(element);
        if (answer == Truth.YES) {
            findings.add(finding(element));
        } else if (answer == Truth.UNKNOWN) {
            when.addMissing(element, missing);
        }
    }

    private Finding finding(Element element) {
        List<Evidence> evidence = new ArrayList<>();
        when.addEvidence(element, evidence);
        if (evidence.isEmpty()) {
            evidence.add(new Evidence(element.path(), ""));
        }
        List<Edit> edits = new ArrayList<>(proposals.size());
        proposals.forEach(proposal -> edits.add(proposal.editFor(element)));
        return new Finding(
                card.id(),
                card.name(),
                code(element.whole()),
                element.path(),
                card.severity(),
                evidence.size() == 1 ? evidence : List.copyOf(new LinkedHashSet<>(evidence)),
                edits);
    }

    private static String code(Element whole) {
        return ((Regulation) whole.value()).code();
    }
}
