package vn.gon.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLinesTest {

    @TempDir
    private Path folder;

    private RecordLines lines;

    @BeforeEach
    void aRegister() throws IOException {
        Files.writeString(folder.resolve(CatalogFolder.PROCEDURES), """
                {"code":"1.000001","name":"A"}

                not a record
                {"name":"B","code":"1.000002"}
                {"code":"1.000003","name":"C"}
                """);
        lines = CatalogFolder.open(folder, problem -> {}).recordLines();
    }

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void linesAreThoseOfTheFileWhateverStandsBetween() {
        assertThat(lines.of(CatalogFolder.PROCEDURES, "1.000001")).hasValue(1);
        assertThat(lines.of(CatalogFolder.PROCEDURES, "1.000001")).hasValue(1);
        assertThat(lines.of(CatalogFolder.PROCEDURES, "1.000002")).hasValue(4);
        assertThat(lines.of(CatalogFolder.PROCEDURES, "1.000003")).hasValue(5);
    }

    @Test
    void aRecordBehindIsFoundToo() {
        assertThat(lines.of(CatalogFolder.PROCEDURES, "1.000003")).hasValue(5);
        assertThat(lines.of(CatalogFolder.PROCEDURES, "1.000001")).hasValue(1);
    }

    @Test
    void whatIsNotThereHasNoLine() {
        assertThat(lines.of(CatalogFolder.PROCEDURES, "9.999999")).isEmpty();
        assertThat(lines.of(CatalogFolder.CONDITIONS, "DK-001-01")).isEmpty();
        assertThat(RecordLines.NONE.of(CatalogFolder.PROCEDURES, "1.000001")).isEmpty();
    }
}
