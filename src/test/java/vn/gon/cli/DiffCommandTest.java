package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.Golden;

/** What {@code gon diff} tells, in every format, and what it refuses. */
class DiffCommandTest {

    @TempDir
    private Path folder;

    private OverTime register;

    @BeforeEach
    void aRegisterThatChanged() throws IOException {
        register = OverTime.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "CSV", "MARKDOWN", "HTML"})
    void everyFormatIsAsKept(String format) {
        Run run = register.run("diff", "moc", "catalog", "--format", format);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Golden.check(DiffCommandTest.class, "diff." + format.toLowerCase(Locale.ROOT), run.out());
    }

    @Test
    void severalFormatsAreWrittenAtOnceAndAgreeWithThePrintedOnes() throws IOException {
        Run run = register.run("diff", "moc", "catalog", "--out", "json=a.json", "--out", "csv=a.csv");

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("a.csv")))
                .isEqualTo(register.run("diff", "moc", "catalog", "--format", "csv")
                        .out());
        assertThat(folder.resolve("a.json")).isNotEmptyFile();
    }

    @Test
    void aRegisterDoesNotDifferFromItself() {
        Run run = register.run("diff", "catalog", "catalog");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Không có gì thay đổi.", "5 → 5 (giữ nguyên 5)");
    }

    @Test
    void registersAreCalledByTheirFoldersAndToldApartByWhereTheyLie() throws IOException {
        assertThat(register.run("diff", "moc", "catalog").out()).startsWith("So sánh moc → catalog\n");
        Files.createDirectories(folder.resolve("2024"));
        Files.move(folder.resolve("moc"), folder.resolve("2024/catalog"));

        Run run = register.run("diff", "2024/catalog", "catalog");

        assertThat(run.out()).startsWith("So sánh 2024/catalog → " + folder.getFileName() + "/catalog\n");
    }

    @Test
    void theSavingOfAPackageIsTheDifferenceOfTheRegisterWithIt() throws IOException {
        Path project = Path.of("").toAbsolutePath();
        Run saved = register.run(
                "plan",
                "--catalog",
                project.resolve("catalog").toString(),
                "--target",
                "cost=2%",
                "--save",
                "plan.json");
        assertThat(saved.err()).doesNotContain("gon:");
        String catalog = project.resolve("catalog").toString();

        JsonNode diff = json(register.run("diff", catalog, "--plan", "plan.json", "--format", "json")
                .out());
        BigDecimal before = annual(register.run("cost", "--catalog", catalog, "--format", "json"));
        BigDecimal after =
                annual(register.run("cost", "--catalog", catalog, "--plan", "plan.json", "--format", "json"));

        assertThat(diff.at("/summary/burdens/annual-cost/growth").decimalValue())
                .isNegative()
                .isCloseTo(after.subtract(before), org.assertj.core.data.Offset.offset(BigDecimal.ONE));
    }

    private static BigDecimal annual(Run cost) throws IOException {
        return json(cost.out()).at("/totals/annual").decimalValue();
    }

    @Test
    void anotherOrderOfTheLinesIsNoChange() throws IOException {
        Path file = folder.resolve("catalog/procedures.jsonl");
        var lines = new java.util.ArrayList<>(Files.readAllLines(file));
        java.util.Collections.reverse(lines);
        Files.createDirectories(folder.resolve("other"));
        Files.write(folder.resolve("other/procedures.jsonl"), lines);
        Files.copy(folder.resolve("catalog/conditions.jsonl"), folder.resolve("other/conditions.jsonl"));
        Files.copy(folder.resolve("catalog/instruments.jsonl"), folder.resolve("other/instruments.jsonl"));

        Run run = register.run("diff", "catalog", "other");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Không có gì thay đổi.");
    }

    @Test
    void aDamagedLineIsToldAndTheOthersStillGoThrough() {
        register.replace("catalog/procedures.jsonl", "\"name\":\"Đăng ký hợp đồng cung cấp dịch vụ\"", "\"name\":");

        Run run = register.run("diff", "moc", "catalog", "--no-cost");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("catalog/procedures.jsonl:2:").contains("không phải JSON hợp lệ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).contains("không đọc được 1", "! không đọc được  1.000102", "đơn giản hóa  1.000101");
        assertThat(register.run("diff", "moc", "catalog", "--no-cost", "--allow-partial")
                        .code())
                .isZero();
    }

    @Test
    void aLineWithoutACodeIsTold() {
        register.replace("catalog/procedures.jsonl", "{\"code\":\"1.000102\"", "{\"kode\":\"1.000102\"");

        Run run = register.run("diff", "moc", "catalog", "--no-cost");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("catalog/procedures.jsonl:2:", "giá trị của “code” không đúng kiểu hoặc bị thiếu");
    }

    @Test
    void aCodeThatStandsTwiceIsTold() throws IOException {
        Path file = folder.resolve("catalog/procedures.jsonl");
        Files.writeString(
                file, Files.readString(file) + Files.readAllLines(file).get(0) + "\n");

        Run run = register.run("diff", "moc", "catalog", "--no-cost");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo(
                        "catalog/procedures.jsonl:6: mã “1.000101” đã có ở dòng trước; dòng này bị bỏ qua, hãy giữ một"
                                + " dòng cho mỗi mã.\n");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Run run = register.run("diff", "moc", "katalog");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("katalog: không có thư mục danh mục này");
    }

    @Test
    void aFolderOfOtherThingsIsNamed() {
        Run run = register.run("diff", "moc", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("thư mục không có procedures.jsonl lẫn conditions.jsonl");
    }

    @Test
    void oneRegisterAloneIsRefused() {
        assertThat(register.run("diff", "moc").err())
                .contains("cần đúng một trong hai: danh mục thứ hai, hoặc --plan TỆP");
        assertThat(register.run("diff", "moc", "catalog", "--plan", "x").code()).isEqualTo(2);
    }

    @Test
    void aKindThatIsNoneIsAnsweredWithTheNearest() {
        Run run = register.run("diff", "moc", "catalog", "--only", "remove");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("có phải ý bạn là “removed”?");
    }

    @Test
    void whatIsUnchangedCanBeListed() {
        Run run = register.run("diff", "moc", "moc", "--only", "unchanged", "--no-cost");

        assertThat(run.out()).contains("giữ nguyên  1.000101  Cấp giấy phép kinh doanh dịch vụ bảo vệ");
    }

    @Test
    void theNewRecordsCanBeCarriedWhole() throws IOException {
        JsonNode changes = json(register.run("diff", "moc", "catalog", "--format", "json", "--records")
                        .out())
                .path("changes");

        assertThat(changes.get(0).at("/record/code").asText()).isEqualTo("1.000101");
        assertThat(changes.get(0).at("/record/channels/1/kind").asText()).isEqualTo("online");
    }

    @Test
    void markupInARecordIsShownAsText() {
        register.replace(
                "catalog/procedures.jsonl", "Báo cáo đánh giá tác động giao thông", "<script>alert(1)</script>=1+1");

        String page = register.run("diff", "moc", "catalog", "--format", "html").out();

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(register.run("diff", "moc", "catalog", "--format", "markdown")
                        .out())
                .doesNotContain("<script>");
    }

    private static JsonNode json(String text) throws IOException {
        return new JsonMapper()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(text);
    }
}
