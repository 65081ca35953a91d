package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which instruments the register rests on. */
class InstrumentsCommandTest {

    @TempDir
    private Path folder;

    private OverTime register;

    @BeforeEach
    void aRegister() throws IOException {
        register = OverTime.in(folder);
    }

    @Test
    void everyInstrumentOfTheTableOrCitedIsListed() {
        Run run = register.run("instruments", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .contains(
                        "20/2012/TT-BCT,repealed,circular,ministry,Thông tư về hợp đồng dịch vụ (mẫu),Bộ Công Thương,true,1,0,"
                                + "Bộ Công Thương,,",
                        "21/2026/TT-BCT,missing,circular,,,,true,1,0,Bộ Công Thương,,",
                        "10/2015/NĐ-CP,repealed,decree,government,Nghị định về dịch vụ bảo vệ (mẫu),Chính phủ,false,0,0,,,",
                        "41/2026/NĐ-CP,in-force,decree,government,Nghị định về kho bãi và bán hàng trực tuyến (mẫu),Chính phủ,true,"
                                + "2,1,Bộ Công Thương,,");
    }

    @Test
    void whatRegulatesBusinessIsCountedByLevelAndAgency() {
        String json = register.run("instruments", "--format", "json").out();

        assertThat(json)
                .contains("\"inTable\": 6", "\"inForce\": 4", "\"citedButRepealed\": 1", "\"citedButMissing\": 1")
                .contains("\"businessByAgency\"")
                .doesNotContain("disappearing");
    }

    @Test
    void whatThePackageLeavesWithoutUseIsTold() {
        Path project = Path.of("").toAbsolutePath();
        String catalog = project.resolve("catalog").toString();
        register.run("plan", "--catalog", catalog, "--target", "conditions=10%", "--save", "plan.json");

        Run run = register.run("instruments", "--catalog", catalog, "--plan", "plan.json");

        assertThat(run.out()).contains("Không còn quy định nào viện dẫn sau phương án: ");
    }

    @Test
    void aDamagedRecordLeavesTheListIncomplete() {
        register.replace("catalog/procedures.jsonl", "\"agency\":\"Bộ Tài chính\"", "\"agency\":7");

        assertThat(register.run("instruments").code()).isEqualTo(3);
    }
}
