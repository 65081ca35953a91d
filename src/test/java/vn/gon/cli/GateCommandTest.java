package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.Golden;

/** What {@code gon gate} lets through and what it stops. */
class GateCommandTest {

    private static final Path SCHEMA = Path.of("src/test/resources/schemas/sarif-2.1.0-rtm.5.json");

    @TempDir
    private Path folder;

    private OverTime register;

    @BeforeEach
    void aRegisterThatChanged() throws IOException {
        register = OverTime.in(folder);
    }

    private Run gate(String... more) {
        List<String> args = new ArrayList<>(List.of("gate", "--against", "moc"));
        args.addAll(List.of(more));
        return register.run(args.toArray(String[]::new));
    }

    @Test
    void aRegisterPassesAgainstItself() {
        assertThat(gate("--catalog", "moc").code()).isZero();
        assertThat(gate("--catalog", "moc", "--each").code()).isZero();
        assertThat(gate("--catalog", "moc", "--offset", "1in2out", "--offset-by", "cost")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "regulations, 0",
        "conditions, 1",
        "requirements, 1",
        "papers, 1",
        "time, 1",
        "fees, 1",
        "cost, 0",
        "procedures, 0"
    })
    void eachMeasureIsJudgedByItself(String measure, int code) {
        assertThat(gate("--scope", "national", "--measure", measure).code()).isEqualTo(code);
    }

    @Test
    void whatGrewInAnAgencyIsNotMadeUpForByAnother() {
        register.replace(
                "catalog/procedures.jsonl",
                "\"agency\":\"Bộ Công Thương\",\"levels\":[\"province\"],\"subjects\":[\"enterprise\",\"household-business\"]",
                "\"agency\":\"Bộ Xây dựng\"");

        assertThat(gate("--scope", "national", "--measure", "regulations").code())
                .isZero();
        Run run = gate("--scope", "agency", "--measure", "regulations");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Bộ Xây dựng", "+ 2.000601", "theo 41/2026/NĐ-CP, 88/QĐ-BCT");
    }

    @Test
    void aNewOwnerIsNoGrowth() throws IOException {
        Path file = folder.resolve("moc/procedures.jsonl");
        Files.createDirectories(folder.resolve("moved"));
        Files.writeString(
                folder.resolve("moved/procedures.jsonl"),
                Files.readString(file).replace("\"agency\":\"Bộ Công Thương\"", "\"agency\":\"Bộ Tài chính\""));
        Files.copy(folder.resolve("moc/conditions.jsonl"), folder.resolve("moved/conditions.jsonl"));

        assertThat(gate("--catalog", "moved").code()).isZero();
    }

    @Test
    void noSingleRegulationMayAskMoreWhereThatIsAsked() {
        assertThat(gate("--scope", "national", "--measure", "regulations").code())
                .isZero();
        Run run = gate("--scope", "national", "--measure", "regulations", "--each");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("+ 2.000601");
    }

    @ParameterizedTest
    @CsvSource({"1in1out, count, 0", "1in2out, count, 1", "1in1out, cost, 0"})
    void whatComesMayBeOffset(String offset, String by, int code) {
        assertThat(gate("--scope", "national", "--measure", "regulations", "--offset", offset, "--offset-by", by)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void whatComesAtAnUnknownCostIsNotOffsetByCost() {
        Run run = gate("--scope", "national", "--measure", "papers", "--offset", "1in1out", "--offset-by", "cost");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("1 quy định chưa rõ chi phí nên không bù được");
    }

    @Test
    void growthIsOffsetByEnoughCostThatGoes() throws IOException {
        Path volumes = folder.resolve("catalog/volumes.csv");
        Files.writeString(volumes, Files.readString(volumes) + "2.000601,2025,10,10,,,assumed,mẫu\n");

        Run run = gate("--scope", "national", "--measure", "papers", "--offset", "1in2out", "--offset-by", "cost");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("tăng, đã bù", "đủ");
    }

    @Test
    void whatIsNotKnownIsToldAndIsNeitherGrowthNorCut() {
        register.replace(
                "moc/procedures.jsonl",
                "\"cases\":[{\"documents\":[{\"name\":\"Đơn đăng ký\"",
                "\"description\":\"x\",\"cases\":[{\"name\":\"Chưa nêu\"},{\"documents\":[{\"name\":\"Đơn đăng ký\"");

        JsonNode rows = json(gate("--scope", "national", "--measure", "papers", "--format", "json"))
                .path("rows");

        assertThat(rows.get(0).path("unknown").asInt()).isEqualTo(1);
        assertThat(rows.get(0).path("growth").asInt()).isEqualTo(1);
    }

    @Test
    void anExemptionLetsGrowWhatItNamesAndNothingElse() {
        Run run = gate(
                "--scope",
                "national",
                "--measure",
                "papers,fees",
                "--exemptions",
                "mien-tru.yaml",
                "--date",
                "2026-06-30");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("Được miễn trừ", "lý do: Chính phủ giao bổ sung", "phí, lệ phí một lần nộp (đồng) +100.000");
        assertThat(run.err()).contains("mien-tru.yaml:6:9: không có gì tăng ở “1.000103” cần miễn trừ");
    }

    @Test
    void anExpiredExemptionCountsForNothingAndIsTold() {
        Run run = gate(
                "--scope", "national", "--measure", "papers", "--exemptions", "mien-tru.yaml", "--date", "2027-01-01");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("mien-tru.yaml:5:10: miễn trừ đã hết hạn ngày 2026-12-31 (xét theo ngày 2027-01-01)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- { code: '1.000101' } | thiếu lý do; mỗi miễn trừ phải có",
                "- { code: '1', reason: '  ' } | thiếu lý do",
                "- { reason: vì } | cần đúng một trong ba khóa",
                "- { code: '1', instrument: 2/NĐ, reason: vì } | cần đúng một trong ba khóa",
                "- { code: '1', measures: [paper], reason: vì } | không có chỉ tiêu “paper”; có phải ý bạn là “papers”?",
                "- { code: '1', until: 2026-13-01, reason: vì } | 2026-13-01",
                "{ code: '1' } | tệp phải là một danh sách",
                "- { kode: '1', reason: vì } | kode"
            })
    void aMistakeInTheExemptionsIsNamed(String text, String said) throws IOException {
        Files.writeString(folder.resolve("gon-exemptions.yaml"), text + "\n");

        Run run = gate();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("gon-exemptions.yaml:1:", said);
    }

    @Test
    void wordsThatMeanNothingAreAnsweredWithTheNearest() {
        assertThat(gate("--measure", "paper").err()).contains("có phải ý bạn là “papers”?");
        assertThat(gate("--offset", "1in3out").err()).contains("phải là một trong: 1in1out, 1in2out");
        assertThat(gate("--scope", "agenci").err()).contains("có phải ý bạn là “agency”?");
        assertThat(register.run("gate").err()).contains("thiếu --against");
        assertThat(register.run("gate", "--against", "khong-co").err()).contains("không có thư mục danh mục này");
    }

    @Test
    void growthOutweighsADamagedLineAndADamagedLineIsNotPassed() {
        register.replace("catalog/procedures.jsonl", "\"name\":\"Đăng ký hợp đồng cung cấp dịch vụ\"", "\"name\":");

        assertThat(gate("--measure", "papers").code()).isEqualTo(1);
        Run run = gate("--measure", "regulations");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("1 quy định không so được");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "markdown", "sarif", "junit"})
    void everyFormatIsAsKept(String format) {
        Run run = gate("--format", format, "--exemptions", "mien-tru.yaml", "--date", "2026-06-30");

        assertThat(run.code()).isEqualTo(1);
        Golden.check(GateCommandTest.class, "gate." + format, run.out().replace(Version.number(), "VERSION"));
    }

    @Test
    void sarifFitsThePublicSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        String sarif =
                gate("--format", "sarif", "--exemptions", "mien-tru.yaml").out();

        assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
    }

    private static JsonNode json(Run run) {
        try {
            return new JsonMapper().readTree(run.out());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
