package vn.gon.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gọi cho tôi số 0912345678 nhé.|Gọi cho tôi số [số điện thoại] nhé.",
                "ĐT: 0912 345 678|ĐT: [số điện thoại]",
                "+84 912.345.678 hoặc 024.3824.5678|[số điện thoại] hoặc [số điện thoại]",
                "Gọi 0912345678 25 lần không được|Gọi [số điện thoại] 25 lần không được",
                "email an.nguyen@vidu.com.vn xin trả lời|email [thư điện tử] xin trả lời",
                "CMND 123456789|CMND [số giấy tờ]",
                "CCCD 034567890123 cấp năm 2021|CCCD [số giấy tờ] cấp năm 2021",
                "số định danh 034 567 890 123|số định danh [số giấy tờ]",
                "hộ chiếu B1234567|hộ chiếu [số giấy tờ]",
                "Hồ sơ 000.00.12.H26-260801-0012 bị trễ|Hồ sơ [mã hồ sơ] bị trễ",
                "Tôi là Nguyễn Văn An ở đây|Tôi là [họ tên] ở đây",
                "Ông Trần Bình và bà Lê Thị Cúc|Ông [họ tên] và bà [họ tên]",
                "NGUYỄN VĂN AN nộp hồ sơ|[họ tên] nộp hồ sơ",
                "Cán bộ Phạm Hùng không nhận|Cán bộ [họ tên] không nhận",
                "Nhà tôi ở số nhà 12 ngõ 5 phố Vọng. Hồ sơ chậm|Nhà tôi ở [địa chỉ]. Hồ sơ chậm",
                "Tôi thường trú tại thôn Đoài, xã Nam; hồ sơ chậm|Tôi [địa chỉ]; hồ sơ chậm",
                "sinh ngày 01/02/1980, nộp hồ sơ|sinh ngày[ngày sinh], nộp hồ sơ"
            })
    void whatIsPersonalIsMasked(String text, String masked) {
        assertThat(PersonalData.mask(text).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thủ tục 1.001193.000.00.00.H42 ở Thành phố Hồ Chí Minh phải chờ 15 ngày",
                "Lệ phí 120000000 đồng là quá cao, mức 1.500.000.000 đồng thì không ai nộp",
                "Nghị định 123/2015/NĐ-CP và Thông tư 02/2017/TT-VPCP quy định khác nhau",
                "Từ ngày 01/08/2026 đến 15/08/2026 tôi nộp 3 lần, mỗi lần 2 bộ",
                "Bộ Công an, Sở Tư pháp và Ủy ban nhân dân không thống nhất",
                "Hồ sơ đăng ký khai sinh"
            })
    void whatIsNotPersonalStays(String text) {
        assertThat(PersonalData.mask(text).text()).isEqualTo(text);
    }
}
