package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.text.InvalidInput;

class LegacyTextTest {

    /** "Cơ quan ban hành" and so on, as they stand in a file typed with a TCVN3 font. */
    private static final String TCVN3 =
            "M\u00B7 s\u00E8,T\u00AAn,C\u00AC quan ban h\u00B5nh\n1.000001,c\u00CAp gi\u00CAy ph\u00D0p \u00AE\u00A8ng k\u00FD,b\u00E9 th\u00F6\n";

    private static final String VNI =
            "Ma\u00F5 so\u00E1,Te\u00E2n,C\u00F4 quan ban ha\u00F8nh\n1.000001,ca\u00E1p gia\u00E1y phe\u00F9p \u00F1a\u00EAng ky\u00F9,bo\u00E4 th\u00F6\u00FB\n";

    private static final String WINDOWS_1258 =
            "Ma\u0303 s\u00F4\u0301,T\u00EAn,C\u01A1 quan ban ha\u0300nh\n1.000001,c\u00E2\u0301p gi\u00E2\u0301y phe\u0301p \u0111\u0103ng ky\u0301,b\u00F4\u0323 th\u01B0\u0309\n";

    @TempDir
    private Path folder;

    @Test
    void aFileInTcvn3IsRecognisedAndDecoded() throws IOException {
        decoded(TCVN3.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aFileInVniIsRecognisedAndDecoded() throws IOException {
        decoded(VNI.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aFileInWindows1258IsRecognisedAndDecoded() throws IOException {
        decoded(WINDOWS_1258.getBytes(Charset.forName("windows-1258")));
    }

    @Test
    void oldLettersThatWereSavedAsUtf8AreDecodedToo() throws IOException {
        decoded(TCVN3.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void utf16WithItsMarkIsRead() throws IOException {
        Imported imported =
                imported("\uFEFFcode,name,agency\n1.000001,Cấp giấy,Bộ\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(imported.only().name()).isEqualTo("Cấp giấy");
    }

    @Test
    void anEncodingThatIsNotCertainIsRefused() {
        byte[] western =
                "code,name,agency\n1.000001,Caf\u00E9 cr\u00E8me,B\u00FCro\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> imported(western))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("not certain");
    }

    private void decoded(byte[] bytes) throws IOException {
        Imported imported = imported(bytes);
        assertThat(imported.only().name()).isEqualTo("cấp giấy phép đăng ký");
        assertThat(imported.only().agency()).isEqualTo("bộ thử");
        assertThat(imported.repaired("legacy-encoding")).isPositive();
    }

    private Imported imported(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("in.csv"), bytes);
        return Imported.run(folder.resolve("catalog"), SourceFormat.CSV, null, file);
    }
}
