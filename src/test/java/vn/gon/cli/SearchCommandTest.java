package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.Golden;
import vn.gon.index.SampleRegister;

class SearchCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeRegister() {
        SampleRegister.write(folder.resolve("catalog"));
    }

    @Test
    void hitsAreShownAsAPage() {
        Run run = Run.gon(folder, "search", "giay", "phep", "--limit", "2");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check(getClass(), "page.txt", run.out());
    }

    @Test
    void hitsAreWrittenAsJson() {
        Golden.check(
                getClass(),
                "hits.json",
                Run.gon(folder, "search", "61/2018/NĐ-CP", "--format", "json").out());
    }

    @Test
    void hitsAreWrittenAsCsvThatNoSpreadsheetRuns() {
        Golden.check(
                getClass(),
                "hits.csv",
                Run.gon(folder, "search", "chuyển đất", "--format", "csv").out());
    }

    @Test
    void queriesAreAnsweredOneALine() {
        Run run = Run.gon(folder, "khai sinh\n\nrượu\r\n", Map.of(), "search", "--queries", "-", "--limit", "1");
        assertThat(run.code()).isZero();
        Golden.check(getClass(), "queries.jsonl", run.out());
    }

    @Test
    void queriesAreReadFromAFile() throws IOException {
        Files.writeString(folder.resolve("questions.txt"), "kết hôn\n");
        Run run = Run.gon(folder, "search", "--queries", "questions.txt");
        assertThat(run.out().lines()).hasSize(1).allMatch(line -> line.contains("\"query\":\"kết hôn\""));
    }

    @Test
    void filtersAreTaken() {
        Run run = Run.gon(
                folder, "search", "giấy phép", "--agency", "cong thuong", "--level", "commune", "--channel", "postal");
        assertThat(run.out()).contains("1.000002").doesNotContain("1.000001");
        assertThat(Run.gon(folder, "search", "--kind", "condition").out())
                .contains("DK-018-01")
                .doesNotContain("1.0000");
    }

    @Test
    void nothingFoundIsAnEmptyListAndASuggestion() {
        Run run = Run.gon(folder, "search", "1.000009", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"hits\": []");
        assertThat(run.err()).isEqualTo("Không tìm thấy gì cho “1.000009”; có phải ý bạn là “1.000001”?\n");
    }

    @Test
    void aNearMissSaysSo() {
        Run run = Run.gon(folder, "search", "ruouu", "--lang", "en");
        assertThat(run.out()).contains("1.000002").contains("«rượu»");
        assertThat(run.err()).isEqualTo("Nothing matches \"ruouu\"; these come near; did you mean \"rượu\"?\n");
    }

    @Test
    void anEmptyCatalogueIsAnError() throws IOException {
        Files.writeString(folder.resolve("catalog/procedures.jsonl"), "");
        Files.writeString(folder.resolve("catalog/conditions.jsonl"), "");
        Run run = Run.gon(folder, "search", "x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("danh mục rỗng");
    }

    @Test
    void aDamagedCatalogueIsAnsweredIncompletely() throws IOException {
        Files.writeString(folder.resolve("catalog/conditions.jsonl"), "{broken\n");
        Map<String, String> environment =
                Map.of("GON_CACHE", folder.resolve("cache").toString());
        for (int run = 0; run < 2; run++) {
            assertThat(Run.gon(folder, "", environment, "search", "kết hôn").code())
                    .isEqualTo(3);
        }
        assertThat(Run.gon(folder, "", environment, "search", "kết hôn", "--allow-partial")
                        .code())
                .isZero();
    }

    @Test
    void wrongUsageIsSaidInOneSentence() {
        assertThat(Run.gon(folder, "search")).extracting(Run::code).isEqualTo(2);
        assertThat(Run.gon(folder, "search", "x", "--limit", "0").err()).startsWith("--limit: ");
        assertThat(Run.gon(folder, "search", "x", "--queries", "-").err()).startsWith("--queries: ");
        assertThat(Run.gon(folder, "search", "--queries", "missing.txt").err()).startsWith("missing.txt: ");
        assertThat(Run.gon(folder, "search", "x", "--level", "nowhere").code()).isEqualTo(2);
    }
}
