package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.audit.Evidence;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;

class EvidenceWordsTest {

    private static final Procedure PROCEDURE =
            Samples.procedure("1.000001", "Cấp phép", "Bộ Mẫu").build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cases[0].documents[0].name | Đơn đề nghị | giấy tờ 1: “Đơn đề nghị” | paper 1: “Đơn đề nghị”",
                "cases[0].documents[0].presentation | certified-copy | giấy tờ 1, hình thức: bản sao chứng thực"
                        + " | paper 1, form: certified copy",
                "cases[0].documents[0].originals | 2 | giấy tờ 1, số bản chính: 2 | paper 1, originals: 2",
                "channels[0].time-unit | working-day | nộp trực tiếp, thời hạn: 10 ngày làm việc"
                        + " | filing in person, time limit: 10 working days",
                "channels[0].time-limit | 10 | nộp trực tiếp, thời hạn: 10 ngày làm việc"
                        + " | filing in person, time limit: 10 working days",
                "channels[0].fees[0].amount | 10000000 | nộp trực tiếp, mức phí, lệ phí: 10.000.000 đồng"
                        + " | filing in person, fee: VND 10,000,000",
                "channels[0].fees | '' | nộp trực tiếp, phí, lệ phí: không nêu | filing in person, fees: not stated",
                "channel-kinds | direct | cách thức nộp hiện có: trực tiếp | ways of filing: in person",
                "requirements[0].kind | staff | yêu cầu, điều kiện 1, loại: nhân sự | requirement 1, kind: staff",
                "executing | '' | cơ quan thực hiện: không nêu | executing agency: not stated",
                "fields | Xuất nhập khẩu: 4 | lĩnh vực: “Xuất nhập khẩu: 4” | field: “Xuất nhập khẩu: 4”",
                "register[1.000905].code | 1.000905 | bản ghi 1.000905 cũng có | record 1.000905 has it too",
                "register[2.001199].results | 2.001199 Đăng ký → Giấy | bản ghi 2.001199: “Đăng ký → Giấy”"
                        + " | record 2.001199: “Đăng ký → Giấy”",
                "register | … +4 | và 4 bản ghi khác | and 4 other records",
                "channels.time-limit | 60 day | thời hạn giải quyết: 60 ngày | time limit: 60 days",
                "register.peers | P50 = 10 day; P90 = 30 day; n = 12"
                        + " | 12 thủ tục cùng nhóm: mức giữa 10 ngày; 90 % không quá 30 ngày"
                        + " | 12 peers: median 10 days; 90% take at most 30 days"
            })
    void evidenceIsToldInWords(String path, String value, String vi, String en) {
        assertThat(EvidenceWords.of(PROCEDURE, List.of(new Evidence(path, value))))
                .containsExactly(new Bilingual(vi, en));
    }

    @Test
    void theSameIsToldOnceAndWhatTellsNothingNotAtAll() {
        assertThat(EvidenceWords.of(
                        PROCEDURE,
                        List.of(
                                new Evidence("channels[0].time-limit", "10"),
                                new Evidence("channels[0].time-unit", "working-day"),
                                new Evidence("channels[0].note", ""),
                                new Evidence("", ""))))
                .hasSize(1);
    }
}
