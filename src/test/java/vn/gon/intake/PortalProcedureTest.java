package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.ConditionKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.Subject;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;

class PortalProcedureTest {

    @TempDir
    private Path folder;

    @Test
    void aPortalRecordFillsEveryPartTheCatalogueHas() {
        Procedure procedure = imported(unchanged -> {}).only();

        assertThat(procedure.code()).isEqualTo("1.000001");
        assertThat(procedure.name()).isEqualTo("Cấp phép nuôi tằm");
        assertThat(procedure.agency()).isEqualTo("Bộ Tơ lụa");
        assertThat(procedure.fields()).containsExactly("Tằm tơ");
        assertThat(procedure.levels()).containsExactly(Level.PROVINCE, Level.COMMUNE);
        assertThat(procedure.executing()).containsExactly("Sở Tơ lụa");
        assertThat(procedure.steps())
                .containsExactly(new Step("Bước 1", "Nộp hồ sơ."), new Step("Bước 2", "Nhận kết quả."));
        assertThat(procedure.cases())
                .containsExactly(new SubmissionCase(
                        null, null, List.of(new RequiredDocument("Đơn đề nghị", null, 1, 0, null, null))));
        assertThat(procedure.results()).containsExactly(new Result("Giấy phép nuôi tằm", "KQ.1", null));
        assertThat(procedure.legal()).containsExactly(new LegalReference("7/2030/NĐ-CP", "Nghị định về tằm", null));
        assertThat(procedure.decision()).isEqualTo("12/QĐ-BTL");
        assertThat(procedure.internal()).isFalse();
        assertThat(procedure.source()).isEqualTo("portal-json");
    }

    @Test
    void emptyTextsAndListsAreUnknown() {
        Procedure procedure = imported(unchanged -> {}).only();
        assertThat(procedure.description()).isNull();
        assertThat(procedure.keywords()).isNull();
        assertThat(procedure.requirements()).isNull();
        assertThat(procedure.deciding()).isNull();
        assertThat(procedure.online()).isNull();
    }

    @Test
    void severalPiecesOfOneSubjectTypeAreOneSubject() {
        assertThat(imported(unchanged -> {}).only().subjects()).containsExactly(Subject.OFFICIAL, Subject.ENTERPRISE);
    }

    @Test
    void noFeesIsUnknownAndZeroIsStatedFree() {
        Imported imported = imported(record -> method(record, 0).set("fees", fees("FEE", 0, "")));
        List<Channel> channels = imported.channels();
        assertThat(channels)
                .containsExactly(
                        new Channel(
                                ChannelKind.DIRECT,
                                TimeLimit.of(3, TimeUnit.WORKING_DAY),
                                List.of(new Fee(FeeType.FEE, Money.ZERO, null)),
                                null),
                        new Channel(ChannelKind.ONLINE, null, null, null));
    }

    @Test
    void theNoteTellsAChargeFromAFee() {
        Imported charge =
                imported(record -> method(record, 0).set("fees", fees("FEE", 40000, "Lệ phí cấp giấy: 40.000 đồng")));
        assertThat(charge.fee().type()).isEqualTo(FeeType.CHARGE);
        Imported both = imported(record -> method(record, 0).set("fees", fees("FEE", 40000, "Phí, lệ phí cấp giấy")));
        assertThat(both.fee().type()).isEqualTo(FeeType.FEE);
        Imported service = imported(record -> method(record, 0).set("fees", fees("SERVICE_FEE", 40000, "")));
        assertThat(service.fee().type()).isEqualTo(FeeType.SERVICE);
    }

    @Test
    void aFeeCutAtTheThousandsIsMendedWhenTheNoteConfirmsIt() {
        Imported imported = imported(record -> method(record, 0).set("fees", fees("FEE", 20, "20.000 đồng một tờ")));
        assertThat(imported.fee().amount()).isEqualTo(Money.dong(20_000));
        assertThat(imported.repaired("fee-in-thousands")).isEqualTo(1);
    }

    @Test
    void aFeeTooSmallToBeTrueIsUnknownAndTold() {
        Imported imported = imported(record -> method(record, 0).set("fees", fees("FEE", 25, "")));
        assertThat(imported.fee()).isEqualTo(new Fee(FeeType.FEE, null, "25 VND"));
        assertThat(imported.doubts()).containsExactly("fee-too-small channels[0].fees[0]");
    }

    @Test
    void aFeeOfZeroBesideANoteThatNamesAnAmountIsTold() {
        Imported imported = imported(record ->
                method(record, 0).put("description", "150.000 đồng một sổ").set("fees", fees("FEE", 0, "")));
        assertThat(imported.doubts()).containsExactly("fee-only-in-note channels[0].fees");
    }

    @Test
    void aBareNumberIsATimeLimitWithoutUnitAndTold() {
        Imported imported = imported(record -> method(record, 0).putNull("processingTimeUnit"));
        assertThat(imported.channels().get(0).timeLimit()).isEqualTo(TimeLimit.of(3, TimeUnit.UNSTATED));
        assertThat(imported.doubts()).containsExactly("time-without-unit channels[0].timeLimit");
    }

    @Test
    void aFullOnlineServiceIsFullAndAnotherPartial() {
        assertThat(imported(record -> record.put("isFullProcess", true)).only().online())
                .isEqualTo(OnlineLevel.FULL);
        assertThat(imported(record -> record.put("isFullProcess", false)).only().online())
                .isEqualTo(OnlineLevel.PARTIAL);
        assertThat(imported(record -> record.put("isOfflineOnly", true)).only().online())
                .isEqualTo(OnlineLevel.NONE);
    }

    @Test
    void requirementsOfTheWordNoneAreNone() {
        Imported imported = imported(record -> record.put("requirementsAndConditions", "(Không có.)"));
        assertThat(imported.only().requirements()).isEmpty();
        assertThat(imported.repaired("says-nothing")).isEqualTo(1);
    }

    @Test
    void requirementsAreSplitIntoSingleOnes() {
        Imported imported = imported(record ->
                record.put("requirementsAndConditions", "Cơ sở phải:\n- Có nhà nuôi tằm;\n- Có người chăm tằm."));
        assertThat(imported.only().requirements())
                .containsExactly(
                        new Requirement("Cơ sở phải: Có nhà nuôi tằm;", ConditionKind.OTHER),
                        new Requirement("Cơ sở phải: Có người chăm tằm.", ConditionKind.OTHER));
    }

    @Test
    void aFormIsTheNameOfItsFileOrItsNumber() {
        Imported imported = imported(record -> {
            paper(record, "Tờ khai", 1, 0)
                    .put("hasElectronicForm", true)
                    .set("attachments", PortalRecords.JSON.createArrayNode().add(file("to-khai.docx")));
            paper(record, "Đơn theo Mẫu số 02/TT kèm theo", 1, 0).put("hasElectronicForm", true);
        });
        assertThat(imported.papers())
                .extracting(RequiredDocument::form)
                .containsExactly(null, "to-khai.docx", "Mẫu số 02/TT");
    }

    @Test
    void aNoteStoredAsAPaperGoesToTheDescriptionAndIsTold() {
        Imported imported = imported(record -> paper(record, "Lưu ý: tằm phải còn sống khi kiểm tra.", 0, 0));
        assertThat(imported.papers()).hasSize(1);
        assertThat(imported.only().description()).isEqualTo("Lưu ý: tằm phải còn sống khi kiểm tra.");
        assertThat(imported.doubts()).containsExactly("note-as-paper cases[0].documents");
    }

    @Test
    void aRowWithoutANameIsNoPaperAndIsTold() {
        Imported imported = imported(record -> paper(record, " - ", 1, 0));
        assertThat(imported.papers()).hasSize(1);
        assertThat(imported.doubts()).containsExactly("paper-without-name cases[0].documents");
    }

    @Test
    void aCaseNameOfDashesIsUnknownAndTold() {
        Imported imported = imported(
                record -> ((ObjectNode) record.withArray("executionCases").get(0)).put("name", "--"));
        assertThat(imported.cases().get(0).name()).isNull();
        assertThat(imported.doubts()).containsExactly("case-name-cut cases[0].name");
    }

    @Test
    void timedCasesOfTheFullShapeTakeThePapersOfTheOnlyExecutionCase() {
        Imported imported = imported(record -> record.set("cases", timedCases("Cấp mới", 4, "Cấp đổi", 3)));
        assertThat(imported.cases())
                .extracting(SubmissionCase::name, SubmissionCase::timeLimit, SubmissionCase::documents)
                .containsExactly(
                        tuple("Cấp mới", TimeLimit.of(4, TimeUnit.WORKING_DAY), imported.papers()),
                        tuple("Cấp đổi", TimeLimit.of(3, TimeUnit.WORKING_DAY), imported.papers()));
        assertThat(imported.doubts()).containsExactly("time-limits-differ cases[0].timeLimit");
    }

    @Test
    void theSameCaseTwiceIsImportedAndTold() {
        Imported imported = imported(record -> record.set("cases", timedCases("Cấp mới", 3, "Cấp mới", 3)));
        assertThat(imported.cases()).hasSize(2);
        assertThat(imported.doubts()).containsExactly("case-twice cases[1]");
    }

    @Test
    void theCodeOfAnotherProcedureInTheTextIsTold() {
        Imported imported = imported(record -> paper(record, "Kết quả của thủ tục 1.000002", 1, 0));
        assertThat(imported.doubts()).containsExactly("other-code-named cases[0].documents[1].name");
    }

    @Test
    void anAgencyCutAtACommaIsPutTogetherAgain() {
        Imported imported = imported(record -> record.set(
                "departmentsExecuting",
                PortalRecords.JSON
                        .createArrayNode()
                        .add(name("Ủy ban nhân dân tỉnh"))
                        .add(name("thành phố"))));
        assertThat(imported.only().executing()).containsExactly("Ủy ban nhân dân tỉnh, thành phố");
        assertThat(imported.repaired("agency-cut")).isEqualTo(1);
    }

    @Test
    void dirtOfEveryKindIsMendedAndCounted() {
        Imported imported =
                imported(record -> record.put("name", "\uFEFFCấp\u00A0phép  nuôi\u200B ta\u0302\u0300m\r\nTừ khóa:"));
        assertThat(imported.only().name()).isEqualTo("Cấp phép nuôi tầm");
        assertThat(imported.result().repairs().keySet())
                .containsExactly(
                        "byte-order-mark",
                        "line-end",
                        "no-break-space",
                        "page-furniture",
                        "spaces",
                        "unicode-form",
                        "zero-width");
    }

    private Imported imported(Consumer<ObjectNode> change) {
        Path file = PortalRecords.lines(folder.resolve("in.jsonl"), PortalRecords.record("1.000001", change));
        return Imported.portal(folder.resolve("catalog"), file);
    }

    private static ObjectNode method(ObjectNode record, int index) {
        return (ObjectNode) record.withArray("executionMethods").get(index);
    }

    private static ArrayNode fees(String type, int value, String note) {
        ArrayNode fees = PortalRecords.JSON.createArrayNode();
        fees.addObject().put("type", type).put("value", value).put("description", note);
        return fees;
    }

    private static ObjectNode paper(ObjectNode record, String name, int originals, int copies) {
        return ((ArrayNode) record.withArray("executionCases").get(0).get("profileComponents"))
                .addObject()
                .put("name", name)
                .put("originalQty", originals)
                .put("copyQty", copies);
    }

    private static ArrayNode timedCases(String first, int firstDays, String second, int secondDays) {
        ArrayNode cases = PortalRecords.JSON.createArrayNode();
        cases.addObject()
                .put("name", first)
                .putObject("processingDay")
                .put("qty", firstDays)
                .put("type", "WORKING_DAY");
        cases.addObject()
                .put("name", second)
                .putObject("processingDay")
                .put("qty", secondDays)
                .put("type", "WORKING_DAY");
        return cases;
    }

    private static ObjectNode file(String name) {
        return PortalRecords.JSON.createObjectNode().put("fileName", name);
    }

    private static ObjectNode name(String name) {
        return PortalRecords.JSON.createObjectNode().put("name", name);
    }
}
