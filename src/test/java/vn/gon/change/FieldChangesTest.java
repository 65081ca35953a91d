package vn.gon.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;

/** What counts as lighter and heavier, part by part. */
class FieldChangesTest {

    private static final RequiredDocument FORM = paper("Đơn đề nghị");

    private static final Procedure PROCEDURE = new ProcedureBuilder("1.000001", "Cấp giấy phép", "Bộ Thử")
            .levels(List.of(Level.PROVINCE))
            .steps(List.of(new Step(null, "Nộp hồ sơ"), new Step(null, "Thẩm định tại chỗ")))
            .channels(List.of(channel(ChannelKind.DIRECT, 10, TimeUnit.WORKING_DAY, 100_000)))
            .cases(List.of(new SubmissionCase(null, null, List.of(FORM, paper("Bản sao chứng thực hợp đồng thuê")))))
            .requirements(List.of(new Requirement("Có ít nhất 5 nhân viên", null)))
            .results(List.of(new Result("Giấy phép", null, 36)))
            .legal(List.of(new LegalReference("1/2020/NĐ-CP", null, "Điều 5")))
            .online(OnlineLevel.PARTIAL)
            .build();

    @Test
    void aPaperLessIsLighter() {
        assertThat(changes(with(papers(FORM))))
                .extracting(FieldChange::facet, FieldChange::turn, FieldChange::direction, FieldChange::path)
                .containsExactly(tuple(Facet.PAPERS, Turn.REMOVED, Direction.LIGHTER, "cases[0].documents[1]"));
    }

    @Test
    void aPaperMoreIsHeavier() {
        List<FieldChange> changes = ProcedureDiff.between(with(papers(FORM)), PROCEDURE);

        assertThat(changes)
                .extracting(FieldChange::turn, FieldChange::direction)
                .containsExactly(tuple(Turn.ADDED, Direction.HEAVIER));
        assertThat(RegulationChange.kindOf(changes)).isEqualTo(ChangeKind.TIGHTENED);
    }

    @Test
    void aPlainCopyInsteadOfACertifiedOneIsLighterAlsoWhenOnlyTheNameSaysSo() {
        assertThat(changes(with(papers(FORM, paper("Bản sao hợp đồng thuê")))))
                .extracting(FieldChange::facet, FieldChange::direction)
                .containsExactly(tuple(Facet.PAPERS, Direction.NEUTRAL), tuple(Facet.PRESENTATION, Direction.LIGHTER));
    }

    @Test
    void aFormOfAPaperThatIsNoLongerToldIsNoRelief() {
        assertThat(changes(with(papers(FORM, paper("Hợp đồng thuê")))))
                .filteredOn(change -> change.facet() == Facet.PRESENTATION)
                .extracting(FieldChange::turn, FieldChange::direction)
                .containsExactly(tuple(Turn.LOST, Direction.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 1, LIGHTER",
        "0, 1, 1, 0, HEAVIER",
        "1, 2, 1, 1, LIGHTER",
        "1, 0, 2, 0, HEAVIER",
        "0, 0, 0, 1, UNKNOWN",
        "1, 0, 0, 3, UNKNOWN"
    })
    void copiesInsteadOfOriginalsAndFewerOfThemAreLighter(
            int originals, int copies, int originalsNow, int copiesNow, Direction direction) {
        Presentation stated = Presentation.PLAIN_COPY;
        RequiredDocument before = new RequiredDocument("Giấy tờ", null, originals, copies, null, stated);
        RequiredDocument after = new RequiredDocument("Giấy tờ", null, originalsNow, copiesNow, null, stated);

        assertThat(ProcedureDiff.between(with(papers(before)), with(papers(after))))
                .extracting(FieldChange::facet, FieldChange::direction)
                .containsExactly(tuple(Facet.COPIES, direction));
    }

    @ParameterizedTest
    @CsvSource({
        "10, WORKING_DAY, 7, WORKING_DAY, ALTERED, LIGHTER",
        "10, DAY, 15, DAY, ALTERED, HEAVIER",
        "1, YEAR, 11, MONTH, ALTERED, LIGHTER",
        "10, DAY, 7, WORKING_DAY, UNLIKE, UNKNOWN",
        "5, WORKING_DAY, 7, DAY, UNLIKE, UNKNOWN",
        "5, DAY, 5, WORKING_DAY, UNLIKE, HEAVIER",
        "7, WORKING_DAY, 5, DAY, UNLIKE, LIGHTER",
        "30, DAY, 1, MONTH, UNLIKE, UNKNOWN",
        "8, HOUR, 1, WORKING_DAY, UNLIKE, UNKNOWN",
        "5, UNSTATED, 3, UNSTATED, UNLIKE, UNKNOWN"
    })
    void limitsOfUnlikeUnitsAreNotComparedButWhereOneIsLongerForCertain(
            int before, TimeUnit unit, int after, TimeUnit unitNow, Turn turn, Direction direction) {
        Procedure was = with(builder -> builder.channels(List.of(channel(ChannelKind.DIRECT, before, unit, 0))));
        Procedure is = with(builder -> builder.channels(List.of(channel(ChannelKind.DIRECT, after, unitNow, 0))));

        assertThat(ProcedureDiff.between(was, is))
                .extracting(FieldChange::facet, FieldChange::turn, FieldChange::direction)
                .containsExactly(tuple(Facet.TIME_LIMIT, turn, direction));
    }

    @Test
    void aTimeLimitThatIsNoLongerStatedIsNoRelief() {
        List<Fee> fees = List.of(new Fee(FeeType.FEE, Money.dong(100_000), null));
        Channel silent = new Channel(ChannelKind.DIRECT, null, fees, null);
        List<FieldChange> changes = changes(with(builder -> builder.channels(List.of(silent))));

        assertThat(changes)
                .extracting(FieldChange::turn, FieldChange::direction)
                .containsExactly(tuple(Turn.LOST, Direction.UNKNOWN));
        assertThat(RegulationChange.kindOf(changes)).isEqualTo(ChangeKind.CHANGED);
    }

    @Test
    void dearerIsHeavierAndClosingAChannelTooAndBothWaysIsSaid() {
        Procedure after = with(builder -> builder.channels(List.of(
                channel(ChannelKind.DIRECT, 10, TimeUnit.WORKING_DAY, 150_000),
                channel(ChannelKind.ONLINE, 10, TimeUnit.WORKING_DAY, 150_000))));

        assertThat(changes(after))
                .extracting(FieldChange::facet, FieldChange::direction)
                .containsExactly(tuple(Facet.FEES, Direction.HEAVIER), tuple(Facet.CHANNELS, Direction.LIGHTER));
        assertThat(RegulationChange.kindOf(changes(after))).isEqualTo(ChangeKind.CHANGED);
        assertThat(ProcedureDiff.between(after, PROCEDURE))
                .extracting(FieldChange::facet, FieldChange::direction)
                .containsExactly(tuple(Facet.CHANNELS, Direction.HEAVIER), tuple(Facet.FEES, Direction.LIGHTER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có ít nhất 5 nhân viên | Có ít nhất 3 nhân viên | LIGHTER",
                "Có ít nhất 5 nhân viên | Có ít nhất 10 nhân viên | HEAVIER",
                "Vốn tối thiểu 5.000 triệu đồng | Vốn tối thiểu 500 triệu đồng | LIGHTER",
                "Không quá 60 tuổi | Không quá 65 tuổi | LIGHTER",
                "Diện tích 20,5 m2 trở lên | Diện tích 20 m2 trở lên | LIGHTER",
                "Có 5 nhân viên | Có 3 nhân viên | UNKNOWN",
                "Từ 5 năm trở lên và không quá 10 năm | Từ 6 năm trở lên và không quá 10 năm | UNKNOWN",
                "Có ít nhất 5 nhân viên chuyên trách | Có ít nhất 3 nhân viên | UNKNOWN",
                "Có kho. | Có kho | NEUTRAL"
            })
    void aRequirementThatDiffersInNumbersOnlyIsComparedByThem(String before, String after, Direction direction) {
        Procedure was = with(builder -> builder.requirements(List.of(new Requirement(before, null))));
        Procedure is = with(builder -> builder.requirements(List.of(new Requirement(after, null))));

        assertThat(ProcedureDiff.between(was, is))
                .extracting(FieldChange::facet, FieldChange::direction)
                .containsExactly(tuple(Facet.REQUIREMENTS, direction));
    }

    @Test
    void aListThatWasNotStatedTellsNothing() {
        Procedure silent =
                with(builder -> builder.cases(null).requirements(null).steps(null));

        assertThat(changes(silent)).extracting(FieldChange::turn).containsOnly(Turn.LOST);
        assertThat(ProcedureDiff.between(silent, PROCEDURE))
                .extracting(FieldChange::direction)
                .containsOnly(Direction.UNKNOWN);
    }

    @Test
    void nearerLongerValidAndMoreOnlineIsLighter() {
        Procedure after = with(builder -> builder.levels(List.of(Level.COMMUNE))
                .online(OnlineLevel.FULL)
                .results(List.of(new Result("Giấy phép", null, 60))));

        assertThat(changes(after))
                .extracting(FieldChange::facet, FieldChange::direction)
                .containsExactly(
                        tuple(Facet.LEVELS, Direction.LIGHTER),
                        tuple(Facet.VALIDITY, Direction.LIGHTER),
                        tuple(Facet.ONLINE, Direction.LIGHTER));
    }

    @Test
    void otherWordsForAStepAreNeitherLighterNorHeavier() {
        Procedure after = with(builder ->
                builder.steps(List.of(new Step(null, "Nộp hồ sơ đầy đủ"), new Step(null, "Thẩm định tại chỗ"))));

        assertThat(changes(after))
                .extracting(FieldChange::facet, FieldChange::direction)
                .containsExactly(tuple(Facet.STEPS, Direction.NEUTRAL));
    }

    @Test
    void aChangeOfTheOrderAloneIsTold() {
        Procedure after = with(papers(paper("Bản sao chứng thực hợp đồng thuê"), FORM));

        assertThat(changes(after)).extracting(FieldChange::facet).containsExactly(Facet.OTHER);
    }

    @Test
    void anotherProvisionIsNeutralAndNamedAsWhatBroughtTheChange() {
        Procedure after = with(builder -> builder.decision("9/QĐ-BT")
                .legal(List.of(
                        new LegalReference("1/2020/NĐ-CP", null, "Điều 6"),
                        new LegalReference("2/2026/NĐ-CP", null, null))));
        List<FieldChange> changes = changes(after);

        assertThat(changes).extracting(FieldChange::direction).containsOnly(Direction.NEUTRAL);
        assertThat(new RegulationChange(
                                ChangeKind.CHANGED,
                                vn.gon.index.RegulationKind.PROCEDURE,
                                "1.000001",
                                "Bộ Thử",
                                PROCEDURE,
                                after,
                                changes,
                                null,
                                null)
                        .broughtBy())
                .containsExactly("2/2026/NĐ-CP", "9/QĐ-BT");
    }

    @Test
    void aConditionIsComparedByItsThreshold() {
        assertThat(ConditionDiff.between(condition("Có ít nhất 3 xe"), condition("Có ít nhất 10 xe")))
                .extracting(FieldChange::facet, FieldChange::direction)
                .containsExactly(tuple(Facet.TEXT, Direction.HEAVIER));
    }

    private static BusinessCondition condition(String text) {
        return new BusinessCondition("DK-001-01", "Vận tải", 1, text, null, "Bộ Thử", null, null, null, null);
    }

    private static List<FieldChange> changes(Procedure after) {
        return ProcedureDiff.between(PROCEDURE, after);
    }

    private static Procedure with(UnaryOperator<ProcedureBuilder> change) {
        return change.apply(PROCEDURE.toBuilder()).build();
    }

    private static UnaryOperator<ProcedureBuilder> papers(RequiredDocument... papers) {
        return builder -> builder.cases(List.of(new SubmissionCase(null, null, List.of(papers))));
    }

    private static RequiredDocument paper(String name) {
        return new RequiredDocument(name, null, null, null, null, null);
    }

    private static Channel channel(ChannelKind kind, int amount, TimeUnit unit, long fee) {
        return new Channel(
                kind, TimeLimit.of(amount, unit), List.of(new Fee(FeeType.FEE, Money.dong(fee), null)), null);
    }
}
