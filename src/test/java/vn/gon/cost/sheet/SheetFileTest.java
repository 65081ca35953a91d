package vn.gon.cost.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NumberStyle;
import vn.gon.intake.ForeignFile;
import vn.gon.text.InvalidInput;

/** Which rows and columns a sheet has, as CSV and as a workbook. */
@NullUnmarked // What is not known fails a test by itself.
class SheetFileTest {

    @TempDir
    private Path folder;

    @Test
    void everyActivityKeepsItsLineInTheFile() {
        assertThat(Sheets.read(folder, "eu-scm", NumberStyle.EN, List.of("task,hours", "a,1", "", "b,2"))
                        .activities())
                .extracting(Activity::line)
                .containsExactly(2, 4);
    }

    @Test
    void aColumnThatNoSheetHasIsAnsweredWithAllThatThereAre() {
        assertThatThrownBy(() -> Sheets.read(folder, "eu-scm", NumberStyle.EN, List.of("zzzzzz,hours", "a,1")))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.message().en())
                                                .contains(
                                                        "the columns are: procedure, segment, addressee, task, hours, rate, purchases, fee, "
                                                                + "times_per_year, subjects_per_year, bau_share, one_off, years, basis, source")));
    }

    @Test
    void aSheetOfHeadingsSaysThatThereIsNothingToCost() {
        assertThatThrownBy(() -> Sheets.read(folder, "eu-scm", NumberStyle.EN, List.of("task,hours")))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(refused -> assertThat(
                                refused.problems().get(0).message().vi())
                        .isEqualTo("bảng chỉ có dòng tiêu đề, không có gì để tính."));
    }

    @Test
    void aSheetWithoutHoursCostsWhatItPays() {
        SheetCost cost = Sheets.cost(folder, "vn-art27", List.of("task,fee,subjects_per_year", "a,500,10"));
        assertThat(cost.total().annual()).isEqualTo(Exact.of(5000));
    }

    @Test
    void aRateOfTheProfileGoesByItsName() {
        SheetCost cost =
                Sheets.cost(folder, "us-pra", List.of("task,hours,rate,subjects_per_year", "a,1,managerial,100"));
        assertThat(cost.total().annual()).isEqualTo(Exact.of(16_317));
    }

    @Test
    void aCellThatIsANumberToTheWorkbookIsReadPlainlyWhateverTheFormat() throws IOException {
        SheetFile file = SheetFile.read(workbook(), Sheets.profile("eu-scm"), NumberStyle.VI);
        assertThat(file.rejected()).isEmpty();
        Activity activity = file.activities().get(0);
        assertThat(activity.time().hours().decimal()).isEqualByComparingTo("1.125");
        assertThat(activity.pay().hourly().decimal()).isEqualByComparingTo("1125");
    }

    private ForeignFile workbook() throws IOException {
        Path path = folder.resolve("sheet.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            XSSFSheet sheet = book.createSheet();
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("hours");
            head.createCell(1).setCellValue("rate");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(1.125);
            row.createCell(1).setCellValue("1.125");
            book.write(out);
        }
        return new ForeignFile("sheet.xlsx", path);
    }
}
