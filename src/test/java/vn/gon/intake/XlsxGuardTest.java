package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.text.InvalidInput;

class XlsxGuardTest {

    private static final String BOOK = "<workbook/>";

    @TempDir
    private Path folder;

    @Test
    void aFileThatUnpacksToTooMuchIsNotRead() throws IOException {
        refused(zip("<c/>".repeat(1 << 18), 300, StandardCharsets.UTF_8), "unpacks to too much");
    }

    @Test
    void aCellThatNeverEndsIsNotRead() throws IOException {
        refused(zip("<v>" + "1".repeat(2 << 20), 1, StandardCharsets.UTF_8), "unpacks to too much");
    }

    @Test
    void aDocumentTypeIsRefusedSoThatNoEntityReadsAnotherFile() throws IOException {
        String attack = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        refused(zip(attack, 1, StandardCharsets.UTF_8), "DOCTYPE");
        refused(zip(attack, 1, StandardCharsets.UTF_16LE), "DOCTYPE");
    }

    @Test
    void aFileThatIsNoSpreadsheetIsRefused() throws IOException {
        Path file = folder.resolve("in.xlsx");
        Files.writeString(file, "Mã số;Tên");
        refused(file, "no .xlsx spreadsheet");
    }

    private static void refused(Path file, String because) {
        assertThatThrownBy(() -> XlsxGuard.check(new ForeignFile("in.xlsx", file)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(because);
    }

    private Path zip(String sheet, int times, Charset charset) throws IOException {
        Path file = folder.resolve("in.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(BOOK.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] bytes = sheet.getBytes(charset);
            for (int i = 0; i < times; i++) {
                zip.write(bytes);
            }
        }
        return file;
    }
}
