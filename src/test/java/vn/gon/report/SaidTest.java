package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidTest {

    @Test
    void aNameIsShortenedAtAWordAndNeverInsideABracket() {
        assertThat(Said.shortened("Số hồ sơ một năm (nguồn: giả định), cùng nhân với", 28))
                .isEqualTo("Số hồ sơ một năm…");
        assertThat(Said.shortened("Số hồ sơ một năm (nguồn: giả định), cùng nhân với", 41))
                .isEqualTo("Số hồ sơ một năm (nguồn: giả định), cùng…");
        assertThat(Said.shortened("Cấp giấy phép, gia hạn giấy phép", 16)).isEqualTo("Cấp giấy phép…");
        assertThat(Said.shortened("Cấp giấy phép (lần đầu)", 40)).isEqualTo("Cấp giấy phép (lần đầu)");
    }
}
