package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bad input gets one clear sentence and the right exit code, and leaves the catalogue of before whole. */
class ImportBadInputTest {

    private static final String GOOD = """
            {"code":"1.000001","name":"Thủ tục một","departmentPromulgateName":"Bộ Thử"}
            """;

    private static final String SECOND = """
            {"code":"1.000002","name":"Thủ tục hai","departmentPromulgateName":"Bộ Thử"}
            """;

    @TempDir
    private Path folder;

    @Test
    void aTruncatedLineIsRejectedAndTheOthersGoThrough() throws IOException {
        Run run = portal(GOOD + "{\"code\":\"1.000009\",\"name\":\"Dở d\n" + SECOND);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("Đọc 3 = nhập 2 + loại 1");
        assertThat(run.err()).contains("in.json:2:").contains("cắt giữa chừng");
        assertThat(rejects()).singleElement().asString().contains("\"line\":2").contains("Dở d");
    }

    @Test
    void aTruncatedArrayGivesWhatStoodBeforeTheCut() throws IOException {
        Run run = portal("[" + GOOD + "," + SECOND + ",{\"code\":\"1.0000");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("Đọc 3 = nhập 2 + loại 1");
        assertThat(run.err()).contains("cắt giữa chừng");
    }

    @Test
    void aWrongTypeRejectsTheRecordAtItsPath() throws IOException {
        Run run = portal(GOOD + SECOND.replace("\"Thủ tục hai\"", "17"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("in.json:2: name: sai kiểu: cần chuỗi nhưng là số.\n");
    }

    @Test
    void anUnknownEnumValueIsRejectedWithTheNearestKnownOne() throws IOException {
        Run run = portal(
                SECOND.replace(
                        "}",
                        ",\"executionMethods\":[{\"submissionMethod\":\"ONLINNE\",\"processingTimeUnit\":\"WEEK\",\"fees\":[]}]}"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("executionMethods[0].submissionMethod: không hiểu “ONLINNE”; có phải ý bạn là “ONLINE”?")
                .contains("executionMethods[0].processingTimeUnit: không hiểu “WEEK”");
    }

    @Test
    void everyMistakeOfARecordIsTold() throws IOException {
        Run run = portal("{\"code\":5,\"name\":true}\n" + GOOD);
        assertThat(run.err().lines()).hasSize(3);
        assertThat(rejects()).singleElement().asString().contains("departmentPromulgateName");
    }

    @Test
    void theSecondOfADuplicateCodeIsRejectedWithThePlaceOfTheFirst() throws IOException {
        Run run = portal(GOOD + SECOND + GOOD);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("in.json:3: code: mã 1.000001 đã có ở in.json:1 trong lần nhập này");
    }

    @Test
    void rejectedRecordsDoNotFailARunThatAllowsThem() throws IOException {
        Files.writeString(folder.resolve("in.json"), GOOD + GOOD);
        Run run = Run.gon(folder, "import", "portal-json", "in.json", "--into", "catalog", "--allow-partial");
        assertThat(run.code()).isZero();
    }

    @Test
    void anEmptyFileIsUnusable() throws IOException {
        unusable("", "in.json: tệp rỗng.");
    }

    @Test
    void aFileOfBlankLinesHasNoRecord() throws IOException {
        unusable("\n \n", "in.json: không có bản ghi nào để nhập.");
    }

    @Test
    void aFileThatIsNoJsonIsUnusable() throws IOException {
        unusable("Mã số;Tên\n", "in.json: tệp không phải JSON (phải bắt đầu bằng { hoặc [).");
    }

    @Test
    void aFolderInPlaceOfAFileIsUnusable() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Run run = Run.gon(folder, "import", "portal-json", "in", "--into", "catalog");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("in: đây là thư mục; hãy chỉ ra từng tệp.\n");
    }

    @Test
    void everyUnusableFileIsToldAtOnce() {
        Run run = Run.gon(folder, "import", "portal-json", "a.json", "b.json", "--into", "catalog");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("a.json: không có tệp này.\nb.json: không có tệp này.\n");
    }

    @Test
    void aLineThatIsNotUtf8IsRejected() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(GOOD.getBytes(StandardCharsets.UTF_8));
        bytes.write(SECOND.getBytes(StandardCharsets.UTF_8));
        bytes.write("{\"code\":\"1.000003\",\"name\":\"Th\u00FB\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("in.json"), bytes.toByteArray());
        Run run = Run.gon(folder, "import", "portal-json", "in.json", "--into", "catalog");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("in.json:3:").contains("không phải UTF-8");
    }

    @Test
    void aLineOfTwoHundredMegabytesIsRejectedInBoundedMemory() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("in.json"))) {
            out.write(GOOD.getBytes(StandardCharsets.UTF_8));
            out.write("{\"name\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] filler = new byte[1 << 20];
            Arrays.fill(filler, (byte) 'a');
            for (int i = 0; i < 200; i++) {
                out.write(filler);
            }
            out.write(("\"}\n" + SECOND).getBytes(StandardCharsets.UTF_8));
        }
        Run run = Run.gon(folder, "import", "portal-json", "in.json", "--into", "catalog");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("Đọc 3 = nhập 2 + loại 1");
        assertThat(run.err()).contains("in.json:2: dòng dài quá");
    }

    @Test
    void aPackedFileCutOffIsUnusable() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(GOOD.repeat(300).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("in.json"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        Run run = Run.gon(folder, "import", "portal-json", "in.json", "--into", "catalog");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("in.json: đọc dở thì gặp lỗi");
    }

    @Test
    void anUnknownFormatIsAMistakeWithTheNearestKnownOne() {
        Run run = Run.gon(folder, "import", "portal-jsom", "a", "--into", "catalog");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("không có định dạng “portal-jsom”").contains("“portal-json”?");
    }

    @Test
    void anOutputThatIsAFileLeavesItAsItWas() throws IOException {
        Files.writeString(folder.resolve("in.json"), GOOD);
        Files.writeString(folder.resolve("catalog"), "của tôi");
        Run run = Run.gon(folder, "import", "portal-json", "in.json", "--into", "catalog");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--into phải là thư mục");
        assertThat(folder.resolve("catalog")).hasContent("của tôi");
    }

    @Test
    void anOutputThatMayNotBeWrittenToIsToldBeforeAnythingIsRead() throws IOException {
        Files.writeString(folder.resolve("in.json"), GOOD);
        Path catalog = Files.createDirectory(folder.resolve("catalog"));
        assumeTrue(
                catalog.toFile().setWritable(false) && !Files.isWritable(catalog),
                "skipped: this user may write anywhere");
        Run run = Run.gon(folder, "import", "portal-json", "in.json", "--into", "catalog");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("không có quyền ghi");
    }

    @Test
    void anOutputThatIsAFolderIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("in.json"), GOOD);
        Files.createDirectories(folder.resolve("catalog/rejects.jsonl"));
        Run run = Run.gon(folder, "import", "portal-json", "in.json", "--into", "catalog");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("rejects.jsonl").contains("đây là thư mục");
        assertThat(folder.resolve("catalog/procedures.jsonl")).doesNotExist();
    }

    @Test
    void aDamagedCatalogueStopsTheImportAndStaysAsItWas() throws IOException {
        Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(folder.resolve("catalog/procedures.jsonl"), "{\"code\":\n");
        Run run = portal(GOOD);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("procedures.jsonl:1:").contains("danh mục đang có bị hỏng");
        assertThat(folder.resolve("catalog/procedures.jsonl")).hasContent("{\"code\":\n");
    }

    private void unusable(String text, String sentence) throws IOException {
        portal(GOOD);
        byte[] before = Files.readAllBytes(folder.resolve("catalog/procedures.jsonl"));
        Run run = portal(text);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(sentence + "\n");
        assertThat(folder.resolve("catalog/procedures.jsonl")).hasBinaryContent(before);
    }

    private Run portal(String text) throws IOException {
        Files.writeString(folder.resolve("in.json"), text);
        return Run.gon(folder, "import", "portal-json", "in.json", "--into", "catalog");
    }

    private List<String> rejects() throws IOException {
        return Files.readAllLines(folder.resolve("catalog/rejects.jsonl"));
    }
}
