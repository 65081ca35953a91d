package vn.gon.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gon.audit.Criterion;
import vn.gon.audit.RuleCard;
import vn.gon.plan.Assessment;
import vn.gon.reform.DocumentPath;
import vn.gon.reform.Edit;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.TimeUnit;

class ReportBuilderTest {

    private static Report report(int top, List<Assessment> assessments) {
        ReportBuilder builder = new ReportBuilder(Samples.about(), top);
        assessments.forEach(builder::add);
        return builder.build();
    }

    private static Assessment offline(String code, @Nullable String filings) {
        Procedure procedure =
                Samples.procedure(code, "Thủ tục " + code, "Bộ Mẫu").build();
        return SampleCosts.assess(procedure, filings, List.of(Samples.offline(code)));
    }

    @Test
    void abolishedSimplifiedAndToReviewAreCountedApart() {
        Procedure vague = Samples.procedure("1.000009", "Thủ tục", "Bộ Mẫu").build();
        List<Assessment> assessments = new java.util.ArrayList<>(Samples.smallAssessments());
        assessments.add(SampleCosts.assess(vague, null, List.of(Samples.vague("1.000009"))));

        assertThat(report(10, assessments).totals().effects())
                .isEqualTo(new Totals.Effects(
                        1,
                        2,
                        1,
                        1,
                        1,
                        0,
                        1,
                        1,
                        0,
                        List.of(new Totals.TimeCut(TimeUnit.WORKING_DAY, new BigDecimal(3), 1)),
                        List.of(new Totals.Reach(Complier.BOTH, 3, 2, new BigDecimal(1500)))));
    }

    @Test
    void theYearlyCostSaysOnHowManyProceduresItRests() {
        assertThat(Samples.small().totals().coverage()).isEqualTo(new Coverage(4, 3, 3, 2));
    }

    @Test
    void aCostWithoutAnyVolumeIsUnknownAndNotZero() {
        Report report = report(10, List.of(offline("1.000001", null)));

        assertThat(report.totals().annual()).isNull();
        assertThat(report.agencies().get(0).annual()).isNull();
        assertThat(report.assumptions().weakest()).isNull();
    }

    @Test
    void theSavingIsTheDifferenceOfTheTwoCosts() {
        CostChange annual = requireNonNull(Samples.small().totals().annual());

        assertThat(annual.saved()).isEqualByComparingTo(annual.before().subtract(annual.after()));
        assertThat(annual.saved()).isEqualByComparingTo("172570950");
    }

    @Test
    void candidatesAreRankedBySavingThenPeopleThenSavingOfOneFilingThenFindingsThenCode() {
        Procedure slow = Samples.procedure("5", "Thủ tục 5", "Bộ Mẫu").build();
        Procedure slower = Samples.procedure("4", "Thủ tục 4", "Bộ Mẫu").build();
        Report report = report(
                10,
                List.of(
                        offline("1", null),
                        offline("2", "10"),
                        offline("3", "20"),
                        SampleCosts.assess(slower, null, List.of(Samples.slow("4"))),
                        SampleCosts.assess(slow, null, List.of(Samples.slow("5"), Samples.vague("5"))),
                        offline("6", null)));

        assertThat(report.candidates()).extracting(Candidate::code).containsExactly("3", "2", "1", "6", "5", "4");
    }

    @Test
    void onlyTheFirstCandidatesAreKeptButAllAreCounted() {
        Report report = report(1, List.of(offline("1", "10"), offline("2", "30"), offline("3", "20")));

        assertThat(report.candidates()).extracting(Candidate::code).containsExactly("2");
        assertThat(report.candidatesLeftOut()).isEqualTo(2);
        assertThat(report.totals().findings()).isEqualTo(3);
        assertThat(report.mostAffected()).extracting(Affected::code).containsExactly("2", "3", "1");
        assertThat(report.mostAffected()).extracting(Affected::detailed).containsExactly(true, false, false);
    }

    @Test
    void rulesThatAskForTheSameEditShareOneChange() {
        Edit remove = new Edit.RemoveDocument(new DocumentPath(0, 0));
        Procedure procedure = Samples.procedure("1", "Thủ tục", "Bộ Mẫu").build();
        Report report = report(
                10,
                List.of(SampleCosts.assess(
                        procedure,
                        "10",
                        List.of(
                                Samples.finding(Samples.IDENTITY, "1", "cases[0].documents[0]", "x", remove),
                                Samples.finding(Samples.CERTIFIED, "1", "cases[0].documents[0]", "x", remove)))));

        Candidate candidate = report.candidates().get(0);
        assertThat(candidate.changes()).hasSize(1);
        assertThat(candidate.changes().get(0).because())
                .extracting(RuleCard::id)
                .containsExactly("HS001", "HS003");
        assertThat(candidate.findings()).isEqualTo(2);
        assertThat(report.levers()).extracting(Count::number).containsExactly(1);
    }

    @Test
    void aShorterTimeLimitAloneSavesNoMoneyButIsShown() {
        Procedure procedure = Samples.procedure("1", "Thủ tục", "Bộ Mẫu").build();
        Candidate candidate = report(10, List.of(SampleCosts.assess(procedure, "10", List.of(Samples.slow("1")))))
                .candidates()
                .get(0);

        assertThat(requireNonNull(candidate.benefit()).shown().saved()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(candidate.faster()).isTrue();
        assertThat(requireNonNull(candidate.timeBefore()).vi()).isEqualTo("10 ngày làm việc");
        assertThat(requireNonNull(candidate.timeAfter()).vi()).isEqualTo("7 ngày làm việc");
    }

    @Test
    void theOriginsOfTheYearlyCostAddUpToIt() {
        Report report = Samples.small();

        assertThat(report.assumptions().origins().stream()
                        .map(Assumptions.Part::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(requireNonNull(report.totals().annual()).before());
    }

    @Test
    void aConditionIsFlaggedWithoutACostOfItsOwn() {
        Report report = Samples.small();

        assertThat(report.conditions()).hasSize(1);
        assertThat(report.conditions().get(0).reasons().get(0).points().get(0).alone())
                .isNull();
        assertThat(report.totals().conditionsFlagged()).isEqualTo(1);
    }

    @Test
    void whatARuleCouldNotAnswerIsCountedByRuleAndByAgency() {
        Report report = Samples.small();

        assertThat(report.undecidedRules()).extracting(row -> row.rule().id()).containsExactly("HS003");
        assertThat(report.undecidedRules().get(0).missing()).containsExactly(new Count<>("cases", 1));
        assertThat(report.undecidedAgencies()).extracting(AgencyRow::agency).containsExactly("Bộ Mẫu Hai");
        assertThat(report.silentRules()).extracting(RuleCard::id).containsExactly("PL004");
    }

    @Test
    void instrumentsComeHighestLevelFirstWithTheProvisionsNamed() {
        assertThat(Samples.small().instruments())
                .extracting(InstrumentRow::number, InstrumentRow::procedures, InstrumentRow::conditions)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("10/2024/NĐ-CP", 1, 1),
                        org.assertj.core.groups.Tuple.tuple("05/2019/TT-BXX", 1, 0));
    }

    @Test
    void articleFiveStandsBeforeArticleEleven() {
        Report report = Register.report();

        assertThat(report.instruments().get(0).articles())
                .startsWith("Điều 5 khoản 1", "Điều 7 khoản 1", "Điều 9 khoản 1", "Điều 11 khoản 1");
    }

    @Test
    void findingsAreCountedByTheCriterionOfTheirRule() {
        assertThat(Samples.small().criteria())
                .containsExactly(
                        new Count<>(Criterion.NECESSITY, 2),
                        new Count<>(Criterion.REASONABLENESS, 3),
                        new Count<>(Criterion.LEGALITY, 1));
    }

    @Test
    void aFindingOfARuleThatWasNotRunIsRefused() {
        RuleCard stranger = new RuleCard(
                "XX999",
                "stranger",
                Samples.SLOW.title(),
                Criterion.COST,
                Samples.SLOW.severity(),
                Samples.SLOW.why(),
                List.of());
        Procedure procedure = Samples.procedure("1", "Thủ tục", "Bộ Mẫu").build();
        ReportBuilder builder = new ReportBuilder(Samples.about(), 10);
        Assessment assessment = SampleCosts.assess(
                procedure, null, List.of(Samples.finding(stranger, "1", "", "x", new Edit.StateTimeLimit())));

        assertThatThrownBy(() -> builder.add(assessment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("XX999");
    }

    @Test
    void aRegisterOfNothingGivesAReportOfNothing() {
        Report report = report(10, List.of());

        assertThat(report.totals().procedures()).isZero();
        assertThat(report.totals().annual()).isNull();
        assertThat(report.candidates()).isEmpty();
    }
}
