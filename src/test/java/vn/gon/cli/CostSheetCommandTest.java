package vn.gon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.Golden;

class CostSheetCommandTest {

    private static final Map<String, String> SHIPPED = Map.of(
            "LANG", "vi_VN.UTF-8", "GON_HOME", Path.of("").toAbsolutePath().toString());
    private static final String SHEET = """
            procedure,segment,addressee,task,hours,rate,purchases,fee,times_per_year,subjects_per_year,bau_share,one_off,years,basis,source
            A,nhỏ,business,Lập báo cáo,30 phút,20,2,5,hàng quý,50000,,,,measured,mẫu
            A,lớn,business,Lập báo cáo,30 phút,20,2,5,12,10000,40%,1000,5,estimated,=mẫu
            B,,citizen,Điền đơn,?,20,,,1,100,,,,,
            """;

    @TempDir
    private Path folder;

    @Test
    void jsonHasTheShapeThatScriptsRelyOn() throws IOException {
        Run run = cost("--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Golden.check(CostSheetCommandTest.class, "sheet.json", run.out());
    }

    @Test
    void csvHasARowForEachLineAndNoFormula() throws IOException {
        Run run = cost("--format", "csv");
        Golden.check(CostSheetCommandTest.class, "sheet.csv", run.out());
        assertThat(run.out()).contains("'=mẫu");
    }

    @Test
    void textIsReadableInBothLanguages() throws IOException {
        Golden.check(CostSheetCommandTest.class, "sheet.vi.txt", cost().out());
        Golden.check(
                CostSheetCommandTest.class, "sheet.en.txt", cost("--lang", "en").out());
    }

    @Test
    void theSpreadsheetHoldsTheSameNumbersAndNoFormula() throws IOException {
        assertThat(cost("--out", "xlsx=out.xlsx").code()).isZero();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("out.xlsx")))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(5);
            Sheet lines = book.getSheet("Từng dòng");
            assertThat(number(lines, 1, "tính vào một năm")).isEqualTo(2_400_000);
            assertThat(number(lines, 2, "tính vào một năm")).isEqualTo(864_000);
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
        byte[] first = Files.readAllBytes(folder.resolve("out.xlsx"));
        cost("--out", "xlsx=out.xlsx");
        assertThat(Files.readAllBytes(folder.resolve("out.xlsx"))).isEqualTo(first);
    }

    @Test
    void aSpreadsheetReadsLikeTheSameTableInCsv() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            List<String> heads = List.of("task", "hours", "rate", "bau_share", "subjects_per_year");
            Row head = sheet.createRow(0);
            Row row = sheet.createRow(1);
            for (int i = 0; i < heads.size(); i++) {
                head.createCell(i).setCellValue(heads.get(i));
            }
            row.createCell(0).setCellValue("Báo cáo");
            row.createCell(1).setCellValue(1.125);
            row.createCell(2).setCellValue("20,5");
            row.createCell(3).setCellValue(0.4);
            row.createCell(4).setCellValue(1000);
            try (var out = Files.newOutputStream(folder.resolve("in.xlsx"))) {
                book.write(out);
            }
        }
        Run run = gon("cost", "--sheet", "in.xlsx", "--profile", "eu-scm", "--format", "json");
        assertThat(run.out()).contains("\"cost\": 23062.5").contains("\"annual\": 13837.5");
    }

    @Test
    void badRowsAreListedAndCountedAndTheGoodOnesGoThrough() throws IOException {
        Files.writeString(
                folder.resolve("sheet.csv"),
                "task,hours,rate,subjects_per_year\na,1,10,5\nb,-1,10,5\nc,1,10 đồng,5\nd,25 giờ/ngày,10,5\n");
        Run run = sheet("eu-scm", "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.out())
                .contains("\"annual\": 50,")
                .contains("\"line\": 4")
                .contains("không được âm");
        assertThat(run.err().lines()).hasSize(3);
        assertThat(sheet("eu-scm", "--allow-partial").code()).isZero();
        assertThat(sheet("eu-scm").out()).contains("bị loại 3");
    }

    @Test
    void theSavingIsTheDifferenceOfTwoSheets() throws IOException {
        Files.writeString(
                folder.resolve("sheet.csv"), "purchases,times_per_year,subjects_per_year\n250000,monthly,325000\n");
        Files.writeString(
                folder.resolve("after.csv"), "purchases,times_per_year,subjects_per_year\n250000,hàng quý,325000\n");
        Run run = sheet("vn-art27", "--after", "after.csv");
        assertThat(run.out())
                .contains("Tính vào một năm: 975.000.000.000 VND")
                .contains("Tiết kiệm một năm: 650.000.000.000 VND (66,67 %)");
        assertThat(sheet("vn-art27", "--after", "after.csv", "--format", "csv").out())
                .contains("\nbefore,2,")
                .contains("\nafter,2,");
        assertThat(sheet("vn-art27", "--after", "after.csv", "--format", "json").out())
                .contains("\"rate\": 66.67")
                .contains("\"change\": -650000000000");
    }

    @Test
    void aRowLeftOutIsNoSaving() throws IOException {
        Files.writeString(folder.resolve("sheet.csv"), "task,hours,rate,subjects_per_year\na,1,10,5\nb,1,10,5\n");
        Files.writeString(folder.resolve("after.csv"), "task,hours,rate,subjects_per_year\na,1,10,5\nb,-1,10,5\n");
        Run run = sheet("eu-scm", "--after", "after.csv", "--out", "xlsx=out.xlsx", "--out", "text=out.txt");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(Files.readString(folder.resolve("out.txt")))
                .contains("Tiết kiệm một năm: – EUR; chưa tính vì có dòng bị loại")
                .doesNotContain("Trước và sau")
                .doesNotContain("Giảm số giờ");
        assertThat(sheet("eu-scm", "--after", "after.csv", "--format", "json").out())
                .contains("\"partial\": true")
                .doesNotContain("\"saved\"");
    }

    @Test
    void whatIsSavedIsToldByThoseWhoBearItInMoneyAndInHours() throws IOException {
        String head = "addressee,task,hours,rate,purchases,subjects_per_year,one_off\n";
        Files.writeString(
                folder.resolve("sheet.csv"), head + "Bürger,a,275 min,,199,900,\nVerwaltung,a,202 min,70.5,143,600,\n");
        Files.writeString(
                folder.resolve("after.csv"),
                head
                        + "Bürger,a,0,,0,900,\nVerwaltung,a,0,70.5,0,600,\nVerwaltung,b,150 Personentage,46.5,50000,1,ja\n");
        Run run = sheet("de-erfuellungsaufwand", "--after", "after.csv", "--number-format", "en");
        assertThat(run.err()).isEmpty();
        Golden.check(CostSheetCommandTest.class, "saving.vi.txt", run.out());
    }

    @Test
    void aSheetOfAnotherCountryNeedsNoParametersOfTheRegister() throws IOException {
        Files.writeString(folder.resolve("sheet.csv"), "task,hours,rate,subjects_per_year\na,1,10,5\n");
        assertThat(sheet("us-pra", "--date", "2019-01-01").code()).isZero();
        assertThat(sheet("vn-art27", "--date", "2019-01-01").err()).contains("không có giá trị cho ngày 2019-01-01");
    }

    @Test
    void figuresOfDifferentProfilesAreRefusedInOneSentence() throws IOException {
        Files.writeString(folder.resolve("sheet.csv"), SHEET);
        Run two = sheet("eu-scm", "--profile", "vn-art27");
        assertThat(two.code()).isEqualTo(ExitCode.ERROR);
        assertThat(two.out()).isEmpty();
        assertThat(two.err().lines()).singleElement().asString().contains("không cộng được với nhau");
        Run register = gon("cost", "--profile", "eu-scm");
        assertThat(register.code()).isEqualTo(ExitCode.ERROR);
        assertThat(register.err()).contains("vn-art27");
        assertThat(sheet("eu-scm", "1.000001").err()).contains("hãy bỏ một trong hai");
        assertThat(gon("cost", "--format", "xlsx").code()).isEqualTo(ExitCode.ERROR);
    }

    @Test
    void aSheetThatCannotBeReadSaysWhy() throws IOException {
        Files.writeString(folder.resolve("sheet.csv"), "task,gio,price\na,1,2\n");
        assertThat(sheet("eu-scm").err()).contains("không có cột “price”");
        assertThat(gon("cost", "--sheet", "none.csv").err()).contains("không có tệp này");
        Files.writeString(folder.resolve("bad.xlsx"), "no spreadsheet");
        assertThat(gon("cost", "--sheet", "bad.xlsx").err()).contains("không phải bảng tính");
        assertThat(gon("cost", "--sheet", "sheet.csv", "--profile", "eu-smc").err())
                .contains("có phải ý bạn là “eu-scm”");
    }

    @Test
    void aProfileOfOnesOwnCounts() throws IOException {
        Files.writeString(folder.resolve("sheet.csv"), "hours,rate,fee,subjects_per_year\n1,10,5,2\n");
        Files.writeString(folder.resolve("mine.yaml"), """
                id: mine
                title: { vi: Cách của tôi, en: My way }
                source: own
                currency: EUR
                counts: { fees: true, delay: false, business-as-usual: counted }
                when-figures-differ: refused
                """);
        assertThat(sheet("mine.yaml").out()).contains("[mine]").contains("30 EUR");
    }

    private static double number(Sheet sheet, int row, String head) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(head)) {
                return sheet.getRow(row).getCell(cell.getColumnIndex()).getNumericCellValue();
            }
        }
        throw new AssertionError("no column " + head);
    }

    private Run cost(String... more) throws IOException {
        Files.writeString(folder.resolve("sheet.csv"), SHEET);
        return sheet("eu-scm", more);
    }

    private Run sheet(String profile, String... more) {
        List<String> line = new ArrayList<>(List.of("cost", "--sheet", "sheet.csv", "--profile", profile));
        line.addAll(List.of(more));
        return gon(line.toArray(String[]::new));
    }

    private Run gon(String... line) {
        return Run.gon(folder, "", SHIPPED, line);
    }
}
