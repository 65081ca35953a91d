package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.gon.regulation.Requirement;

class RequirementTextTest {

    @Test
    void everyLineIsARequirement() {
        assertThat(RequirementText.split("- Có vốn;\n+ Có nhà;\na) Có người."))
                .extracting(Requirement::text)
                .containsExactly("Có vốn;", "Có nhà;", "a) Có người.");
    }

    @Test
    void aLineThatEndsInAColonLeadsTheLinesUnderIt() {
        assertThat(RequirementText.split("Doanh nghiệp:\n- Có vốn:\n+ 1 tỷ;\n+ 2 tỷ;\n- Có nhà.\nCá nhân:\n- Đủ tuổi."))
                .extracting(Requirement::text)
                .containsExactly(
                        "Doanh nghiệp: Có vốn: 1 tỷ;",
                        "Doanh nghiệp: Có vốn: 2 tỷ;",
                        "Doanh nghiệp: Có nhà.",
                        "Cá nhân: Đủ tuổi.");
    }

    @Test
    void aLeadWithNothingUnderItIsARequirement() {
        assertThat(RequirementText.split("Điều kiện như sau:"))
                .extracting(Requirement::text)
                .containsExactly("Điều kiện như sau:");
    }

    @Test
    void aLineThatBeginsSmallGoesOnWithTheLineAbove() {
        assertThat(RequirementText.split("- Có nhà xưởng rộng\ntrên 100 mét vuông.\n- Có thợ."))
                .extracting(Requirement::text)
                .containsExactly("Có nhà xưởng rộng trên 100 mét vuông.", "Có thợ.");
    }
}
