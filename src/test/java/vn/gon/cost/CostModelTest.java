package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gon.cost.Samples.channel;
import static vn.gon.cost.Samples.cost;
import static vn.gon.cost.Samples.dossier;
import static vn.gon.cost.Samples.fee;
import static vn.gon.cost.Samples.paper;
import static vn.gon.cost.Samples.procedure;
import static vn.gon.cost.Samples.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.catalog.Volumes;
import vn.gon.reform.DocumentPath;
import vn.gon.reform.Edit;
import vn.gon.reform.Edits;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Step;
import vn.gon.regulation.Subject;
import vn.gon.regulation.SubmissionCase;
import vn.gon.text.Bilingual;

class CostModelTest {

    @Test
    void filingInPersonCostsTwoTripsAndTheTimeAtTheCounter() {
        ProcedureCost cost = cost(procedure());
        assertThat(sum(cost, Task.FILE)).isEqualByComparingTo("160000");
        assertThat(sum(cost, Task.RECEIVE)).isEqualByComparingTo("145000");
        assertThat(cost.unit()).isEqualByComparingTo("305000");
        assertThat(cost.notes()).isEmpty();
    }

    @Test
    void aTripToTheCommuneIsShorterThanToTheMinistry() {
        assertThat(cost(procedure().levels(List.of(Level.COMMUNE))).unit()).isEqualByComparingTo("121000");
        assertThat(cost(procedure().levels(List.of(Level.MINISTRY))).unit()).isEqualByComparingTo("825000");
    }

    @Test
    void ofSeveralLevelsTheLowerMiddleOneCounts() {
        assertThat(cost(procedure().levels(List.of(Level.MINISTRY, Level.PROVINCE)))
                        .unit())
                .isEqualByComparingTo(cost(procedure()).unit());
        assertThat(cost(procedure().levels(List.of(Level.PROVINCE, Level.COMMUNE, Level.DISTRICT)))
                        .unit())
                .isEqualByComparingTo(
                        cost(procedure().levels(List.of(Level.DISTRICT))).unit());
    }

    @Test
    void aCertifiedCopyCostsTheCertificationOfEachPiece() {
        ProcedureCost one = cost(procedure().cases(List.of(dossier(paper("Bản sao chứng thực bằng", 0, 1)))));
        ProcedureCost three = cost(procedure().cases(List.of(dossier(paper("Bản sao chứng thực bằng", 1, 2)))));
        assertThat(sum(one, Task.PREPARE)).isEqualByComparingTo("51500");
        assertThat(sum(three, Task.PREPARE)).isEqualByComparingTo("64500");
    }

    @Test
    void aFormIsFilledInOnceAndCopiedForEachFurtherPiece() {
        assertThat(sum(cost(procedure().cases(List.of(dossier(paper("Đơn đề nghị", 1, 0))))), Task.PREPARE))
                .isEqualByComparingTo("30000");
        assertThat(sum(cost(procedure().cases(List.of(dossier(paper("Đơn đề nghị", 2, 1))))), Task.PREPARE))
                .isEqualByComparingTo("33000");
    }

    @Test
    void aPaperAskedForInNoNumberCountsOnce() {
        assertThat(sum(cost(procedure().cases(List.of(dossier(paper("Bản sao bằng", 0, 0))))), Task.PREPARE))
                .isEqualByComparingTo("7500");
    }

    @Test
    void whatIsPaidForATranslationCountsOnce() {
        ProcedureCost cost = cost(procedure().cases(List.of(dossier(paper("Bản dịch hợp đồng", 1, 0)))));
        assertThat(sum(cost, Task.PREPARE)).isEqualByComparingTo("160000");
        assertThat(cost.lines().get(0).purchased()).isEqualByComparingTo("100000");
    }

    @Test
    void theRecordIsBelievedBeforeTheWordsOfTheName() {
        ProcedureCost shown =
                cost(procedure().cases(List.of(dossier(paper("Bản sao chứng thực hộ chiếu", Presentation.SHOWN)))));
        assertThat(sum(shown, Task.PREPARE)).isEqualByComparingTo("3000");
        RequiredDocument form = new RequiredDocument("Thông báo", null, 1, 0, "Mẫu số 1", null);
        assertThat(sum(cost(procedure().cases(List.of(dossier(form)))), Task.PREPARE))
                .isEqualByComparingTo("30000");
    }

    @Test
    void theFormOfAPlanIsOnlyItsOutline() {
        RequiredDocument plan = new RequiredDocument("Phương án kinh doanh", null, 1, 0, "Mẫu số 2", null);
        assertThat(sum(cost(procedure().cases(List.of(dossier(plan)))), Task.PREPARE))
                .isEqualByComparingTo("300000");
    }

    @Test
    void casesCountInEqualSharesThatAreOnlyAssumed() {
        ProcedureCost cost = cost(procedure()
                .cases(List.of(dossier(paper("Đơn", 1, 0)), dossier(paper("Phương án", 1, 0), paper("Đơn", 1, 0)))));
        assertThat(sum(cost, Task.PREPARE)).isEqualByComparingTo("180000");
        assertThat(cost.lines().get(1).share()).isEqualByComparingTo("0.5");
        assertThat(cost.lines().get(1).path()).isEqualTo("cases[1].documents[0]");
        assertThat(cost.lines().get(1).origin()).isEqualTo(Origin.ASSUMED);
        assertThat(cost.notes()).hasSize(1);
    }

    @Test
    void aCaseWithoutPapersCountsLikeTheOthersAndIsTold() {
        ProcedureCost cost =
                cost(procedure().cases(List.of(dossier(paper("Đơn", 1, 0)), new SubmissionCase("2", null, null))));
        assertThat(sum(cost, Task.PREPARE)).isEqualByComparingTo("30000");
        assertThat(cost.notes()).hasSize(1);
    }

    @Test
    void unknownPapersAreToldAndNotTakenForNone() {
        assertThat(cost(procedure().cases(null)).notes()).hasSize(1);
        assertThat(cost(procedure().cases(List.of())).notes()).isEmpty();
    }

    @Test
    void unknownChannelsLeaveFilingOutAndSaySo() {
        ProcedureCost cost = cost(procedure().channels(null));
        assertThat(cost.lines()).isEmpty();
        assertThat(cost.unit()).isZero();
        assertThat(cost.unitOrigin()).isEqualTo(Origin.ASSUMED);
        assertThat(cost.notes()).hasSize(1);
        assertThat(cost.notes().get(0).vi()).contains("chưa tính việc nộp hồ sơ");
    }

    @Test
    void channelsAreWeightedByTheUsualShares() {
        ProcedureCost cost = cost(procedure()
                .channels(List.of(
                        channel(ChannelKind.ONLINE, List.of()),
                        channel(ChannelKind.POSTAL, List.of()),
                        channel(ChannelKind.DIRECT, List.of()))));
        assertThat(cost.lines().stream().filter(line -> line.task() == Task.FILE))
                .extracting(line -> line.share().stripTrailingZeros().toPlainString())
                .containsExactly("0.45", "0.15", "0.4");
    }

    @Test
    void theOnlineShareOfTheVolumesIsBetterThanTheUsualOne() {
        Procedure procedure = procedure()
                .channels(List.of(channel(ChannelKind.DIRECT, List.of()), channel(ChannelKind.ONLINE, List.of())))
                .build();
        Volumes volumes = new Volumes(List.of(volume(2024, 1000, 900)));
        assertThat(Samples.model().cost(procedure, volumes).lines().get(0).share())
                .isEqualByComparingTo("0.1");
    }

    @Test
    void whatCameOnlineBeforeTellsNothingWhereFilingOnlineIsNew() {
        Procedure original = procedure().build();
        Procedure changed = Edits.apply(original, List.of(new Edit.OpenChannel(ChannelKind.ONLINE)))
                .orElseThrow();
        Volumes volumes = new Volumes(List.of(volume(2024, 1000, 0)));
        assertThat(Samples.model()
                        .of(original, volumes)
                        .after(changed)
                        .lines()
                        .get(0)
                        .share())
                .isEqualByComparingTo("0.6");
    }

    @Test
    void openingTheOnlineChannelBlendsByAdoption() {
        Procedure original = procedure().build();
        Procedure changed = Edits.apply(original, List.of(new Edit.OpenChannel(ChannelKind.ONLINE)))
                .orElseThrow();
        BigDecimal before = new BigDecimal("305000");
        BigDecimal online = new BigDecimal("18000");
        BigDecimal blended = before.multiply(
                        new BigDecimal("0.6").multiply(before).add(new BigDecimal("0.4").multiply(online)))
                .divide(before);
        assertThat(Samples.model().cost(changed, Volumes.UNKNOWN).unit()).isEqualByComparingTo(blended);
    }

    @Test
    void theResultOfAPartialOnlineServiceIsFetchedInTheOtherWays() {
        ProcedureCost cost = cost(procedure()
                .online(OnlineLevel.PARTIAL)
                .channels(List.of(channel(ChannelKind.DIRECT, List.of()), channel(ChannelKind.ONLINE, List.of()))));
        assertThat(sum(cost, Task.RECEIVE)).isEqualByComparingTo("145000");
        ProcedureCost onlineOnly =
                cost(procedure().online(OnlineLevel.PARTIAL).channels(List.of(channel(ChannelKind.ONLINE, List.of()))));
        assertThat(sum(onlineOnly, Task.RECEIVE)).isEqualByComparingTo("145000");
    }

    @Test
    void feesOfDifferentTypesAdd() {
        ProcedureCost cost = cost(procedure()
                .channels(List.of(
                        channel(ChannelKind.DIRECT, List.of(fee(FeeType.FEE, 200_000), fee(FeeType.CHARGE, 50_000))))));
        assertThat(sum(cost, Task.PAY)).isEqualByComparingTo("250000");
        assertThat(cost.lines().get(1).origin()).isEqualTo(Origin.MEASURED);
    }

    @Test
    void ofSeveralRatesOfOnePaymentTheLowerMiddleOneCounts() {
        ProcedureCost cost = cost(procedure()
                .channels(List.of(channel(
                        ChannelKind.DIRECT,
                        List.of(
                                fee(FeeType.FEE, 5_000_000),
                                fee(FeeType.FEE, 2_000_000),
                                fee(FeeType.FEE, 4_000_000),
                                fee(FeeType.FEE, 3_500_000))))));
        assertThat(sum(cost, Task.PAY)).isEqualByComparingTo("3500000");
        assertThat(cost.notes()).hasSize(1);
    }

    @Test
    void aMissingFeeIsUnknownNotFree() {
        ProcedureCost unknown = cost(procedure().channels(List.of(channel(ChannelKind.DIRECT, null))));
        assertThat(unknown.lines()).noneMatch(line -> line.task() == Task.PAY);
        assertThat(unknown.notes()).hasSize(1);
        ProcedureCost free =
                cost(procedure().channels(List.of(channel(ChannelKind.DIRECT, List.of(fee(FeeType.FEE, 0))))));
        assertThat(sum(free, Task.PAY)).isZero();
        assertThat(free.lines()).anyMatch(line -> line.task() == Task.PAY);
        assertThat(free.notes()).isEmpty();
    }

    @Test
    void aChannelWithUnknownFeesCountsLikeTheOthers() {
        ProcedureCost cost = cost(procedure()
                .channels(List.of(
                        channel(ChannelKind.DIRECT, List.of(fee(FeeType.FEE, 100_000))),
                        channel(ChannelKind.ONLINE, null))));
        assertThat(sum(cost, Task.PAY)).isEqualByComparingTo("100000");
        assertThat(cost.notes()).hasSize(1);
    }

    @Test
    void anotherCurrencyIsToldAndNeverAdded() {
        Fee dollars = new Fee(FeeType.CHARGE, new Money(BigDecimal.valueOf(25), "USD"), null);
        ProcedureCost cost = cost(procedure()
                .channels(List.of(channel(ChannelKind.DIRECT, List.of(dollars, fee(FeeType.FEE, 100_000))))));
        assertThat(sum(cost, Task.PAY)).isEqualByComparingTo("100000");
        assertThat(cost.notes()).hasSize(1);
        assertThat(cost.notes().get(0).en()).contains("not in đồng");
    }

    @Test
    void anInspectionCountsOnceHoweverOftenItIsTold() {
        ProcedureCost cost = cost(procedure()
                .steps(List.of(
                        new Step(null, "Nộp hồ sơ"),
                        new Step(null, "Cơ quan KIỂM TRA THỰC TẾ tại kho"),
                        new Step(null, "Thẩm định tại cơ sở"))));
        assertThat(sum(cost, Task.INSPECTION)).isEqualByComparingTo("480000");
        assertThat(cost.lines().get(1).path()).isEqualTo("steps[1]");
    }

    @Test
    void unknownStepsAreTold() {
        assertThat(cost(procedure().steps(null)).notes()).hasSize(1);
    }

    @Test
    void aYearCostsTheUnitTimesTheMeanOfTheLastThreeYears() {
        Volumes volumes = new Volumes(
                List.of(volume(2020, 9_000_000, 0), volume(2022, 100, 0), volume(2023, 200, 0), volume(2024, 600, 0)));
        ProcedureCost cost = Samples.model().cost(procedure().build(), volumes);
        assertThat(cost.filings()).isEqualByComparingTo("300");
        assertThat(cost.annual()).isEqualByComparingTo("91500000");
        assertThat(cost.volumeOrigin()).isEqualTo(Origin.MEASURED);
        assertThat(cost.volumeSource()).isEqualTo("thống kê mẫu (2022, 2023, 2024)");
    }

    @Test
    void withoutFilingsThereIsAUnitCostAndNoAnnualOne() {
        ProcedureCost cost = cost(procedure());
        assertThat(cost.annual()).isNull();
        assertThat(cost.filings()).isNull();
        assertThat(cost.volumeOrigin()).isNull();
    }

    @Test
    void acceptingAPlainCopyOfAPaperThatIsOnlyShownCostsNothingMore() {
        CostModel shipped = CostModel.read(Samples.SHIPPED, Optional.empty());
        Edit plain = new Edit.AcceptPlainCopy(new DocumentPath(0, 0));
        for (RequiredDocument paper : List.of(
                paper("Thẻ căn cước", Presentation.SHOWN),
                paper("Tờ khai điện tử", Presentation.ELECTRONIC),
                paper("Xuất trình hộ chiếu", 0, 3))) {
            Procedure original = procedure().cases(List.of(dossier(paper))).build();
            Procedure changed = Edits.apply(original, List.of(plain)).orElseThrow();
            ProcedureCost before = shipped.cost(original, Volumes.UNKNOWN);
            ProcedureCost after = shipped.of(original, Volumes.UNKNOWN).after(changed);
            assertThat(after.lines()).isEqualTo(before.lines());
        }
    }

    @Test
    void aBusinessPaysForTheSignatureOfAnOnlineFiling() {
        List<Channel> online = List.of(channel(ChannelKind.ONLINE, List.of()));
        assertThat(cost(procedure().channels(online)).unit()).isEqualByComparingTo("18000");
        assertThat(cost(procedure().channels(online).subjects(List.of(Subject.COOPERATIVE)))
                        .unit())
                .isEqualByComparingTo("20000");
        assertThat(cost(procedure().channels(online).subjects(List.of(Subject.CITIZEN)))
                        .unit())
                .isEqualByComparingTo("18000");
    }

    @Test
    void moreThanNinePiecesCostWhatEachFurtherPieceCosts() {
        assertThat(sum(cost(procedure().cases(List.of(dossier(paper("Bản sao chứng thực", 0, 25))))), Task.PREPARE))
                .isEqualByComparingTo("207500");
        assertThat(sum(cost(procedure().cases(List.of(dossier(paper("Đơn", 12, 0))))), Task.PREPARE))
                .isEqualByComparingTo("46500");
    }

    @Test
    void tenPiecesGoOnWhereNineEnd() {
        assertThat(sum(cost(procedure().cases(List.of(dossier(paper("Đơn", 10, 0))))), Task.PREPARE))
                .isEqualByComparingTo("43500");
        assertThat(sum(cost(procedure().cases(List.of(dossier(paper("Đơn", 9, 0))))), Task.PREPARE))
                .isEqualByComparingTo("42000");
    }

    @Test
    void withoutALevelTravellingIsToldToBeAssumed() {
        assertThat(cost(procedure().levels(null)).notes())
                .extracting(Bilingual::en)
                .containsExactly("The record does not state the level: travelling counts as to an \"other agency\".");
        assertThat(cost(procedure().levels(List.of())).notes()).hasSize(1);
        assertThat(cost(procedure().levels(null).channels(List.of(channel(ChannelKind.POSTAL, List.of()))))
                        .notes())
                .isEmpty();
    }

    @Test
    void aFeeRestsOnTheDecisionThatPublishesTheProcedureOrOnItsSource() {
        List<Channel> paid = List.of(channel(ChannelKind.DIRECT, List.of(fee(FeeType.FEE, 10_000))));
        assertThat(feeSources(procedure().channels(paid).decision("12/QĐ-BM").source("cổng dịch vụ công")))
                .containsExactly("12/QĐ-BM");
        assertThat(feeSources(procedure().channels(paid).source("cổng dịch vụ công")))
                .containsExactly("cổng dịch vụ công");
        assertThat(feeSources(procedure().channels(paid))).containsExactly("1.000001");
    }

    @Test
    void whereChannelsCostDifferentlyEachCountsInItsShare() {
        ProcedureCost cost = cost(procedure()
                .channels(List.of(
                        channel(ChannelKind.DIRECT, List.of(fee(FeeType.FEE, 100_000))),
                        channel(ChannelKind.ONLINE, List.of(fee(FeeType.FEE, 50_000))))));
        assertThat(cost.lines().stream().filter(line -> line.task() == Task.PAY))
                .extracting(line -> line.amount().stripTrailingZeros().toPlainString())
                .containsExactly("60000", "20000");
    }

    @Test
    void theFeesOfChannelsThatDoNotStateThemGoOnAsTheyWere() {
        Procedure original = procedure()
                .channels(List.of(
                        channel(ChannelKind.DIRECT, List.of(fee(FeeType.FEE, 100_000))),
                        channel(ChannelKind.POSTAL, null),
                        channel(ChannelKind.ONLINE, null)))
                .build();
        Procedure lower = original.toBuilder()
                .channels(List.of(
                        channel(ChannelKind.DIRECT, List.of(fee(FeeType.FEE, 40_000))),
                        channel(ChannelKind.POSTAL, null),
                        channel(ChannelKind.ONLINE, null)))
                .build();
        // 45 % come in person and pay 40.000; of the other 55 % nothing new is known.
        assertThat(sum(Samples.model().of(original, Volumes.UNKNOWN).after(lower), Task.PAY))
                .isEqualByComparingTo("73000");
    }

    @Test
    void aPaymentWithoutAnAmountIsToldAndEqualRatesAreNot() {
        Fee unstated = new Fee(FeeType.CHARGE, null, null);
        ProcedureCost cost = cost(procedure()
                .channels(List.of(channel(
                        ChannelKind.DIRECT, List.of(unstated, fee(FeeType.FEE, 100_000), fee(FeeType.FEE, 100_000))))));
        assertThat(sum(cost, Task.PAY)).isEqualByComparingTo("100000");
        assertThat(cost.notes())
                .extracting(Bilingual::en)
                .containsExactly("The amount of a payment is not stated: that payment is not counted.");
    }

    @Test
    void anInspectionMayBeToldInTheNameOfAStepOrInARequirement() {
        ProcedureCost step = cost(procedure()
                .steps(List.of(new Step("Nộp hồ sơ", "Nộp"), new Step("Thẩm định tại cơ sở", "Đoàn đến làm việc"))));
        assertThat(step.lines().get(1).path()).isEqualTo("steps[1]");
        ProcedureCost requirement = cost(procedure()
                .requirements(
                        List.of(new Requirement("Có kho", null), new Requirement("Đạt khi kiểm tra thực tế", null))));
        assertThat(requirement.lines().get(1).path()).isEqualTo("requirements[1]");
        assertThat(sum(requirement, Task.INSPECTION)).isEqualByComparingTo("480000");
        assertThat(sum(cost(procedure().requirements(List.of(new Requirement("Có kho", null)))), Task.INSPECTION))
                .isZero();
    }

    @Test
    void whatIsCertifiedRestsOnThePricesOfCertification() {
        CostLine line = cost(procedure().cases(List.of(dossier(paper("Bản sao chứng thực bằng", 0, 1)))))
                .lines()
                .get(0);
        assertThat(line.origin()).isEqualTo(Origin.ASSUMED);
        CostModel shipped = CostModel.read(Samples.SHIPPED, Optional.empty());
        assertThat(shipped.cost(
                                procedure()
                                        .cases(List.of(dossier(paper("Bản sao chứng thực bằng", 0, 1))))
                                        .build(),
                                Volumes.UNKNOWN)
                        .lines()
                        .get(0)
                        .sources())
                .anySatisfy(source -> assertThat(source).contains("226/2016/TT-BTC"));
    }

    @Test
    void whatChangesOnlyWhoFilesOrHowFarOnlineIsCostedAnew() {
        Procedure citizens = procedure()
                .channels(List.of(channel(ChannelKind.DIRECT, List.of()), channel(ChannelKind.ONLINE, List.of())))
                .online(OnlineLevel.FULL)
                .subjects(List.of(Subject.CITIZEN))
                .build();
        Costings costings = Samples.model().of(citizens, Volumes.UNKNOWN);
        Procedure businesses =
                citizens.toBuilder().subjects(List.of(Subject.ENTERPRISE)).build();
        assertThat(costings.after(businesses).unit().subtract(costings.before().unit()))
                .isEqualByComparingTo("800");
        Procedure partial = citizens.toBuilder().online(OnlineLevel.PARTIAL).build();
        assertThat(costings.after(partial).unit())
                .isEqualByComparingTo(
                        Samples.model().cost(partial, Volumes.UNKNOWN).unit())
                .isGreaterThan(costings.before().unit());
        Procedure inspected = citizens.toBuilder()
                .requirements(List.of(new Requirement("Đạt khi kiểm tra thực tế", null)))
                .build();
        assertThat(costings.after(inspected).unit().subtract(costings.before().unit()))
                .isEqualByComparingTo("480000");
    }

    @Test
    void tasksHaveTheCodesAndWordsOfTheOfficialTable() {
        assertThat(Task.values())
                .extracting(task -> task.code() + " " + task.label().vi())
                .containsExactly(
                        "CBHS Chuẩn bị hồ sơ",
                        "NOP Nộp hồ sơ",
                        "PHI Nộp phí, lệ phí, chi phí khác",
                        "KIEMTRA Phục vụ kiểm tra, đánh giá",
                        "KHAC Công việc khác",
                        "NHANKQ Nhận kết quả");
    }

    private static List<String> feeSources(ProcedureBuilder procedure) {
        return cost(procedure).lines().stream()
                .filter(line -> line.task() == Task.PAY)
                .findFirst()
                .orElseThrow()
                .sources();
    }

    private static Volume volume(int year, long dossiers, long online) {
        return new Volume(
                "1.000001",
                year,
                BigDecimal.valueOf(dossiers),
                BigDecimal.valueOf(online),
                null,
                null,
                Origin.MEASURED,
                "thống kê mẫu");
    }
}
