package vn.gon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.reform.DocumentPath;
import vn.gon.reform.Edit;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.InstrumentLevel;
import vn.gon.regulation.InstrumentType;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;

class AmendingTest {

    private static final Effort EFFORT = EffortFile.read(Path.of("rules/plan/effort.yaml"));
    private static final Edit PAPER = new Edit.RemoveDocument(new DocumentPath(0, 0));

    private static Procedure citing(LegalReference... references) {
        return new ProcedureBuilder("1.000001", "Cấp giấy", "Bộ A")
                .legal(List.of(references))
                .build();
    }

    private static LegalReference cited(String number) {
        return new LegalReference(number, null, null);
    }

    private static Amended amended(Map<String, LegalInstrument> known, Procedure procedure, Edit edit) {
        return new Amending(known, EFFORT).of(procedure, edit);
    }

    @Test
    void aPaperStandsInTheLowestInstrumentAndTheProcedureItselfInTheHighest() {
        Procedure procedure = citing(cited("1/2020/QH14"), cited("2/2020/NĐ-CP"), cited("3/2020/TT-BTC"));

        assertThat(amended(Map.of(), procedure, PAPER).number()).isEqualTo("3/2020/TT-BTC");
        assertThat(amended(Map.of(), procedure, new Edit.Abolish()).number()).isEqualTo("1/2020/QH14");
    }

    @Test
    void amongEqualsTheOneCitedWithItsArticleIsAmended() {
        Procedure procedure = citing(
                cited("1/2020/NĐ-CP"), new LegalReference("2/2020/NĐ-CP", null, "Điều 3"), cited("3/2020/NĐ-CP"));

        assertThat(amended(Map.of(), procedure, PAPER).number()).isEqualTo("2/2020/NĐ-CP");
        assertThat(amended(Map.of(), procedure, PAPER).articles()).containsExactly("Điều 3");
    }

    @Test
    void whatIsRepealedIsNotAmended() {
        LegalInstrument repealed = new LegalInstrument(
                "3/2020/TT-BTC",
                InstrumentType.CIRCULAR,
                null,
                null,
                InstrumentLevel.MINISTRY,
                null,
                LegalInstrument.Status.REPEALED);

        assertThat(amended(
                                Map.of("3/2020/TT-BTC", repealed),
                                citing(cited("2/2020/NĐ-CP"), cited("3/2020/TT-BTC")),
                                PAPER)
                        .number())
                .isEqualTo("2/2020/NĐ-CP");
    }

    @Test
    void aRecordThatCitesNothingHasAnInstrumentOfItsOwnThatNobodyKnows() {
        Amended unknown = amended(Map.of(), citing(), PAPER);

        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.number()).isEqualTo("1.000001");
        assertThat(EFFORT.of(unknown.type())).isEqualByComparingTo("15");
    }

    @Test
    void aConditionStandsInTheInstrumentThatSetsIt() {
        BusinessCondition condition = new BusinessCondition(
                "DK-001-01", "Dịch vụ", 1, "Có vốn", null, "Bộ A", "2/2020/NĐ-CP", "Điều 5", null, null);

        assertThat(new Amending(Map.of(), EFFORT)
                        .of(condition, new Edit.Abolish())
                        .number())
                .isEqualTo("2/2020/NĐ-CP");
    }

    @ParameterizedTest
    @CsvSource({
        "61/2018/NĐ-CP,DECREE",
        "88/2015/QH13,LAW",
        "01/2020/UBTVQH14,ORDINANCE",
        "66.7/2025/NQ-CP,GOVERNMENT_RESOLUTION",
        "45/2016/QĐ-TTg,PRIME_MINISTER_DECISION",
        "12/2016/TTLT-BTC-BTP,JOINT_CIRCULAR",
        "02/2017/TT-VPCP,CIRCULAR",
        "05/2021/NQ-HĐND,COUNCIL_RESOLUTION",
        "10/2022/QĐ-UBND,COMMITTEE_DECISION",
        "855/QĐ-BTC,MINISTER_DECISION"
    })
    void theEndingOfANumberTellsTheForm(String number, InstrumentType type) {
        assertThat(Amended.typeOf(number)).isEqualTo(type);
    }

    @Test
    void aNumberThatTellsNothingIsNotKnown() {
        assertThat(Amended.typeOf("Công văn 12")).isNull();
    }
}
