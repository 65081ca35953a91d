package vn.gon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Criterion;
import vn.gon.audit.RuleCard;
import vn.gon.audit.Severity;
import vn.gon.plan.ReformPackage;
import vn.gon.reform.Lever;

/**
 * A run as a reader sees it, in no language yet; what is null is unknown and never means zero.
 *
 * @param about what it is of and what made it
 * @param totals the headline figures
 * @param agencies the figures by agency, the largest saving first
 * @param rules what each rule gave, by id
 * @param severities findings by severity
 * @param criteria findings by criterion
 * @param levers edits proposed, by lever
 * @param candidates the procedures worth changing first
 * @param items all procedures with findings on one line each, the candidates first
 * @param mostAffected the procedures with findings that are filed most often
 * @param conditions the business conditions worth changing first
 * @param instruments the instruments to amend, highest level first
 * @param assumptions what the yearly cost rests on
 * @param suppressed the findings that somebody decided not to act on; counted in no figure
 * @param sensitivity how far the yearly cost and the saving can be trusted; null when no number of filings is known
 * @param honesty what a reader must know before relying on the figures
 * @param conditionItems all business conditions with findings on one line each
 * @param proposed the package that the figures are of; null when they are of everything that the rules propose
 */
public record Report(
        About about,
        Totals totals,
        List<AgencyRow> agencies,
        List<RuleRow> rules,
        List<Count<Severity>> severities,
        List<Count<Criterion>> criteria,
        List<Count<Lever>> levers,
        List<Candidate> candidates,
        List<ItemRow> items,
        List<Affected> mostAffected,
        List<FlaggedCondition> conditions,
        List<InstrumentRow> instruments,
        Assumptions assumptions,
        List<SuppressedRow> suppressed,
        @Nullable Sensitivity sensitivity,
        Honesty honesty,
        List<ItemRow> conditionItems,
        @Nullable ProposedPackage proposed) {

    /** How many rows a table of the front sheet has at most. */
    static final int FRONT_ROWS = 5;

    public Report {
        agencies = List.copyOf(agencies);
        rules = List.copyOf(rules);
        severities = List.copyOf(severities);
        criteria = List.copyOf(criteria);
        levers = List.copyOf(levers);
        candidates = List.copyOf(candidates);
        items = List.copyOf(items);
        conditionItems = List.copyOf(conditionItems);
        mostAffected = List.copyOf(mostAffected);
        conditions = List.copyOf(conditions);
        instruments = List.copyOf(instruments);
        suppressed = List.copyOf(suppressed);
    }

    /**
     * Returns the report of a package: its figures are those of this report, made with the edits of the package alone;
     * what the rules found, could not answer and what was suppressed are those of the whole audit.
     *
     * @param audited the report of everything that the rules propose
     */
    public Report proposing(ReformPackage chosen, Report audited) {
        Map<String, AgencyRow> whole =
                audited.agencies.stream().collect(Collectors.toMap(AgencyRow::agency, row -> row));
        return new Report(
                about,
                totals.undecided(audited.totals.undecided()),
                agencies.stream()
                        .map(row -> row.undecided(
                                Objects.requireNonNull(whole.get(row.agency())).undecided()))
                        .toList(),
                audited.rules,
                audited.severities,
                audited.criteria,
                levers,
                candidates,
                items,
                mostAffected,
                conditions,
                instruments,
                assumptions,
                audited.suppressed,
                sensitivity,
                honesty.proposing(audited.honesty, leftOut(audited), Math.max(FRONT_ROWS, audited.candidates.size())),
                conditionItems,
                new ProposedPackage(chosen, audited));
    }

    private List<NotRecommended> leftOut(Report audited) {
        List<NotRecommended> rows = new ArrayList<>(NotRecommended.leftOut(audited.items, items, this::card));
        rows.addAll(NotRecommended.leftOut(audited.conditionItems, conditionItems, this::card));
        return rows;
    }

    private RuleCard card(String id) {
        return rules.stream()
                .map(RuleRow::rule)
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the rules that found nothing and were answered everywhere. */
    public List<RuleCard> silentRules() {
        return rules.stream().filter(RuleRow::isSilent).map(RuleRow::rule).toList();
    }

    /** Returns the first candidates that save something each year: what a front sheet has room for. */
    public List<Candidate> biggestSavings() {
        return candidates.stream()
                .filter(Candidate::savesEachYear)
                .limit(FRONT_ROWS)
                .toList();
    }

    /** Returns the number of rules that found something. */
    public int rulesWithFindings() {
        return (int) rules.stream().filter(row -> row.findings() > 0).count();
    }

    /** Returns the rules that could not be answered somewhere, the most often first. */
    public List<RuleRow> undecidedRules() {
        return rules.stream()
                .filter(row -> row.undecided() > 0)
                .sorted((a, b) -> Integer.compare(b.undecided(), a.undecided()))
                .toList();
    }

    /** Returns the agencies about which something could not be answered, the most often first. */
    public List<AgencyRow> undecidedAgencies() {
        return agencies.stream()
                .filter(row -> row.undecided() > 0)
                .sorted((a, b) -> Integer.compare(b.undecided(), a.undecided()))
                .toList();
    }

    /** Returns the number of procedures flagged that are not among the candidates shown. */
    public int candidatesLeftOut() {
        return totals.flagged() - candidates.size();
    }

    /** Returns the number of procedures flagged that have not even a line. */
    public int itemsLeftOut() {
        return totals.flagged() - items.size();
    }

    /** Returns the number of conditions flagged that are not among those shown. */
    public int conditionsLeftOut() {
        return totals.conditionsFlagged() - conditions.size();
    }
}
