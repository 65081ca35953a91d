package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.SubmissionCase;
import vn.gon.report.Change.Element;

class ElementsTest {

    private static final Procedure PROCEDURE = Samples.procedure("1", "Thủ tục", "Bộ Mẫu")
            .cases(List.of(
                    new SubmissionCase("Cấp mới", null, List.of(Samples.paper("Đơn", null))),
                    new SubmissionCase("Cấp lại", null, null)))
            .build();

    private static String read(String path) {
        Element element = Elements.of(PROCEDURE, path);
        return element == null ? "" : element.where().vi() + "|" + element.words();
    }

    @Test
    void aPaperIsNamedByItsCaseAndItsWords() {
        assertThat(read("cases[0].documents[0].name")).isEqualTo("trường hợp 1, giấy tờ 1|Đơn");
    }

    @Test
    void aCaseIsNamed() {
        assertThat(read("cases[1].timeLimit")).isEqualTo("trường hợp 2|Cấp lại");
    }

    @Test
    void aRequirementIsQuoted() {
        assertThat(read("requirements[0]")).isEqualTo("yêu cầu, điều kiện 1|Có người dạy đủ năng lực");
    }

    @Test
    void aChannelIsNamedByItsKind() {
        assertThat(read("channels[0].timeLimit")).isEqualTo("nộp trực tiếp|null");
    }

    @Test
    void aPartIsNamedInWords() {
        assertThat(read("legal")).isEqualTo("căn cứ pháp lý|null");
    }

    @Test
    void theWholeNeedsNoName() {
        assertThat(read("")).isEmpty();
    }

    @Test
    void whatTheRecordDoesNotHaveIsOnlyPlaced() {
        assertThat(read("cases[1].documents[7]")).isEqualTo("trường hợp 2, giấy tờ 8|null");
        assertThat(read("steps[3]")).isEqualTo("bước 4|null");
    }

    @Test
    void anUnknownPathIsShownAsItIs() {
        assertThat(read("weird[1].thing")).isEqualTo("weird[1].thing|null");
    }
}
