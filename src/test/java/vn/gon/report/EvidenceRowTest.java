package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.audit.Evidence;
import vn.gon.regulation.Procedure;
import vn.gon.text.Language;

/** Evidence in the words of those who fill in the register. */
class EvidenceRowTest {

    private static String said(String finding, String path, String value, Language language) {
        EvidenceRow row = EvidenceRow.of(finding, new Evidence(path, value));
        return row.what().in(language) + ": " + row.value().in(language) + (row.quoted() ? " (quoted)" : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    channels[0]              | channels[0].time-unit           | unstated       | đơn vị của thời hạn giải quyết: không nêu
                    channels[1]              | channels[1].time-limit          | 60             | thời hạn giải quyết: 60
                    cases[0].documents[2]    | cases[0].documents[2].presentation | certified-copy | hình thức giấy tờ phải nộp: bản sao chứng thực
                    cases[0].documents[2]    | cases[0].documents[2].name      | Giấy tờ        | tên giấy tờ: Giấy tờ (quoted)
                    channels                 | channels[0].fees[1].amount      | 8000           | cách thức 1, khoản thu 2, mức phí, lệ phí: 8.000 đồng
                    -                        | channels[1].fees[0].note        | Theo biểu      | cách thức 2, khoản thu 1, ghi chú về phí, lệ phí: Theo biểu (quoted)
                    -                        | results[0].validity-months      | 24             | kết quả 1, thời hạn hiệu lực của kết quả: 24 tháng
                    requirements[0]          | requirements[0].kind            | premises       | loại yêu cầu, điều kiện: địa điểm, diện tích
                    """)
    void aPathAndItsValueReadAsASentence(String finding, String path, String value, String expected) {
        assertThat(said(finding == null ? "" : finding, path, value, Language.VIETNAMESE))
                .isEqualTo(expected);
    }

    @Test
    void anEmptyValueIsSaidNotToBeStated() {
        assertThat(said("", "", "", Language.VIETNAMESE)).isEqualTo("bản ghi: không nêu");
        assertThat(said("", "deciding", " ", Language.ENGLISH)).isEqualTo("deciding agency: not stated");
    }

    @Test
    void severalWordsAreJoined() {
        assertThat(said("", "channel-kinds", "direct\nonline", Language.VIETNAMESE))
                .isEqualTo("cách thức thực hiện: trực tiếp, trực tuyến");
        assertThat(said("", "coordinating", "Bộ A\nBộ B", Language.VIETNAMESE))
                .isEqualTo("cơ quan phối hợp: Bộ A; Bộ B (quoted)");
    }

    @Test
    void aWordThatNobodyKnowsStaysAsItIs() {
        assertThat(said("", "channels[0].time-unit", "fortnight", Language.ENGLISH))
                .isEqualTo("way of filing 1, unit of the time limit: fortnight");
        assertThat(said("", "channels[0].fees[0].amount", "miễn", Language.VIETNAMESE))
                .endsWith("mức phí, lệ phí: miễn");
    }

    @Test
    void whatWasFlaggedIsMarkedWhereItStands() {
        Candidate candidate = Samples.small().candidates().stream()
                .filter(each -> each.code().equals("1.000001"))
                .findFirst()
                .orElseThrow();
        RecordGroup dossier = candidate.register().get(0);

        assertThat(dossier.title().vi()).isEqualTo("thành phần hồ sơ");
        assertThat(dossier.lines())
                .extracting(line -> line.words().vi() + line.rules())
                .containsExactly(
                        "Đơn đề nghị[]", "Bản sao thẻ căn cước[HS001]", "Bản sao văn bằng của người dạy[HS003]");
    }

    @Test
    void aPartThatIsNotStatedIsToldFromOneThatIsEmpty() {
        Procedure procedure = Samples.procedure("1", "x", "y")
                .cases(null)
                .requirements(java.util.List.of())
                .build();

        assertThat(RecordGroup.of(procedure, java.util.List.of()))
                .filteredOn(group -> group.title().en().equals("dossier"))
                .allMatch(group -> group.lines() == null);
        assertThat(RecordGroup.of(procedure, java.util.List.of()))
                .filteredOn(group -> group.title().en().equals("requirements"))
                .allMatch(group -> group.lines() != null && group.lines().isEmpty());
    }
}
