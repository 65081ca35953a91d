package vn.gon.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import vn.gon.reform.Edit;
import vn.gon.regulation.Regulation;

/**
 * A rule, ready to judge.
 *
 * @param card what it is to a reader
 * @param appliesTo procedures or conditions
 * @param forEach the elements it judges one by one; the same as {@code appliesTo} when it judges the whole
 * @param when what it asks
 * @param proposals what it proposes for each element it flags
 * @param examples regulations it must flag, pass or leave undecided
 */
record Rule(
        RuleCard card,
        ElementKind appliesTo,
        ElementKind forEach,
        Condition when,
        List<Proposal> proposals,
        List<Example> examples) {

    Rule {
        proposals = List.copyOf(proposals);
        examples = List.copyOf(examples);
    }

    /** Returns whether it compares with other procedures of the register. */
    boolean looksAcross() {
        return when.looksAcross();
    }

    /** Returns this rule as it compares with the procedures of a register. */
    Rule within(Register register) {
        return looksAcross() ? new Rule(card, appliesTo, forEach, when.within(register), proposals, examples) : this;
    }

    /** Judges a regulation and adds what it finds. */
    void judge(Element whole, Collection<Finding> findings, Collection<Undecided> undecided) {
        if (whole.kind() != appliesTo) {
            return;
        }
        TreeSet<String> missing = new TreeSet<>(ElementPaths.ORDER);
        List<Element> elements = forEach.isList() ? forEach.in(whole) : List.of(whole);
        if (elements == null) {
            missing.add(vn.gon.text.Kebab.of(forEach));
        } else {
            for (Element element : elements) {
                judgeElement(element, findings, missing);
            }
        }
        if (!missing.isEmpty()) {
            undecided.add(new Undecided(card.id(), card.name(), code(whole), String.join(", ", missing)));
        }
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
        List<Edit> edits =
                proposals.stream().map(proposal -> proposal.editFor(element)).toList();
        return new Finding(
                card.id(),
                card.name(),
                code(element.whole()),
                element.path(),
                card.severity(),
                evidence.stream().distinct().toList(),
                edits);
    }

    private static String code(Element whole) {
        return ((Regulation) whole.value()).code();
    }
}
