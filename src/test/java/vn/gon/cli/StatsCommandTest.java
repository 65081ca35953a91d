package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.Golden;
import vn.gon.catalog.WriterLock;

class StatsCommandTest {

    private static final String HEADER =
            "period,code,received,carried,early,on_time,late,pending,returned,online,counter,post\n";

    @TempDir
    private Path folder;

    private SampleRegister register;

    @BeforeEach
    void aRegister() {
        register = SampleRegister.in(folder);
        register.procedures("""
                {"code":"1.000001","name":"Cấp phép","agency":"Bộ Ví dụ","online":"full"}""", """
                {"code":"1.000002","name":"Gia hạn","agency":"Bộ <Mẫu> & con","online":"partial"}""", """
                {"code":"1.000003","name":"Thu hồi","agency":"Bộ Ví dụ"}""");
        register.write("ho-so.csv", HEADER + """
                2026-08,1.000001,100,10,60,30,5,12,0,50,40,10
                2026-08,1.000002,40,0,,30,2,8,,,,
                2026-09,1.000001,120,12,70,40,2,20,0,80,30,10
                """);
    }

    @Test
    void rowsAreTheSameForEveryReader() {
        Golden.check(
                StatsCommandTest.class, "rows.csv", stats("--format", "csv").out());
        Golden.check(
                StatsCommandTest.class, "rows.json", stats("--format", "json").out());
        Golden.check(StatsCommandTest.class, "rows.txt", vietnamese("--target", "online-filings=30%"));
        Golden.check(
                StatsCommandTest.class, "rows.en.txt", stats("--lang", "en").out());
        Golden.check(
                StatsCommandTest.class, "rows.md", stats("--format", "markdown").out());
    }

    @Test
    void aTargetThatTheRegisterMissesIsExitCodeOne() {
        assertThat(stats("--target", "online-filings=90%").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(stats("--target", "online-filings=30%").code()).isZero();
        assertThat(stats("--target", "index-digitisation=30").code())
                .as("what is not known is not missed")
                .isZero();
    }

    @Test
    void aRowThatCannotBeTrueMakesTheRunIncomplete() {
        register.write(
                "ho-so.csv", HEADER + "2026-08,1.000001,10,0,20,0,0,0,0,,,\n2026-08,1.000002,9,0,9,0,0,0,0,,,\n");
        Run run = stats("--format", "csv");

        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err())
                .contains("ho-so.csv:2: more outcomes than dossiers: early + on_time + late + pending = 20,"
                        + " received + carried = 10.")
                .contains("ho-so.csv: 2 rows read, 1 left out, 0 of other periods.");
        assertThat(run.out()).contains("2026-08,all,dossiers-received,9,dossiers,measured,,,,1,3,ho-so.csv,");
        assertThat(stats("--allow-partial").code()).isZero();
    }

    @Test
    void appendingTwiceEqualsOnceAndKeepsOtherPeriods() throws IOException {
        append("2026-08");
        String once = register.read("chuoi.csv");
        append("2026-08");
        assertThat(register.read("chuoi.csv")).isEqualTo(once);
        append("2026-09");

        assertThat(register.read("chuoi.csv")).startsWith(once).contains("2026-09,all,procedures,3,");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aSecondWriterOfTheSeriesIsToldAndTheFileStays() {
        append("2026-08");
        String before = register.read("chuoi.csv");
        Run run = WriterLock.alone(folder.resolve("chuoi.csv"), () -> append("2026-09"));

        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("chuoi.csv: another gon is writing here");
        assertThat(register.read("chuoi.csv")).isEqualTo(before);
    }

    @Test
    void aPeriodThatOverlapsTheSeriesIsRefusedAndTheFileStays() {
        append("2026-08");
        String before = register.read("chuoi.csv");
        Run run = append("2026-Q3");

        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("chuoi.csv:2: the series holds 2026-08, which shares days with 2026-Q3");
        assertThat(register.read("chuoi.csv")).isEqualTo(before);
    }

    @Test
    void twoPeriodsTellWhenATargetIsReached() {
        append("2026-08");
        Run run = stats(
                "--period",
                "2026-09",
                "--append",
                "chuoi.csv",
                "--target",
                "met-deadline-rate=99%",
                "--format",
                "json");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("\"outlook\": \"expected\"", "\"expected\": \"2026-1");
    }

    @Test
    void thePageIsOneFileAndEscapesWhatTheRegisterSays() {
        append("2026-08");
        stats("--period", "2026-09", "--append", "chuoi.csv", "--out", "html=trang.html");
        String page = register.read("trang.html");

        assertThat(page).contains("Bộ &lt;Mẫu&gt; &amp; con").doesNotContain("<Mẫu>");
        assertThat(page).contains("<polyline class=\"line\"", "@media print", "prefers-color-scheme: dark");
        assertThat(page).doesNotContain("<script", "http://", "src=");
    }

    @Test
    void numbersOfTheWorkbookAreNumbers() throws IOException {
        stats("--out", "xlsx=so-lieu.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("so-lieu.xlsx")))) {
            Row head = book.getSheet("Số liệu").getRow(0);
            Row first = book.getSheet("Số liệu").getRow(1);
            Cell value = first.getCell(3);

            assertThat(head.getCell(3).getStringCellValue()).isEqualTo("Giá trị");
            assertThat(value.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(value.getNumericCellValue()).isEqualTo(3);
        }
    }

    @Test
    void theReportOfArticle35IsFilledAsFarAsTheFiguresGo() {
        Run run = vietnameseRun("--period", "2026-H2", "--report", "bao-cao");

        assertThat(run.code()).isZero();
        Golden.check(StatsCommandTest.class, "bao-cao-2026-H2.md", register.read("bao-cao/bao-cao-2026-H2.md"));
        assertThat(folder.resolve("bao-cao/bao-cao-2026-H2.docx")).isNotEmptyFile();
    }

    @Test
    void theSameWordFileHasTheSameBytes() throws IOException {
        vietnameseRun("--period", "2026-H2", "--report", "mot");
        vietnameseRun("--period", "2026-H2", "--report", "hai");

        assertThat(folder.resolve("mot/bao-cao-2026-H2.docx"))
                .hasSameBinaryContentAs(folder.resolve("hai/bao-cao-2026-H2.docx"));
    }

    @Test
    void reductionIsCountedApartAndTogetherAgainstABaseline() throws IOException {
        Files.createDirectories(folder.resolve("moc"));
        register.write("moc/procedures.jsonl", """
                {"code":"1.000001","name":"Cấp phép","agency":"Bộ Ví dụ","cases":[{"documents":[{"name":"Đơn"},{"name":"Sổ"}]}]}
                {"code":"1.000002","name":"Gia hạn","agency":"Bộ Ví dụ","cases":[{"documents":[{"name":"Đơn"}]}]}
                {"code":"1.000009","name":"Xác nhận hoàn toàn khác","agency":"Bộ Ví dụ","cases":[{"documents":[{"name":"Tờ khai"}]}]}
                """);
        register.procedures("""
                {"code":"1.000001","name":"Cấp phép","agency":"Bộ Ví dụ","cases":[{"documents":[{"name":"Đơn"}]}]}""", """
                {"code":"1.000002","name":"Gia hạn","agency":"Bộ Ví dụ","cases":[{"documents":[{"name":"Đơn"}]}]}""", """
                {"code":"1.000020","name":"Công nhận tư cách mới lạ","agency":"Bộ Ví dụ","cases":[{"documents":[{"name":"Bản kê"}]}]}""");
        register.write("stages.csv", """
                code,item,title,stage,unit,instrument,due,decided,in_force,measured,promised,observed,basis,note
                1.000001,a,Cấp phép,proposed,U,,,,,,,,,
                """);
        Run run = register.run(
                "stats",
                "--catalog",
                "catalog",
                "--period",
                "2026-H2",
                "--against",
                "moc",
                "--track",
                "stages.csv",
                "--format",
                "csv");

        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("2026-H2,all,p") && line.contains("moc"))
                        .map(line ->
                                String.join(",", Arrays.asList(line.split(",")).subList(2, 4))))
                .containsExactly(
                        "procedures-base,3",
                        "procedures-reviewed,1",
                        "procedures-abolished,1",
                        "procedures-simplified,1",
                        "procedures-abolished-or-simplified,2",
                        "procedures-tightened,0",
                        "procedures-added,1",
                        "procedures-net,0",
                        "procedures-abolished-rate,33.33",
                        "procedures-reduction-rate,66.67",
                        "procedures-net-rate,0.00",
                        "papers-base,4",
                        "papers-now,2",
                        "papers-reduction-rate,50.00");
    }

    @Test
    void thePeriodHasToBeOne() {
        Run run = register.run("stats", "--catalog", "catalog", "--period", "2026-13");

        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err())
                .isEqualTo(
                        "--period 2026-13: this is no period; write 2026, 2026-H1, 2026-Q3 or 2026-10 (months from 01 to 12).\n");
    }

    @Test
    void withoutAPeriodAndWithoutFiguresNothingIsGuessed() {
        Run run = register.run("stats", "--catalog", "catalog");

        assertThat(run.code()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).isEqualTo("gon stats: --period is needed, such as 2026-Q3.\n");
    }

    @Test
    void aProgrammeSetsTargets() {
        register.write("muoi.yaml", """
                id: muoi
                title: { vi: Cắt mười phần trăm, en: Cut ten per cent }
                baseline: 2020-05-31
                targets:
                  - { measure: procedures, scope: national, at-least: 10% }
                  - { measure: goods, scope: national, at-least: 10% }
                legal: [ { instrument: 1/QĐ, status: assumed } ]
                """);
        Run run = register.run(
                "stats",
                "--catalog",
                "catalog",
                "--period",
                "2026",
                "--against",
                "catalog",
                "--programme",
                "muoi.yaml");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("≥ 10 %", "missed", "muoi");
        assertThat(run.err()).isEqualTo("Programme muoi.yaml has targets that no register tells: goods.\n");
    }

    private Run append(String period) {
        return stats("--period", period, "--append", "chuoi.csv");
    }

    private Run stats(String... more) {
        return register.run(args(more));
    }

    private String vietnamese(String... more) {
        return vietnameseRun(more).out();
    }

    private Run vietnameseRun(String... more) {
        return register.run(java.util.Map.of("LANG", "vi_VN.UTF-8"), args(more));
    }

    private static String[] args(String... more) {
        String[] args = Arrays.copyOf(
                new String[] {"stats", "--catalog", "catalog", "--dossiers", "ho-so.csv"}, 5 + more.length);
        System.arraycopy(more, 0, args, 5, more.length);
        return args;
    }
}
