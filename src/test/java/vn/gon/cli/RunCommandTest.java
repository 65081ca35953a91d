package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole line from the command line, on good input and bad. */
class RunCommandTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Map<String, String> SHIPPED = Map.of("LANG", "vi_VN.UTF-8", "GON_HOME", PROJECT.toString());

    @TempDir
    private Path folder;

    @Test
    void theWholeLineWritesEveryReportAndTellsWhereToLook() {
        Run run = run("run");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("thủ tục").contains("tiết kiệm").contains("target/run/report.html");
        assertThat(run.out().lines()).containsAll(shownInTheReadme());
        assertThat(folder.resolve("target/run"))
                .isDirectoryContaining(file -> file.endsWith("report.html"))
                .isDirectoryContaining(file -> file.endsWith("report.md"))
                .isDirectoryContaining(file -> file.endsWith("report.json"))
                .isDirectoryContaining(file -> file.endsWith("report.xlsx"))
                .isDirectoryContaining(file -> file.endsWith("findings.csv"));
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        run("run", "--into", "first", "--top", "20");
        run("run", "--into", "second", "--top", "20");

        assertThat(contents(folder.resolve("first"))).isEqualTo(contents(folder.resolve("second")));
    }

    @Test
    void aReportIsVietnameseUnlessAnotherLanguageIsAsked() {
        Map<String, String> english = Map.of("LANG", "en_US.UTF-8", "GON_HOME", PROJECT.toString());

        assertThat(Run.gon(folder, "", english, "report", "--top", "1").out()).startsWith("# Báo cáo rà soát");
        assertThat(run("report", "--top", "1", "--lang", "en").out()).doesNotContain("Báo cáo rà soát");
    }

    @Test
    void anEmptyCatalogueIsNeverAGreenZero() throws IOException {
        Files.createDirectory(folder.resolve("catalog"));
        Files.writeString(folder.resolve("catalog/procedures.jsonl"), "\n");

        for (String command : new String[] {"run", "audit", "cost", "report"}) {
            Run run = run(command);

            assertThat(run.code()).as(command).isEqualTo(2);
            assertThat(run.err()).as(command).contains("danh mục rỗng");
            assertThat(run.out()).as(command).isEmpty();
        }
    }

    @Test
    void aDamagedLineIsToldAndTheOthersGoThrough() throws IOException {
        Files.createDirectory(folder.resolve("catalog"));
        Files.writeString(folder.resolve("catalog/procedures.jsonl"), """
                {"code":"1.000001","name":"Cấp giấy phép","agency":"Bộ Ví dụ"}
                {"code":"1.000002","name":"Cấp
                {"code":"1.000003","name":"Cấp lại","agency":"Bộ Ví dụ","nmae":"x"}
                {"code":"1.000004","name":5,"agency":"Bộ Ví dụ"}
                {"code":"1.000005","agency":"Bộ Ví dụ"}
                """);

        Run run = run("audit", "--format", "json");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("\"procedures\": 1");
        assertThat(run.err())
                .contains("procedures.jsonl:2")
                .contains("procedures.jsonl:3")
                .contains("“nmae”")
                .contains("procedures.jsonl:4")
                .contains("procedures.jsonl:5")
                .contains("name");
        assertThat(run("audit", "--allow-partial", "--fail-on", "none").code()).isZero();
    }

    @Test
    void findingsGiveExitCodeOneUnlessNothingIsToFail() {
        assertThat(run("audit", "--select", "identity-paper").code()).isEqualTo(1);
        assertThat(run("audit", "--select", "identity-paper", "--fail-on", "error")
                        .code())
                .isZero();
        assertThat(run("audit", "--select", "identity-paper", "--fail-on", "none")
                        .code())
                .isZero();
    }

    @Test
    void aWrongWordIsToldWithTheNearestRightOne() {
        assertThat(run("audti")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("“audit”");
            assertThat(run.out()).isEmpty();
        });
        assertThat(run("audit", "--fomat", "json").err()).contains("“--format”");
        assertThat(run("audit", "--select", "identity-papr").err()).contains("“identity-paper”");
        assertThat(run("audit", "2.00161").err()).contains("2.001610");
    }

    @Test
    void aMissingCatalogueIsToldWithWhatToDo() {
        Run run = run("run", "--catalog", "nowhere");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere").contains("gon import");
    }

    @Test
    void aMissingParameterFileIsTold() throws IOException {
        copy(PROJECT.resolve("rules"), folder.resolve("rules"));
        Files.delete(folder.resolve("rules/cost/hourly-income.yaml"));

        Run run = run("run", "--rules", "rules");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("hourly-income");
    }

    @Test
    void anOutputThatIsAFolderOrBelowAFileIsToldAndNothingIsHalfWritten() throws IOException {
        Files.createDirectories(folder.resolve("taken/report.html"));
        Files.writeString(folder.resolve("file"), "x");

        assertThat(run("report", "--out", "html=taken/report.html")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("đây là thư mục");
        });
        assertThat(run("report", "--out", "html=file/report.html").code()).isEqualTo(2);
        try (Stream<Path> left = Files.list(folder.resolve("taken"))) {
            assertThat(left).hasSize(1);
        }
        assertThat(folder.resolve("file")).hasContent("x");
    }

    @Test
    void anUnknownFormatIsTold() {
        assertThat(run("report", "--format", "pdf")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--format").contains("pdf");
        });
    }

    private Run run(String... args) {
        return Run.gon(folder, "", SHIPPED, args);
    }

    /** The first block of the README, of which a line of three dots stands for those left out. */
    private static List<String> shownInTheReadme() {
        try (Stream<String> lines = Files.lines(PROJECT.resolve("README.md"))) {
            return lines.dropWhile(line -> !line.equals("$ ./gon run"))
                    .skip(1)
                    .takeWhile(line -> !line.equals("```"))
                    .filter(line -> !line.strip().equals("…"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
