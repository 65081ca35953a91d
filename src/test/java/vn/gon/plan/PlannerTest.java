package vn.gon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.CatalogFolder;
import vn.gon.cost.CostModel;
import vn.gon.plan.solver.Budget;
import vn.gon.plan.solver.Solver;
import vn.gon.reform.Edit;
import vn.gon.regulation.Regulation;
import vn.gon.text.InvalidInput;

/** Plans on the register that ships with gon. */
class PlannerTest {

    private static final CatalogFolder REGISTER = CatalogFolder.open(Path.of("catalog"), problem -> {});
    private static final Assessor ASSESSOR = new Assessor(
            RuleSet.read(Path.of("rules/audit")),
            CostModel.read(Path.of("rules/cost"), Optional.empty()),
            REGISTER.volumes());
    private static final Effort EFFORT = EffortFile.read(Path.of("rules/plan/effort.yaml"));
    private static final Target REGULATIONS = Target.of(Measure.REGULATIONS, Scope.NATIONAL, new BigDecimal("0.10"));
    private static final Target COST = Target.of(Measure.COST, Scope.NATIONAL, new BigDecimal("0.01"));

    private static Options options(PlanLimits limits, Target... targets) {
        return options(limits, Programme.of(List.of(targets)));
    }

    private static Options options(PlanLimits limits, Programme programme) {
        return new Planner(ASSESSOR, new Planner.Request(programme, EFFORT, limits)).gather(REGISTER);
    }

    private static ReformPackage plan(PlanLimits limits, Target... targets) {
        return options(limits, targets).choose(budget());
    }

    private static Budget budget() {
        return new Budget(Solver.USUAL_WORK, () -> false);
    }

    private static List<String> codes(ReformPackage chosen) {
        return chosen.items().stream()
                .map(item -> item.regulation().code())
                .sorted()
                .toList();
    }

    @Test
    void whatThePackageClaimsIsWhatTheEditedRegisterCosts() {
        ReformPackage chosen = plan(PlanLimits.NONE, REGULATIONS, COST);
        Assessor after =
                new Assessor(ASSESSOR.rules(), ASSESSOR.model(), ASSESSOR.volumes()).with(AcceptedEdits.of(chosen));
        BigDecimal saved = BigDecimal.ZERO;
        List<String> changed = new ArrayList<>();
        try (Stream<Assessment> assessments = after.assess(REGISTER)) {
            for (Assessment assessment : (Iterable<Assessment>) assessments::iterator) {
                Costing costing = assessment.costing();
                BigDecimal annual = costing == null ? null : costing.annualSaved();
                saved = annual == null ? saved : saved.add(annual);
                if (!assessment.findings().isEmpty()) {
                    changed.add(assessment.regulation().code());
                }
            }
        }

        assertThat(chosen.annualSaved()).isEqualByComparingTo(saved);
        assertThat(chosen.rows().get(1).reached()).isEqualByComparingTo(saved);
        assertThat(codes(chosen)).isEqualTo(changed.stream().sorted().toList());
        assertThat(chosen.rows()).allSatisfy(row -> assertThat(row.met()).contains(true));
    }

    @Test
    void effortIsThePointsOfTheEditsAndOfEachInstrumentOnce() {
        ReformPackage chosen = plan(PlanLimits.NONE, REGULATIONS, COST);
        BigDecimal edits =
                chosen.items().stream().map(item -> item.bundle().effort()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal instruments =
                chosen.instruments().stream().map(PlannedInstrument::points).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(chosen.points()).isEqualByComparingTo(edits.add(instruments));
        assertThat(chosen.bound()).isLessThanOrEqualTo(chosen.points());
        assertThat(chosen.instruments())
                .extracting(each -> each.amended().number())
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameRegisterGivesTheSamePackage() {
        assertThat(plan(PlanLimits.NONE, REGULATIONS, COST)).isEqualTo(plan(PlanLimits.NONE, REGULATIONS, COST));
    }

    @Test
    void aTargetOfNothingIsMetByDoingNothing() {
        ReformPackage chosen = plan(PlanLimits.NONE, Target.of(Measure.COST, Scope.NATIONAL, BigDecimal.ZERO));

        assertThat(chosen.items()).isEmpty();
        assertThat(chosen.points()).isZero();
        assertThat(chosen.missesTarget()).isFalse();
    }

    @Test
    void whatCannotBeReachedIsMissedAtTheMostPossible() {
        ReformPackage chosen = plan(PlanLimits.NONE, Target.of(Measure.CONDITIONS, Scope.NATIONAL, BigDecimal.ONE));
        TargetRow row = chosen.rows().get(0);

        assertThat(chosen.missesTarget()).isTrue();
        assertThat(row.reached()).isEqualByComparingTo(row.most());
        assertThat(row.candidates()).isLessThan(row.covered());
    }

    @Test
    void goodsThatNoRegisterHoldsAreUnknownNotMissed() {
        ReformPackage chosen = plan(PlanLimits.NONE, Target.of(Measure.GOODS, Scope.NATIONAL, BigDecimal.ONE));

        assertThat(chosen.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.met()).isEmpty());
        assertThat(chosen.isUnsure()).isTrue();
        assertThat(chosen.missesTarget()).isFalse();
    }

    @Test
    void whatIsKeptOrRefusedIsNotTouched() {
        String first = codes(plan(PlanLimits.NONE, REGULATIONS)).get(0);
        String number = plan(PlanLimits.NONE, REGULATIONS)
                .instruments()
                .get(0)
                .amended()
                .number();
        PlanLimits limits =
                new PlanLimits(Set.of(), Set.of(first, "online-fee-without-reduction"), Set.of(number), false);

        ReformPackage chosen = plan(limits, REGULATIONS);

        assertThat(codes(chosen)).doesNotContain(first);
        assertThat(chosen.instruments())
                .noneMatch(each -> each.amended().number().equals(number));
        assertThat(chosen.items())
                .allSatisfy(item -> assertThat(item.bundle().edits())
                        .noneMatch(edit -> edit.rules().equals(List.of("online-fee-without-reduction"))));
    }

    @Test
    void aMustIsInEvenWhereNothingAsksForIt() {
        PlanLimits limits = new PlanLimits(Set.of("1.001193"), Set.of(), Set.of(), false);

        ReformPackage chosen = plan(limits, Target.of(Measure.COST, Scope.NATIONAL, BigDecimal.ZERO));

        assertThat(codes(chosen)).containsExactly("1.001193");
    }

    @Test
    void onlyOwnAuthorityAmendsNothingAboveAMinistry() {
        ReformPackage chosen = plan(new PlanLimits(Set.of(), Set.of(), Set.of(), true), REGULATIONS);

        assertThat(chosen.items()).isNotEmpty();
        assertThat(chosen.items())
                .allSatisfy(item -> assertThat(item.bundle().edits())
                        .allMatch(edit -> edit.applicability() == Applicability.OWN_AUTHORITY));
    }

    @Test
    void aTieAsksForTheOtherOrRulesItOut() {
        Programme programme = new Programme(
                "own",
                vn.gon.text.Bilingual.same("own"),
                List.of(Target.of(Measure.COST, Scope.NATIONAL, new BigDecimal("0.001"))),
                null,
                null,
                List.of(),
                List.of(
                        new Programme.Tie("1.001193", "1.000656", false),
                        new Programme.Tie("1.001193", "1.000894", true)));
        PlanLimits must = new PlanLimits(Set.of("1.001193"), Set.of(), Set.of(), false);

        List<String> codes = codes(options(must, programme).choose(budget()));

        assertThat(codes).contains("1.001193", "1.000656").doesNotContain("1.000894");
        PlanLimits both = new PlanLimits(Set.of("1.001193", "1.000894"), Set.of(), Set.of(), false);
        assertThatThrownBy(() -> options(both, programme))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("rule each other out");
    }

    @Test
    void anAgencyWithoutCandidatesMissesItsTarget() {
        ReformPackage chosen =
                plan(PlanLimits.NONE, Target.of(Measure.CONDITIONS, Scope.AGENCY, new BigDecimal("0.01")));
        List<TargetRow> missed =
                chosen.rows().stream().filter(TargetRow::missed).toList();

        assertThat(missed)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.candidates()).isZero());
    }

    @Test
    void theFrontierNeverGetsCheaperForMore() {
        List<ReformPackage> points = options(PlanLimits.NONE, REGULATIONS).frontier(10, budget());

        assertThat(points).hasSize(10);
        assertThat(points).extracting(ReformPackage::points).isSorted();
    }

    @Test
    void anInterruptedSearchReturnsWhatItHasWithItsGap() {
        ReformPackage chosen = options(PlanLimits.NONE, REGULATIONS, COST).choose(new Budget(0, () -> true));

        assertThat(chosen.found()).isTrue();
        assertThat(chosen.rows()).allSatisfy(row -> assertThat(row.met()).contains(true));
        assertThat(chosen.gap()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Test
    void everyBundleIsTheDifferenceOfTheWholeProcedureBeforeAndAfter() {
        ReformPackage chosen = plan(PlanLimits.NONE, REGULATIONS, COST);
        for (PlanItem item : chosen.items()) {
            Regulation regulation = item.regulation();
            if (regulation instanceof vn.gon.regulation.Procedure procedure) {
                List<Edit> edits =
                        item.bundle().edits().stream().map(PlannedEdit::edit).toList();
                BigDecimal before =
                        ASSESSOR.model().cost(procedure, ASSESSOR.volumes()).unit();
                BigDecimal after = vn.gon.reform.Edits.apply(procedure, edits)
                        .map(changed -> ASSESSOR.model()
                                .of(procedure, ASSESSOR.volumes())
                                .after(changed)
                                .unit())
                        .orElse(BigDecimal.ZERO);
                assertThat(item.bundle().effect().unitSaved()).isEqualByComparingTo(before.subtract(after));
            }
        }
    }
}
