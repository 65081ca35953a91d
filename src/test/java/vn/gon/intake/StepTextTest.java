package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.gon.regulation.Step;

class StepTextTest {

    @Test
    void numberedStepsAreSplitAtTheirNumbers() {
        assertThat(StepText.split(null, "- Bước 1: Nộp đơn.\n- Bước 2. Thẩm định;\nBước 3 Trả kết quả"))
                .containsExactly(
                        new Step("Bước 1", "Nộp đơn."),
                        new Step("Bước 2", "Thẩm định;"),
                        new Step("Bước 3", "Trả kết quả"));
    }

    @Test
    void stepsOnOneLineAreSplitAtTheEndsOfSentences() {
        assertThat(StepText.split(null, "Bước 1: Nộp đơn. Bước 2: Nhận giấy."))
                .containsExactly(new Step("Bước 1", "Nộp đơn."), new Step("Bước 2", "Nhận giấy."));
    }

    @Test
    void stepsWhoseSentencesLostTheirEndsAreSplitAtAColon() {
        assertThat(StepText.split(null, "Trình tự Bước 1: Nộp đơn theo mẫu Bước 2: Nhận giấy"))
                .containsExactly(
                        new Step(null, "Trình tự"),
                        new Step("Bước 1", "Nộp đơn theo mẫu"),
                        new Step("Bước 2", "Nhận giấy"));
    }

    @Test
    void aMentionOfAStepBeginsNone() {
        assertThat(StepText.split(null, "Bước 1: Nộp đơn.\nBước 2: Nếu thiếu thì quay lại Bước 1 như trên."))
                .hasSize(2);
    }

    @Test
    void numbersMayBeginAgainForAnotherCase() {
        assertThat(StepText.split(null, "a) Cấp mới\nBước 1: A.\nBước 2: B.\nb) Cấp đổi\nBước 1: C."))
                .extracting(Step::name)
                .containsExactly(null, "Bước 1", "Bước 2", "Bước 1");
    }

    @Test
    void linesWithBulletsAreSteps() {
        assertThat(StepText.split(null, "- Nộp đơn;\n+ kèm giấy tờ\n- Nhận giấy."))
                .containsExactly(new Step(null, "Nộp đơn;\n+ kèm giấy tờ"), new Step(null, "Nhận giấy."));
    }

    @Test
    void aTextThatDoesNotSayWhereStepsBeginIsOneStep() {
        assertThat(StepText.split(null, "Nộp đơn:\n- tại xã\n- qua mạng"))
                .containsExactly(new Step(null, "Nộp đơn:\n- tại xã\n- qua mạng"));
    }

    @Test
    void aStepWithANameOfItsOwnStaysWhole() {
        assertThat(StepText.split("Tiếp nhận", "- Nhận đơn\n- Ghi sổ"))
                .containsExactly(new Step("Tiếp nhận", "- Nhận đơn\n- Ghi sổ"));
    }
}
