package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report from the command line, over the catalogue that ships with gon. */
class ReportCommandTest {

    private static final Map<String, String> SHIPPED = Map.of(
            "LANG", "vi_VN.UTF-8", "GON_HOME", Path.of("").toAbsolutePath().toString());

    @TempDir
    private Path folder;

    private Run run(String... args) {
        return Run.gon(folder, "", SHIPPED, args);
    }

    private JsonNode json(String... args) throws IOException {
        Run run = run(args);
        assertThat(run.err()).isEmpty();
        return new JsonMapper().readTree(run.out());
    }

    @Test
    void aReportTellsHowToMakeItAgain() throws IOException {
        JsonNode report = json("report", "--format", "json", "--top", "1", "--out=markdown=a b.md", "--lang", "en");

        assertThat(report.at("/tool/command").asText()).isEqualTo("gon report --top 1 --lang en");
        assertThat(report.at("/inputs/files").findValuesAsText("name"))
                .containsExactly(
                        "conditions.jsonl",
                        "instruments.jsonl",
                        "procedures.jsonl",
                        "sources.yaml",
                        "volumes.csv",
                        "cost/");
        assertThat(report.at("/inputs/parameterDate").asText()).isEqualTo("2025-01-01");
        assertThat(report.at("/inputs/retrieved").asText()).isEqualTo("2026-11-01");
    }

    @Test
    void aReportTellsHowFarItsSavingCanBeTrusted() throws IOException {
        JsonNode report = json("report", "--format", "json", "--top", "1");

        assertThat(report.at("/range/saving/p5").decimalValue())
                .isLessThan(report.at("/range/saving/central").decimalValue());
        assertThat(report.at("/honesty/switching/target").asText()).isEqualTo("0.5");
    }

    @Test
    void everythingProposedHasTheRangeAndTheSwitchingValuesOfTheCostCommand() throws IOException {
        JsonNode cost = json("cost", "--uncertainty", "--format", "json");
        JsonNode report = json("report", "--format", "json", "--top", "1", "--programme", "none");

        assertThat(report.at("/range/saving")).isEqualTo(cost.get("saving"));
        assertThat(report.at("/honesty/switching/filings")).isEqualTo(cost.get("switchingFilings"));
        assertThat(report.at("/honesty/switching/target").asText()).isEqualTo("0.2");
    }

    @Test
    void aReportOfAPackageTellsWhatTheWholeAuditFoundAndWhatIsLeftOut() throws IOException {
        run("plan", "--target", "regulations=5%", "--save", "p.json");
        JsonNode whole = json("report", "--format", "json", "--top", "1", "--programme", "none");
        JsonNode chosen = json("report", "--format", "json", "--top", "1", "--plan", "p.json");

        assertThat(chosen.at("/audited")).isEqualTo(whole.at("/summary"));
        assertThat(chosen.at("/honesty/dataGaps")).isEqualTo(whole.at("/honesty/dataGaps"));
        assertThat(chosen.at("/summary/flagged").asInt())
                .isLessThan(whole.at("/summary/flagged").asInt());
        assertThat(chosen.at("/honesty/notRecommended/number").asInt()).isGreaterThan(100);
        assertThat(chosen.at("/honesty/notRecommended/rows/0/cause").asText()).isEqualTo("left-out");
        assertThat(whole.at("/honesty/notRecommended/number").asInt()).isZero();
        assertThat(chosen.at("/inputs/files").findValuesAsText("name")).contains("p.json");
    }

    @Test
    void aPageOfAPackageTellsBothCounts() {
        run("plan", "--target", "regulations=5%", "--save", "p.json");
        String page = run("report", "--format", "html", "--top", "1", "--plan", "p.json")
                .out();

        assertThat(page)
                .contains("trong số 209 thủ tục và 104 điều kiện có phát hiện khi rà soát cả danh mục.")
                .contains("TTHC: trong gói/có phát hiện/tất cả")
                .contains("Công sức và tiết kiệm của gói");
    }

    @Test
    void theDayOfTheDataIsThatOfItsSources() {
        assertThat(run("report", "--top", "1").out())
                .contains("ngày số liệu: 01/11/2026. Tham số chi phí tính đến ngày 01/01/2025.")
                .doesNotContain("ngày số liệu: chưa rõ");
    }

    @Test
    void ownTemplatesTakeThePlaceOfThoseOfGon() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/report.md.ftl"), "${report.totals.procedures}");

        assertThat(run("report", "--template", "mine").out()).isEqualTo("221");
    }

    @Test
    void aMistakeInATemplateIsToldAndNothingIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/report.md.ftl"), "tốt\n${report.totls.procedures}\n");
        Run run = run("report", "--template", "mine", "--format", "markdown", "--out", "markdown=r.md");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(folder.resolve("mine/report.md.ftl")
                        + ":2:3: “report.totls” không có trong mô hình dữ liệu, hoặc chưa rõ ở đây (khi đó viết thêm ! hoặc ??);"
                        + " xem trang templates.md.\n");
        assertThat(folder.resolve("r.md")).doesNotExist();
    }

    @Test
    void tablesBeginWithAMarkForExcelOnRequestOnly() throws IOException {
        SampleRegister register = SampleRegister.in(folder);
        register.run("run", "--rules", "rules", "--into", "plain");
        register.run("run", "--rules", "rules", "--into", "marked", "--csv-bom");

        assertThat(register.read("plain/findings.csv")).startsWith("code,");
        assertThat(register.read("marked/findings.csv")).isEqualTo("\uFEFF" + register.read("plain/findings.csv"));
        assertThat(register.read("marked/candidates.csv")).startsWith("\uFEFF");
        assertThat(register.read("marked/report.md")).startsWith("#");
        assertThat(register.run("audit", "--rules", "rules", "--format", "csv", "--csv-bom")
                        .out())
                .startsWith("\uFEFFcode,");
    }

    @Test
    void aWordWithBlanksIsQuotedInTheCommand() throws IOException {
        Files.createDirectory(folder.resolve("danh mục"));
        Files.writeString(
                folder.resolve("danh mục/procedures.jsonl"),
                "{\"code\":\"1.000001\",\"name\":\"Cấp giấy phép\",\"agency\":\"Bộ Ví dụ\"}\n");

        assertThat(run("report", "--catalog", "danh mục").out()).contains("gon report --catalog 'danh mục'");
    }
}
