package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that tells only what is different since an earlier run. */
class AgainstTest {

    @TempDir
    private Path folder;

    private SampleRegister register;

    @BeforeEach
    void runOnce() {
        register = SampleRegister.in(folder);
        assertThat(register.run("run", "--into", "before", "--rules", "rules", "--programme", "none")
                        .err())
                .isEmpty();
    }

    private Run against(String... more) {
        return compared("before", more);
    }

    private Run compared(String run, String... more) {
        List<String> args = new ArrayList<>(List.of("report", "--rules", "rules", "--programme", "none"));
        args.addAll(List.of("--against", run, "--lang", "en"));
        args.addAll(List.of(more));
        return register.run(args.toArray(new String[0]));
    }

    private void change() {
        register.procedures(SampleRegister.first("Đơn thường"), """
                {"code":"1.000002","name":"Gia hạn","agency":"Bộ Ví dụ","steps":[{"text":"Nộp"},{"text":"Nhận"}],\
                "cases":[{"documents":[{"name":"Sổ đóng dấu"},{"name":"Đơn đóng dấu"}]}]}""", """
                {"code":"1.000003","name":"Thu hồi","agency":"","cases":[{"documents":[{"name":"Giấy đóng dấu"}]}]}""");
    }

    @Test
    void nothingChangedIsSaidSo() {
        Run run = against();

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("# Compared with an earlier run")
                .contains("New: 0; changed: 0; gone: 0; the same and not printed here: 2.")
                .contains("Nothing differs.");
    }

    @Test
    void whatIsNewChangedAndGoneIsToldAndNothingElse() throws IOException {
        change();
        JsonNode json = new JsonMapper().readTree(against("--format", "json").out());

        assertThat(json.get("items").findValuesAsText("change")).containsExactly("new", "changed", "gone");
        assertThat(json.at("/items/0/code").asText()).isEqualTo("1.000003");
        assertThat(json.at("/items/0/added/0/edit").asText()).isEqualTo("remove-document");
        assertThat(json.at("/items/1/code").asText()).isEqualTo("1.000002");
        assertThat(json.at("/items/1/added/0/path").asText()).isEqualTo("cases[0].documents[1]");
        assertThat(json.at("/items/1/dropped")).isEmpty();
        assertThat(json.at("/items/2/code").asText()).isEqualTo("1.000001");
        assertThat(json.get("unchanged").asInt()).isZero();
    }

    @Test
    void theFiguresStandSideBySide() throws IOException {
        change();
        JsonNode json = new JsonMapper().readTree(against("--format", "json").out());

        assertThat(json.at("/figures/4/name").asText()).isEqualTo("findings");
        assertThat(json.at("/figures/4/then").asInt()).isEqualTo(2);
        assertThat(json.at("/figures/4/now").asInt()).isEqualTo(3);
        assertThat(json.at("/figures/4/difference").asInt()).isEqualTo(1);
    }

    @Test
    void everyFormatTellsTheSameChanges() {
        change();
        register.run(
                "report",
                "--rules",
                "rules",
                "--programme",
                "none",
                "--against",
                "before",
                "--lang",
                "vi",
                "--out",
                "html=c.html",
                "--out",
                "markdown=c.md");

        assertThat(register.read("c.md"))
                .contains("Mới: 1; thay đổi: 1; không còn: 1; giữ nguyên, không in ở đây: 0.")
                .contains("| mới | 1.000003 | Thu hồi | (chưa rõ cơ quan) | \\+ Bỏ thành phần hồ sơ")
                .contains("| không còn | 1.000001 |");
        assertThat(register.read("c.html"))
                .contains("Mới: 1; thay đổi: 1; không còn: 1; giữ nguyên, không in ở đây: 0.")
                .contains("<tr id=\"1.000003\"><td><strong>mới</strong></td>")
                .contains("default-src 'none'");
    }

    @Test
    void theReportItselfMayBeNamedInsteadOfItsFolder() {
        assertThat(compared("before/report.json").out()).contains("Nothing differs.");
    }

    @Test
    void aFormatWithoutComparisonIsRefused() {
        Run run = against("--out", "csv=c.csv");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--against: not written as csv; choose one of: html, json, markdown.");
        assertThat(folder.resolve("c.csv")).doesNotExist();
    }

    @Test
    void aRunOfAnotherShapeIsRefused() throws IOException {
        Path file = folder.resolve("before/report.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"schemaVersion\": 1", "\"schemaVersion\": 7"));
        Run run = against();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip())
                .endsWith(
                        "before/report.json: the run has schemaVersion 7, this gon compares with 1; make it again with"
                                + " \"gon run\" of this version.");
    }

    @Test
    void damagedJsonIsToldWithLineAndColumn() throws IOException {
        Path file = folder.resolve("before/report.json");
        Files.writeString(file, "{\n  \"schemaVersion\": 1,\n  \"summary\": {]\n}\n");

        assertThat(against().err())
                .contains("report.json:3:15: the file is damaged: not readable as JSON from here on");
    }

    @Test
    void halfAFileIsToldWithLineAndColumn() throws IOException {
        Path file = folder.resolve("before/report.json");
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));

        assertThat(against().err()).containsPattern("report\\.json:\\d+:\\d+: the file is damaged");
    }

    @Test
    void whatIsNoRunIsRefused() throws IOException {
        Files.writeString(folder.resolve("other.json"), "{\"schemaVersion\": 1, \"findings\": []}");
        Files.createDirectory(folder.resolve("empty"));

        assertThat(compared("other.json").err()).contains("other.json: this is no run of gon");
        assertThat(compared("empty").err())
                .contains("empty/report.json: there is no such file, so there is no run to compare with");
        assertThat(compared("before/report.html").err()).contains("report.html:1:1: the file is damaged");
    }

    @Test
    void everyDamagedItemIsTold() throws IOException {
        Path file = folder.resolve("before/report.json");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("\"code\": \"1.000001\",", "")
                        .replaceFirst("\"code\": \"1.000002\",", "\"code\": 5,"));

        assertThat(against().err())
                .contains("the run is damaged: items[0].code is missing or of another kind")
                .contains("the run is damaged: items[1].code is missing or of another kind");
    }

    @Test
    void markupInAnEarlierRunIsShownAndNotRun() throws IOException {
        Path file = folder.resolve("before/report.json");
        Files.writeString(file, Files.readString(file).replace("Cấp phép", "<script>alert(1)</script>"));
        change();

        assertThat(against("--format", "html").out())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(against("--format", "markdown").out()).contains("\\<script\\>");
    }
}
