package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.regulation.ConditionKind;

class RequirementKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CAPITAL      | Có vốn điều lệ tối thiểu bằng 5 tỷ đồng
                    CAPITAL      | Đã ký quỹ 200 triệu đồng tại ngân hàng
                    CAPITAL      | Có đủ năng lực tài chính để duy trì hoạt động
                    PLANNING_FIT | Địa điểm phù hợp với quy hoạch làng nghề của xã
                    PLANNING_FIT | Phù hợp với các loại quy hoạch có liên quan
                    PLAN         | Có phương án kinh doanh trong 03 năm đầu
                    PLAN         | Xây dựng quy trình kiểm soát mật ong
                    PREMISES     | Kho có diện tích từ 100 m2 trở lên
                    PREMISES     | Điều kiện về cơ sở vật chất: có phòng học và sân tập
                    EQUIPMENT    | Lắp đặt camera ở lối vào
                    EQUIPMENT    | Có thiết bị đo độ ẩm còn dùng được
                    STAFF        | Có ít nhất 02 nhân viên trực ở quầy
                    STAFF        | Giám đốc và kế toán trưởng làm việc thường xuyên
                    EXPERIENCE   | Có 3 năm kinh nghiệm nuôi ong
                    EXPERIENCE   | Đã hành nghề liên tục từ 24 tháng trở lên
                    MORAL        | Không có án tích về tội gian lận
                    MORAL        | Có năng lực hành vi dân sự đầy đủ
                    DOCUMENTS    | Đã được cấp giấy phép nuôi ong còn hiệu lực
                    DOCUMENTS    | Có bằng đại học ngành thú y
                    OTHER        | Có thành tích trong phong trào nuôi ong
                    OTHER        | Tổ ong đặt cách đường làng 20 mét
                    """)
    void whatARequirementDemandsIsToldFromItsWords(ConditionKind kind, String text) {
        assertThat(RequirementKinds.of(text)).isEqualTo(kind);
    }

    @Test
    void theOwnWordsCountMoreThanTheHeading() {
        assertThat(RequirementKinds.of("Điều kiện về nhân sự: Có kho rộng và diện tích 50 m2"))
                .isEqualTo(ConditionKind.PREMISES);
        assertThat(RequirementKinds.of("Điều kiện về kinh nghiệm, thâm niên: Từ 5 mùa trở lên"))
                .isEqualTo(ConditionKind.EXPERIENCE);
    }

    @Test
    void aShareOfSomebodysCapitalIsNoCapitalToHave() {
        assertThat(RequirementKinds.of("Không sở hữu trên 5% vốn điều lệ của trại ong khác"))
                .isEqualTo(ConditionKind.OTHER);
    }

    @Test
    void whatOnlyPointsToAProvisionIsNotKnown() {
        assertThat(RequirementKinds.of("Đáp ứng điều kiện quy định tại khoản 2 Điều 5 Nghị định này"))
                .isNull();
    }
}
