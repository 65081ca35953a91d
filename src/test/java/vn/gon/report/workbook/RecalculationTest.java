package vn.gon.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.cli.Run;
import vn.gon.report.Office;

/** Another program comes to the same đồng, also when a parameter is changed in the workbook alone. */
class RecalculationTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Map<String, String> SHIPPED = Map.of("LANG", "vi_VN.UTF-8", "GON_HOME", PROJECT.toString());

    /** How many procedures without known filings are looked at too. */
    private static final int MORE = 25;

    @TempDir
    private Path folder;

    @BeforeEach
    void anotherProgramIsHere() throws IOException {
        Office.require();
        Files.createDirectories(folder.resolve("some"));
        String volumes = Files.readString(PROJECT.resolve("catalog/volumes.csv"));
        Files.writeString(folder.resolve("some/volumes.csv"), volumes);
        List<String> records = Files.readAllLines(PROJECT.resolve("catalog/procedures.jsonl"));
        Files.write(
                folder.resolve("some/procedures.jsonl"),
                Stream.concat(
                                records.stream().filter(line -> volumes.contains("\n" + code(line) + ",")),
                                records.stream()
                                        .filter(line -> !volumes.contains(code(line)))
                                        .limit(MORE))
                        .toList());
    }

    private static String code(String line) {
        return line.substring("{\"code\":\"".length(), line.indexOf("\","));
    }

    @Test
    void everyFormulaGivesWhatGonWorkedOut() throws Exception {
        Path workbook = workbook("report.xlsx");

        Map<String, String> expected = Cells.of(workbook).formulas();
        assertThat(expected).hasSizeGreaterThan(3_000);
        assertThat(Cells.of(Office.recalculated(workbook, folder)).formulas()).isEqualTo(expected);
    }

    @Test
    void anHourlyIncomeTypedInChangesEverySheetAsItWouldChangeARun() throws Exception {
        Path typedIn = folder.resolve("typed-in.xlsx");
        type("hourly_income", 60_000, workbook("report.xlsx"), typedIn);
        Cells recalculated = Cells.of(Office.recalculated(typedIn, folder));
        Cells before = Cells.of(folder.resolve("report.xlsx"));

        copy(PROJECT.resolve("rules"), folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/cost/hourly-income.yaml"), """
                id: hourly-income
                title: { vi: Thu nhập một giờ, en: Income of an hour }
                unit: VND/hour
                series: [ { from: 2024-01-01, value: 60000, basis: assumed, source: thử } ]
                """);
        Cells run = Cells.of(workbook("run.xlsx", "--rules", "rules"));

        assertThat(figures(recalculated, "Phương án")).isEqualTo(figures(run, "Phương án"));
        assertThat(figures(recalculated, "Thủ tục khác")).isEqualTo(figures(run, "Thủ tục khác"));
        assertThat(figures(recalculated, "Dòng chi phí")).isEqualTo(figures(run, "Dòng chi phí"));
        for (String row : List.of(
                "Chi phí tuân thủ hiện nay (đồng/năm)",
                "Sau khi đơn giản hóa (đồng/năm)",
                "Tiết kiệm (đồng/năm)",
                "Tỷ lệ cắt giảm chi phí",
                "Bộ Tư pháp",
                "Bộ Tài chính",
                "Cộng")) {
            assertThat(recalculated.beside("Tổng hợp", row))
                    .as(row)
                    .isEqualTo(run.beside("Tổng hợp", row))
                    .isNotEqualTo(before.beside("Tổng hợp", row));
        }
    }

    private Path workbook(String name, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("report", "--catalog", "some", "--programme", "none", "--out", "xlsx=" + name));
        arguments.addAll(List.of(more));
        Run run = Run.gon(folder, "", SHIPPED, arguments.toArray(new String[0]));
        assertThat(run.code()).as(run.err()).isZero();
        return folder.resolve(name);
    }

    private static void type(String name, double value, Path from, Path to) throws IOException {
        Files.copy(from, to);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(to));
                OutputStream out = Files.newOutputStream(to)) {
            CellReference place = new CellReference(book.getName(name).getRefersToFormula());
            Cell cell =
                    book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
            cell.removeFormula();
            cell.setCellValue(value);
            book.write(out);
        }
    }

    /** The figures of each row, by what it is about; the order of rows and texts may differ. */
    private static Map<String, List<String>> figures(Cells workbook, String sheet) {
        Map<String, List<String>> figures = new TreeMap<>();
        for (Map<String, String> row : workbook.table(sheet)) {
            String about = row.get("Mã thủ tục") + row.get("Tình trạng") + row.get("Nội dung thực hiện");
            List<String> numbers = new TreeMap<>(row)
                    .entrySet().stream()
                            .filter(cell -> cell.getKey().contains("(đồng")
                                    || cell.getKey().startsWith("Tỷ lệ"))
                            .map(cell -> cell.getKey() + ": " + cell.getValue())
                            .toList();
            figures.computeIfAbsent(about, ignored -> new ArrayList<>()).addAll(numbers);
        }
        return figures;
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
