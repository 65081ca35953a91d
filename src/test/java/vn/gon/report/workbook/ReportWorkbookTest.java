package vn.gon.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.CatalogFolder;
import vn.gon.cost.CostModel;
import vn.gon.cost.Parameter;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.report.About;
import vn.gon.report.Candidate;
import vn.gon.report.Report;
import vn.gon.report.ReportBuilder;
import vn.gon.report.RulePack;
import vn.gon.text.Language;

/** The workbook of the starter catalogue. */
class ReportWorkbookTest {

    private static final CatalogFolder REGISTER = CatalogFolder.open(Path.of("catalog"), problem -> {});
    private static final RuleSet RULES = RuleSet.read(Path.of("rules/audit"));
    private static final CostModel MODEL = CostModel.read(Path.of("rules/cost"), Optional.empty());

    @TempDir
    private static Path folder;

    private static Report report;
    private static Cells cells;

    @BeforeAll
    static void theWorkbook() throws IOException {
        Path file = folder.resolve("whole.xlsx");
        report = write(file, LineSheet.MOST);
        cells = Cells.of(file);
    }

    private static Report write(Path file, int most) throws IOException {
        Assessor assessor = new Assessor(RULES.within(REGISTER.again()), MODEL, REGISTER.volumes());
        About about = new About(
                "starter",
                null,
                "1",
                "gon report",
                REGISTER.files(),
                RulePack.of(RULES),
                RULES.cards(),
                MODEL.parameters(),
                REGISTER.sources(),
                REGISTER.instruments(),
                MODEL.date());
        ReportBuilder builder = new ReportBuilder(about, 30);
        try (ReportWorkbook workbook = new ReportWorkbook(MODEL, REGISTER.volumes(), Language.ENGLISH, most);
                Stream<Assessment> assessments = assessor.assess(REGISTER);
                OutputStream out = Files.newOutputStream(file)) {
            assessments.peek(builder::add).peek(workbook::judged).forEach(workbook::reported);
            Report made = builder.build();
            workbook.write(made, out);
            return made;
        }
    }

    @Test
    void theLinesOfACandidateAddUpToItsUnitCost() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Map<String, String> line : cells.table("Cost lines")) {
            if ("As it is".equals(line.get("State"))) {
                sums.merge(
                        String.valueOf(line.get("Code")),
                        new BigDecimal(line.get("Cost of one filing (VND)")),
                        BigDecimal::add);
            }
        }
        for (Candidate candidate : report.candidates()) {
            BigDecimal unit = candidate.benefit() == null
                    ? BigDecimal.ZERO
                    : candidate.benefit().unit().before().setScale(0, RoundingMode.HALF_UP);
            // Each line is rounded as it is shown, so that their sum may be off by half a đồng a line.
            assertThat(sums.getOrDefault(candidate.code(), BigDecimal.ZERO)
                            .subtract(unit)
                            .abs())
                    .as(candidate.code())
                    .isLessThanOrEqualTo(BigDecimal.valueOf(20));
        }
    }

    @Test
    void noPartOfTheFileTellsWhenItWasWritten() throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("whole.xlsx").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal))
                    .isNotEmpty()
                    .containsOnly(LocalDateTime.of(2000, 1, 1, 0, 0));
        }
    }

    @Test
    void everyParameterHasAName() {
        for (Parameter parameter : MODEL.parameters()) {
            Name name = cells.book().getName(parameter.id().replace('-', '_'));

            assertThat(name).as(parameter.id()).isNotNull();
            assertThat(name.getRefersToFormula())
                    .isEqualTo("'Parameters'!$C$" + (4 + MODEL.parameters().indexOf(parameter)));
        }
    }

    @Test
    void onlyInputsCanBeChangedWhereASheetIsProtected() {
        XSSFSheet parameters = cells.book().getSheet("Parameters");

        assertThat(parameters.getProtect()).isTrue();
        assertThat(parameters.getRow(3).getCell(2).getCellStyle().getLocked()).isFalse();
        assertThat(parameters.getRow(3).getCell(0).getCellStyle().getLocked()).isTrue();
        assertThat(cells.book().getSheet("Proposals").getProtect()).isFalse();
    }

    @Test
    void everySheetPrintsAcrossAsWideAsThePage() {
        for (Sheet sheet : cells.book()) {
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(cells.book().getPrintArea(cells.book().getSheetIndex(sheet)))
                    .as(sheet.getSheetName())
                    .isNotNull();
        }
        assertThat(cells.book().getSheet("Cost lines").getRepeatingRows().formatAsString())
                .isEqualTo("3:3");
    }

    @Test
    void theChartsShowTheTablesBesideThem() {
        assertThat(cells.book().getSheet("Charts").getDrawingPatriarch().getCharts())
                .hasSize(2);
        assertThat(cells.book()
                        .getSheet("Charts")
                        .getDrawingPatriarch()
                        .getCharts()
                        .get(0)
                        .getCTChart()
                        .toString())
                .contains("Charts!$C$");
    }

    @Test
    void thePageAboutItNamesItsSheetsAndAFormulaOfIt() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/bang-tinh.md"));
        List<String> vietnamese = List.of(
                "Tổng hợp",
                "Biểu đồ",
                "Phương án",
                "Thủ tục khác",
                "Điều kiện",
                "Dòng chi phí",
                "Tham số",
                "Định mức",
                "Văn bản",
                "Chưa đánh giá",
                "Bỏ qua",
                "Nguồn");
        assertThat(vietnamese)
                .hasSize(cells.book().getNumberOfSheets())
                .allSatisfy(name -> assertThat(page).contains("| " + name + " |"));
        assertThat(page).contains("`(travel_time_commune+file_at_counter)/60`");
        assertThat(cells.book().getSheet("Cost lines"))
                .anySatisfy(row -> assertThat(String.valueOf(row.getCell(LineColumn.HOURS.place())))
                        .isEqualTo("(travel_time_commune+file_at_counter)/60"));
    }

    @Test
    void linesThatFindNoRoomLeaveFixedFiguresAndTheSameTotals() throws IOException {
        Path file = folder.resolve("full.xlsx");
        write(file, 100);
        Cells full = Cells.of(file);

        assertThat(full.table("Cost lines")).hasSizeLessThanOrEqualTo(100);
        assertThat(full.rows("Summary")).isEqualTo(cells.rows("Summary"));
        List<Map<String, String>> fixed = full.table("Proposals").stream()
                .filter(row -> String.valueOf(row.get("Notes")).contains("the sheet Cost lines is full"))
                .toList();
        assertThat(fixed).isNotEmpty();
        assertThat(fixed.get(0).get("One filing, before (VND)")).isNotEmpty();
    }
}
