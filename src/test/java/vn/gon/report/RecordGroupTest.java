package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gon.regulation.Procedure;

/** The record as the register has it, with what rules found in it. */
class RecordGroupTest {

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
                .requirements(List.of())
                .build();

        assertThat(RecordGroup.of(procedure, List.of()))
                .filteredOn(group -> group.title().en().equals("dossier"))
                .allMatch(group -> group.lines() == null);
        assertThat(RecordGroup.of(procedure, List.of()))
                .filteredOn(group -> group.title().en().equals("requirements"))
                .allMatch(group -> group.lines() != null && group.lines().isEmpty());
    }
}
