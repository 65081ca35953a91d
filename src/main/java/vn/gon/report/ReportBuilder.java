package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Suppressed;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;

/**
 * Makes a report from any number of assessments, told one at a time in the order of their codes; it keeps sums and the
 * first candidates and forgets the rest, so that its size does not grow with the register.
 */
public final class ReportBuilder {

    /** How many candidates a report shows unless told otherwise. */
    public static final int USUAL_TOP = 200;

    /** How many procedures a report lists at most on a line of their own. */
    static final int MOST_ROWS = 50_000;

    private final About about;
    private final ScopeSum whole = new ScopeSum();
    private final AgencySums agencies = new AgencySums();
    private final EffectSums effects = new EffectSums();
    private final AssumptionSums assumptions = new AssumptionSums();
    private final RuleSums rules;
    private final InstrumentSums instruments;
    private final Best<Ranked> candidates;
    private final Best<ItemRow> items;
    private final Best<ItemRow> conditionItems;
    private final Best<Ranked> affected = new Best<>(Report.FRONT_ROWS, Ranked.AFFECTED);
    private final Best<Ranked> conditions;
    private Map<String, Integer> feedback = Map.of();
    private final List<SuppressedRow> suppressed = new ArrayList<>();
    private final GapSums gaps = new GapSums();
    private final Raises raises;

    /**
     * Starts a report.
     *
     * @param top how many candidates, and how many conditions, the report shows at most
     */
    public ReportBuilder(About about, int top) {
        this.about = about;
        this.rules = new RuleSums(about.rules());
        this.instruments = new InstrumentSums(about.instruments());
        this.candidates = new Best<>(top, Ranked.CANDIDATES);
        this.items = new Best<>(Math.max(top, MOST_ROWS), ItemRow.ORDER);
        this.conditionItems = new Best<>(Math.max(top, MOST_ROWS), ItemRow.ORDER);
        this.conditions = new Best<>(top, Ranked.CONDITIONS);
        this.raises = new Raises(top, rules::card);
    }

    /** Lets complaints and proposals, how many there are by code, decide where savings and filings do not. */
    public ReportBuilder hearing(Map<String, Integer> complaints) {
        this.feedback = Map.copyOf(complaints);
        return this;
    }

    private int complaints(Regulation regulation) {
        return feedback.getOrDefault(regulation.code(), 0);
    }

    /**
     * Adds one regulation.
     *
     * @throws IllegalArgumentException if a rule is not among those the report is about
     */
    public void add(Assessment assessment) {
        whole.add(assessment);
        agencies.add(assessment);
        effects.add(assessment);
        assumptions.add(assessment.costing());
        rules.add(assessment);
        instruments.add(assessment);
        gaps.add(assessment);
        raises.add(assessment);
        assessment.suppressed().forEach(each -> suppressed.add(suppressed(assessment.regulation(), each)));
        if (!assessment.findings().isEmpty()) {
            keep(assessment);
        }
    }

    private void keep(Assessment assessment) {
        Ranked ranked = Ranked.of(assessment, complaints(assessment.regulation()));
        if (assessment.regulation() instanceof BusinessCondition) {
            conditions.offer(ranked);
            conditionItems.offer(ItemRow.of(assessment));
            return;
        }
        candidates.offer(ranked);
        items.offer(ItemRow.of(assessment));
        Costing costing = assessment.costing();
        if (costing != null && costing.before().filings() != null) {
            affected.offer(ranked);
        }
    }

    /** Returns the report of what was added so far; how far its figures can be trusted is not told. */
    public Report build() {
        return build(null);
    }

    /**
     * Returns the report of what was added so far.
     *
     * @param sensitivity how far its figures can be trusted; null when that is not known
     */
    public Report build(@Nullable Sensitivity sensitivity) {
        List<Candidate> shown = candidates();
        Set<String> codes = shown.stream().map(Candidate::code).collect(Collectors.toSet());
        return new Report(
                about,
                whole.totals(effects.effects()),
                agencies.rows(),
                rules.rows(),
                rules.severities(),
                rules.criteria(),
                rules.levers(),
                shown,
                items.inOrder(),
                affected.inOrder().stream()
                        .map(found -> affected(found.assessment(), codes))
                        .toList(),
                conditions(),
                instruments.rows(),
                assumptions.assumptions(),
                suppressed,
                sensitivity,
                new Honesty(
                        rules.levers().stream().map(Safeguard::of).toList(),
                        raises.rows(),
                        raises.notListed(),
                        gaps.unassessed(),
                        gaps.gaps()),
                conditionItems.inOrder(),
                null);
    }

    private SuppressedRow suppressed(Regulation regulation, Suppressed found) {
        return new SuppressedRow(
                regulation.code(),
                regulation.name(),
                rules.card(found.finding().rule()),
                found.finding().path(),
                found.suppression().reason(),
                found.suppression().until());
    }

    private List<Candidate> candidates() {
        Proposal proposal = new Proposal(rules::card, about.instruments());
        List<Candidate> shown = new ArrayList<>();
        for (Ranked ranked : candidates.inOrder()) {
            Assessment assessment = ranked.assessment();
            shown.add(proposal.candidate(
                    shown.size() + 1, (Procedure) assessment.regulation(), assessment, ranked.feedback()));
        }
        return shown;
    }

    private List<FlaggedCondition> conditions() {
        Proposal proposal = new Proposal(rules::card, about.instruments());
        List<FlaggedCondition> shown = new ArrayList<>();
        for (Ranked ranked : conditions.inOrder()) {
            Assessment assessment = ranked.assessment();
            shown.add(proposal.condition(shown.size() + 1, (BusinessCondition) assessment.regulation(), assessment));
        }
        return shown;
    }

    private static Affected affected(Assessment assessment, Set<String> shown) {
        Regulation regulation = assessment.regulation();
        Costing costing = assessment.costing();
        BigDecimal filings = costing == null ? null : costing.before().filings();
        return new Affected(
                regulation.code(),
                regulation.name(),
                regulation.agency(),
                filings == null ? BigDecimal.ZERO : filings,
                assessment.findings().size(),
                shown.contains(regulation.code()));
    }
}
