package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.Golden;
import vn.gon.index.SampleRegister;

class ShowCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeRegister() {
        SampleRegister.write(folder.resolve("catalog"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.000001, vi, text, procedure-vi.txt",
        "1.000003, en, text, procedure-en.txt",
        "1.000001, vi, json, procedure.json",
        "dk-018-01, vi, text, condition.txt",
        "61/2018/nd-cp, en, text, instrument.txt",
        "61/2018/NĐ-CP, vi, json, instrument.json"
    })
    void aRecordIsShownWhole(String code, String language, String format, String golden) {
        Run run = Run.gon(folder, "show", code, "--lang", language, "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Golden.check(getClass(), golden, run.out());
    }

    @Test
    void theSuffixOfThePlaceThatUsesACodeIsPassedOver() {
        assertThat(Run.gon(folder, "show", "1.000004.000.00.00.H42").out()).startsWith("1.000004  Đăng ký kết hôn\n");
    }

    @Test
    void anUnknownCodeNamesTheNearest() {
        Run run = Run.gon(folder, "show", "1.00001", "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("1.00001: the catalogue has no such code or instrument number;"
                        + " did you mean \"1.000001\"?\n");
    }
}
