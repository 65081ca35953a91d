package vn.gon.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.audit.RuleCard;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.plan.FindingSaving;
import vn.gon.reform.Edit;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;

/** Turns what was found on one regulation into the proposal a reader decides on. */
final class Proposal {

    private final Function<String, RuleCard> cards;
    private final Map<String, LegalInstrument> instruments;

    Proposal(Function<String, RuleCard> cards, Map<String, LegalInstrument> instruments) {
        this.cards = cards;
        this.instruments = instruments;
    }

    Candidate candidate(int rank, Procedure procedure, Assessment assessment, int feedback) {
        Costing costing = assessment.costing();
        Procedure after = assessment.after();
        Function<String, Change.@Nullable Element> elements = path -> Elements.of(procedure, path);
        return new Candidate(
                rank,
                procedure,
                changes(assessment, elements),
                reasons(assessment, elements),
                amendments(assessment),
                Facts.of(procedure),
                after == null ? null : Facts.of(after),
                costing == null ? null : benefit(costing),
                costing == null ? List.of() : CostTable.rows(costing.before(), costing.after()),
                costing == null ? List.of() : notes(costing),
                feedback);
    }

    FlaggedCondition condition(int rank, BusinessCondition condition, Assessment assessment) {
        return new FlaggedCondition(
                rank,
                condition,
                changes(assessment, Elements::part),
                reasons(assessment, Elements::part),
                amendments(assessment));
    }

    /** Rules that ask for the same edit share one change. */
    private List<Change> changes(Assessment assessment, Function<String, Change.@Nullable Element> elements) {
        Map<Edit, Set<RuleCard>> byEdit = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            for (Edit edit : finding.edits()) {
                byEdit.computeIfAbsent(edit, ignored -> new LinkedHashSet<>()).add(cards.apply(finding.rule()));
            }
        }
        List<Change> changes = new ArrayList<>();
        byEdit.forEach((edit, because) ->
                changes.add(new Change(edit, named(edit, elements.apply(edit.path())), List.copyOf(because))));
        return changes;
    }

    /** Most edits say themselves what they change; only what the register words otherwise must be named. */
    private static Change.@Nullable Element named(Edit edit, Change.@Nullable Element element) {
        boolean needed = element != null && (element.words() != null || edit instanceof Edit.CompleteRecord);
        return needed ? element : null;
    }

    private List<Reason> reasons(Assessment assessment, Function<String, Change.@Nullable Element> elements) {
        Map<String, List<Reason.Point>> byRule = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            FindingSaving saving = saving(assessment.costing(), finding);
            byRule.computeIfAbsent(finding.rule(), id -> new ArrayList<>())
                    .add(new Reason.Point(
                            finding,
                            elements.apply(finding.path()),
                            saving == null ? null : saving.alone(),
                            saving == null ? null : saving.marginal(),
                            EvidenceWords.of(assessment.regulation(), finding.evidence())));
        }
        List<Reason> reasons = new ArrayList<>();
        byRule.forEach((rule, points) -> reasons.add(new Reason(cards.apply(rule), points)));
        return reasons;
    }

    private static @Nullable FindingSaving saving(@Nullable Costing costing, Finding finding) {
        return costing == null
                ? null
                : costing.savings().stream()
                        .filter(saving -> saving.finding().equals(finding))
                        .findFirst()
                        .orElse(null);
    }

    private List<Amendment> amendments(Assessment assessment) {
        return assessment.regulation().instruments().stream()
                .distinct()
                .map(reference -> new Amendment(reference, instruments.get(reference.number())))
                .toList();
    }

    private static Candidate.Benefit benefit(Costing costing) {
        return new Candidate.Benefit(
                new CostChange(costing.before().unit(), costing.unitAfter()),
                costing.before().unitOrigin(),
                costing.before().filings(),
                costing.before().volumeOrigin(),
                costing.before().volumeSource(),
                ScopeSum.annual(costing));
    }

    private static List<Bilingual> notes(Costing costing) {
        Set<Bilingual> notes = new LinkedHashSet<>(costing.before().notes());
        if (costing.after() != null) {
            notes.addAll(costing.after().notes());
        }
        return List.copyOf(notes);
    }
}
