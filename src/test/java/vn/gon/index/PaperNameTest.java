package vn.gon.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of one paper come into one form; names of different papers do not. */
class PaperNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a) Bản sao có chứng thực Giấy phép nuôi cua đồng (01 bản) | giấy phép nuôi cua đồng",
                "Giấy phép nuôi cua đồng còn hiệu lực của doanh nghiệp | giấy phép nuôi cua đồng",
                "Bản chính: Giấy phép nuôi cua đồng theo Mẫu số 3 | giấy phép nuôi cua đồng",
                "1.2. Giấy phép nuôi cua đồng, giấy chứng nhận ao | giấy phép nuôi cua đồng",
                "Giấy chứng nhận an toàn và vệ sinh chuồng trại | giấy chứng nhận an toàn và vệ sinh chuồng trại",
                "Đơn | đơn",
                "01 bản chính | ''",
                "… | ''"
            })
    void howItIsHandedInIsLeftOut(String name, String words) {
        assertThat(PaperName.of(name).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn đề nghị cấp giấy phép nuôi cua đồng",
                "Văn bản thông báo",
                "Quyết định",
                "Giấy phép hoạt động",
                "Giấy phép nuôi cua đồng (không bắt buộc nộp)",
                "Giấy chứng nhận cư trú do cơ quan thuế của nước cư trú cấp"
            })
    void whatIsGeneralWrittenWaivedOrForeignMatchesNothing(String name) {
        assertThat(PaperName.of(name).isTellingResult()).isFalse();
    }
}
