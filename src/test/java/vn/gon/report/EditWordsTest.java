package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gon.reform.DocumentPath;
import vn.gon.reform.Edit;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Step;

class EditWordsTest {

    private static final Procedure PROCEDURE = Samples.procedure("1.000001", "Cấp phép", "Bộ Mẫu")
            .steps(List.of(new Step("Nộp hồ sơ", ""), new Step("Họp hội đồng", "")))
            .build();

    private static final BusinessCondition CONDITION = new BusinessCondition(
            "DK-001-01", "Dạy bơi", null, "Có địa điểm phù hợp", null, "Bộ Mẫu", null, null, null, null);

    static List<Arguments> edits() {
        DocumentPath paper = new DocumentPath(0, 0);
        BigDecimal half = new BigDecimal("0.5");
        return List.of(
                Arguments.of(new Edit.Abolish(), "Bãi bỏ thủ tục hành chính này"),
                Arguments.of(new Edit.RemoveDocument(paper), "Bỏ thành phần hồ sơ: “Đơn đề nghị” (giấy tờ 1)"),
                Arguments.of(
                        new Edit.OpenChannel(ChannelKind.ONLINE),
                        "Bổ sung cách thức nộp trực tuyến: trực tiếp → trực tiếp; trực tuyến"),
                Arguments.of(
                        new Edit.ShortenTimeLimit(half),
                        "Rút ngắn thời hạn giải quyết 50%: 10 ngày làm việc → 5 ngày làm việc"),
                Arguments.of(
                        new Edit.ReduceFee(ChannelKind.DIRECT, half),
                        "Giảm 50% phí, lệ phí khi nộp trực tiếp: 100.000 đồng → 50.000 đồng"),
                Arguments.of(new Edit.ReduceFee(ChannelKind.POSTAL, half), "Giảm 50% phí, lệ phí khi nộp bưu chính"),
                Arguments.of(
                        new Edit.ExtendValidity(new BigDecimal(2)),
                        "Kéo dài thời hạn hiệu lực của kết quả gấp 2 lần: 36 tháng → 72 tháng"),
                Arguments.of(new Edit.Decentralise(Level.COMMUNE), "Phân cấp giải quyết cho cấp xã: cấp tỉnh → cấp xã"),
                Arguments.of(new Edit.RemoveStep(1), "Bỏ bước thực hiện: “Họp hội đồng” (bước 2)"),
                Arguments.of(
                        new Edit.RemoveRequirement(0),
                        "Bỏ yêu cầu, điều kiện: “Có người dạy đủ năng lực” (yêu cầu, điều kiện 1)"),
                Arguments.of(new Edit.StateTimeLimit(), "Quy định rõ thời hạn giải quyết"),
                Arguments.of(
                        new Edit.CompleteRecord("deciding"),
                        "Bổ sung, chỉnh sửa nội dung công bố: cơ quan quyết định"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void aChangeSaysWhatItIsAboutAndHowItIsBeforeAndAfter(Edit edit, String sentence) {
        assertThat(EditWords.of(PROCEDURE, edit).vi()).isEqualTo(sentence);
    }

    static List<Arguments> editsOfConditions() {
        return List.of(
                Arguments.of(new Edit.Abolish(), "Abolish this condition"),
                Arguments.of(new Edit.SpecifyRequirement(-1), "State the requirement so that it can be checked"),
                Arguments.of(
                        new Edit.CompleteRecord("instrument"), "Complete or correct the published record: instrument"));
    }

    @ParameterizedTest
    @MethodSource("editsOfConditions")
    void aChangeOfAConditionSpeaksOfTheCondition(Edit edit, String sentence) {
        assertThat(EditWords.of(CONDITION, edit).en()).isEqualTo(sentence);
    }
}
