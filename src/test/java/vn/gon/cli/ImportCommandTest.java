package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.Golden;

class ImportCommandTest {

    private static final String ONE =
            "{\"code\":\"1.000001\",\"name\":\"Thủ  tục một\",\"departmentPromulgateName\":\"Bộ Thử\","
                    + "\"executionMethods\":[{\"submissionMethod\":\"DIRECT\",\"processingTime\":2,\"fees\":[]}]}";

    private static final String TWO =
            "{\"code\":\"1.000002\",\"name\":\"Thủ tục hai\",\"departmentPromulgateName\":\"Bộ Thử\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theSummaryIsOneScreen(String language) throws IOException {
        Files.writeString(folder.resolve("in.jsonl"), ONE + "\n" + TWO + "\n" + TWO + "\n");
        Run run = Run.gon(
                folder, "", Map.of(), "import", "portal-json", "in.jsonl", "--into", "catalog", "--lang", language);
        Golden.check(
                ImportCommandTest.class,
                "summary." + language + ".txt",
                run.out().replace(folder.toString(), ""));
    }

    @Test
    void theSummaryForProgramsCountsEveryKindOfRepairAndProblem() throws IOException {
        Files.writeString(folder.resolve("in.jsonl"), ONE + "\n" + TWO + "\n" + TWO + "\n");
        Run run = Run.gon(folder, "import", "portal-json", "in.jsonl", "--into", "catalog", "--format", "json");
        assertThat(run.code()).isEqualTo(3);
        Golden.check(ImportCommandTest.class, "summary.json", run.out().replace(folder.toString(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\nB\n",
                "\uFEFFA\r\nB\r\n",
                "[A,B]",
                "[\nA\n,\nB]",
                "{\"code\":\"OK\",\"data\":[A,B]}",
                "{\"code\":\"OK\",\"data\":A}\n{\"code\":\"OK\",\"data\":B}\n",
                "{\n\"code\":\"OK\",\n\"data\":A\n}\nB"
            })
    void everyWayToWrapRecordsGivesTheSameCatalogue(String wrapping) throws IOException {
        Files.writeString(
                folder.resolve("in"), wrapping.replaceAll("\\bA\\b", ONE).replaceAll("\\bB\\b", TWO));
        Run run = Run.gon(folder, "import", "portal-json", "in", "--into", "catalog");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("catalog/procedures.jsonl")))
                .hasSize(2);
    }

    @Test
    void aPackedFileIsUnpacked() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("in.gz")))) {
            out.write((ONE + "\n" + TWO + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Run run = Run.gon(folder, "import", "portal-json", "in.gz", "--into", "catalog");
        assertThat(run.out()).contains("Đọc 2 = nhập 2 + loại 0");
    }

    @Test
    void importingTheSameFileAgainChangesNoByte() throws IOException {
        Files.writeString(folder.resolve("in.jsonl"), ONE + "\n" + TWO + "\n" + TWO + "\n");
        Run.gon(folder, "import", "portal-json", "in.jsonl", "--into", "catalog", "--date", "2030-01-02");
        Map<String, String> first = contents();
        Run.gon(folder, "import", "portal-json", "in.jsonl", "--into", "catalog", "--date", "2030-01-02");
        assertThat(contents()).isEqualTo(first).containsKeys("procedures.jsonl", "quality.jsonl", "sources.yaml");
    }

    @Test
    void aRecordWithTheSameCodeIsReplacedAndOthersStay() throws IOException {
        Files.writeString(folder.resolve("in.jsonl"), ONE + "\n" + TWO + "\n");
        Run.gon(folder, "import", "portal-json", "in.jsonl", "--into", "catalog");
        Files.writeString(folder.resolve("in.jsonl"), TWO.replace("hai", "hai mới") + "\n");
        Run.gon(folder, "import", "portal-json", "in.jsonl", "--into", "catalog");
        assertThat(Files.readString(folder.resolve("catalog/procedures.jsonl")))
                .contains("\"Thủ tục một\"", "\"Thủ tục hai mới\"")
                .doesNotContain("\"Thủ tục hai\"");
        assertThat(Files.readString(folder.resolve("catalog/quality.jsonl"))).contains("1.000001", "time-without-unit");
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.list(folder.resolve("catalog"))) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
