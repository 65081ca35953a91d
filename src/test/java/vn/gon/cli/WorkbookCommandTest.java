package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.report.Office;
import vn.gon.report.workbook.Cells;

/** The workbook of a report, on good registers and bad ones. */
class WorkbookCommandTest {

    private static final String HEAD = "code,year,dossiers,online_dossiers,subjects,times_per_year,basis,source\n";

    @TempDir
    private Path folder;

    private SampleRegister register;

    @BeforeEach
    void aRegister() {
        register = SampleRegister.in(folder);
    }

    private static String line(String code, String name, String agency) {
        return "{\"code\":\"" + code + "\",\"name\":\"" + name + "\",\"agency\":\"" + agency
                + "\",\"channels\":[{\"kind\":\"direct\",\"fees\":[{\"type\":\"charge\",\"amount\":50000,"
                + "\"currency\":\"VND\"}]}],\"levels\":[\"commune\"],"
                + "\"cases\":[{\"documents\":[{\"name\":\"Sổ đóng dấu\"},{\"name\":\"Đơn\"}]}]}";
    }

    private Path write(String name, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("report", "--lang", "en", "--programme", "none", "--out", "xlsx=" + name));
        arguments.addAll(List.of(more));
        Run run = register.run(arguments.toArray(new String[0]));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        return folder.resolve(name);
    }

    private Cells workbook(String... more) {
        return Cells.of(write("report.xlsx", more));
    }

    @Test
    void everySheetIsThereInItsOrderAndLanguage() {
        assertThat(names(workbook()))
                .containsExactly(
                        "Summary",
                        "Charts",
                        "Proposals",
                        "Other procedures",
                        "Conditions",
                        "Cost lines",
                        "Parameters",
                        "Steps",
                        "Instruments",
                        "Not assessed",
                        "Suppressed",
                        "Sources");
        register.run("report", "--lang", "vi", "--out", "xlsx=vi.xlsx");
        assertThat(names(Cells.of(folder.resolve("vi.xlsx"))))
                .startsWith("Tổng hợp", "Biểu đồ", "Phương án")
                .endsWith("Nguồn");
    }

    private static List<String> names(Cells cells) {
        List<String> names = new ArrayList<>();
        cells.book().forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    @Test
    void filingsThatAreNotKnownLeaveTheYearEmptyAndSayWhy() {
        register.write("catalog/volumes.csv", HEAD + "1.000001,2024,1000,,,,measured,x\n");

        List<Map<String, String>> proposals = workbook().table("Proposals");

        assertThat(proposals).hasSize(2);
        assertThat(proposals.get(0))
                .containsEntry("Code", "1.000001")
                .containsEntry("Filings a year, before", "1000")
                .containsEntry("Filings a year, after", "1000");
        assertThat(proposals.get(1))
                .containsEntry("Code", "1.000002")
                .containsEntry("Filings a year, before", "")
                .containsEntry("One year, before (VND)", "")
                .containsEntry("One year, saved (VND)", "")
                .hasEntrySatisfying(
                        "One filing, saved (VND)", saved -> assertThat(saved).isNotEmpty())
                .hasEntrySatisfying("Rate", rate -> assertThat(rate).isNotEmpty())
                .hasEntrySatisfying("Notes", note -> assertThat(note).contains("Filings a year not known."));
    }

    @Test
    void withoutAnyFilingsTheTotalsAreEmptyAndNotZero() {
        Cells cells = workbook();

        assertThat(cells.beside("Summary", "Compliance cost now (VND a year)")).containsExactly("");
        assertThat(cells.beside("Summary", "Rate of saving")).containsExactly("");
        assertThat(cells.beside("Summary", "Total")).containsExactly("2", "0", "", "", "", "");
        assertThat(cells.book().getSheet("Charts").getDrawingPatriarch()).isNull();
    }

    @Test
    void theProceduresBeyondTheTopAreInTheTotalsToo() {
        register.write(
                "catalog/volumes.csv", HEAD + "1.000001,2024,1000,,,,measured,x\n1.000002,2024,500,,,,measured,x\n");

        Cells all = workbook();
        Cells few = workbook("--top", "1");

        assertThat(few.table("Proposals")).hasSize(1);
        assertThat(few.table("Other procedures")).hasSize(1);
        assertThat(few.beside("Summary", "Saved (VND a year)")).isEqualTo(all.beside("Summary", "Saved (VND a year)"));
        assertThat(few.beside("Summary", "Procedures with findings")).containsExactly("2");
    }

    @Test
    void anAbolishedProcedureCostsNothingAfterwards() {
        register.write(
                "rules/audit/sealed-paper.yaml",
                register.read("rules/audit/sealed-paper.yaml")
                        .replace("for-each: documents\n", "")
                        .replace("field: name, mentions: [đóng dấu]", "field: name, mentions: [Cấp phép]")
                        .replace("edit: remove-document", "edit: abolish")
                        .replace("{ documents: [ { name: Giấy đóng dấu } ] }", "{ name: Cấp phép }")
                        .replace("{ documents: [ { name: Giấy thường } ] }", "{ name: Thông báo }"));
        register.write("catalog/volumes.csv", HEAD + "1.000001,2024,1000,,,,measured,x\n");

        Map<String, String> proposal = workbook().table("Proposals").get(0);

        assertThat(proposal)
                .containsEntry("Way", "Abolish")
                .containsEntry("Filings a year, after", "0")
                .containsEntry("One filing, after (VND)", "0")
                .containsEntry("One year, after (VND)", "0")
                .containsEntry("Rate", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 912", "-5 ngày", "@SUM(A1)", "=HYPERLINK(\\\"http://x\\\")"})
    void aNameThatLooksLikeAFormulaStaysAText(String name) {
        register.procedures(line("1.000001", name, name));

        for (Cell cell : found(workbook(), name.replace("\\", ""))) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.NUMERIC);
            assertThat(cell.getCellType() == CellType.STRING)
                    .isEqualTo(cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void whatAFileCannotHoldIsReplacedAndWhatIsTooLongIsCut() {
        register.procedures(
                line("1.000001", "a\\u0000b\\u001bc", "x"),
                line("1.000002", "trước\\ud83dsau", "x"),
                line("1.000003", "giấy \\u202egnp.exe", "x"),
                line("1.000004", "_x0041_", "x"),
                line("1.000005", "Tên " + "dài ".repeat(10_000), "x"));

        Cells cells = workbook();

        assertThat(found(cells, "a\uFFFDb\uFFFDc")).isNotEmpty();
        assertThat(found(cells, "trước\uFFFDsau")).isNotEmpty();
        assertThat(found(cells, "giấy (U+202E)gnp.exe")).isNotEmpty();
        assertThat(found(cells, "_x0041_")).isNotEmpty();
        assertThat(cells.table("Proposals"))
                .extracting(row -> String.valueOf(row.get("Procedure")).length())
                .contains(32_767);
    }

    private static List<Cell> found(Cells cells, String text) {
        List<Cell> found = new ArrayList<>();
        for (Sheet sheet : cells.book()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(text)) {
                        found.add(cell);
                    }
                }
            }
        }
        assertThat(found).as(text).isNotEmpty();
        return found;
    }

    @Test
    void strangeAgenciesAreAddedUpByAnotherProgramToo() throws Exception {
        Office.require();
        String[] agencies = {"*", "?", "=Bộ", ">0", "Bộ \\\"A\\\"", "bộ a", "Bộ A", "", "x".repeat(300), "~", "<b>"};
        String[] lines = new String[agencies.length];
        StringBuilder volumes = new StringBuilder(HEAD);
        for (int i = 0; i < agencies.length; i++) {
            String code = "1.00000" + Integer.toString(i, 36);
            lines[i] = line(code, "Thủ tục " + i, agencies[i]);
            volumes.append(code).append(",2024,").append(1000 + i).append(",,,,measured,x\n");
        }
        register.procedures(lines);
        register.write("catalog/volumes.csv", volumes.toString());
        Path workbook = write("report.xlsx");

        Cells calculated = Cells.of(Office.recalculated(workbook, folder));
        assertThat(calculated.formulas()).isEqualTo(Cells.of(workbook).formulas());
        assertThat(calculated.beside("Summary", "=Bộ")).startsWith("1", "1", "227888580");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        register.write("catalog/volumes.csv", HEAD + "1.000001,2024,1000,,,,measured,x\n");

        assertThat(write("first.xlsx")).hasSameBinaryContentAs(write("second.xlsx"));
    }

    @Test
    void itCanBePrintedOnStandardOutput() {
        Run run = register.run("report", "--programme", "none", "--format", "xlsx");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("PK");
        assertThat(run.err().getBytes(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFolderInTheWayIsToldAndNothingIsHalfWritten() throws IOException {
        Files.createDirectories(folder.resolve("taken.xlsx"));

        Run run = register.run("report", "--out", "xlsx=taken.xlsx");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("taken.xlsx").contains("this is a folder");
        assertThat(folder.resolve("taken.xlsx")).isEmptyDirectory();
    }
}
