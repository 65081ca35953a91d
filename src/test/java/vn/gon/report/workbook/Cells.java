package vn.gon.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What the cells of a workbook show, as its file says without calculating anything.
 *
 * @param book the workbook
 */
public record Cells(XSSFWorkbook book) {

    /** The row of the heads of a table, from 0. */
    private static final int HEADS = 2;

    /** Reads a workbook. */
    public static Cells of(Path workbook) {
        try (OPCPackage file = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            return new Cells(new XSSFWorkbook(file));
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what every formula gives, by sheet and cell: a number rounded as a page prints it, a text, or an error. */
    public Map<String, String> formulas() {
        Map<String, String> shown = new TreeMap<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        shown.put(sheet.getSheetName() + "!" + cell.getAddress(), shown(cell));
                    }
                }
            }
        }
        return shown;
    }

    /** Returns the rows of a table by the texts of its heads. */
    public List<Map<String, String>> table(String sheet) {
        Sheet of = book.getSheet(sheet);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int at = HEADS + 1; at <= of.getLastRowNum(); at++) {
            Map<String, String> cells = new TreeMap<>();
            for (Cell head : of.getRow(HEADS)) {
                Cell cell = of.getRow(at).getCell(head.getColumnIndex());
                cells.put(head.getStringCellValue(), cell == null ? "" : shown(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Returns every row of a sheet that holds anything. */
    public List<List<String>> rows(String sheet) {
        return StreamSupport.stream(book.getSheet(sheet).spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(Cells::shown)
                        .toList())
                .toList();
    }

    /** Returns the cells beside a text in the first column. */
    public List<String> beside(String sheet, String first) {
        return rows(sheet).stream()
                .filter(row -> !row.isEmpty() && row.get(0).equals(first))
                .map(row -> row.subList(1, row.size()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row begins with " + first));
    }

    static String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> "#" + cell.getErrorCellValue();
            default -> "";
        };
    }

    /** Figures from a hundred on are đồng or counts, below that shares, hours and small counts. */
    private static String number(double value) {
        BigDecimal exact = new BigDecimal(value).round(new MathContext(15, RoundingMode.HALF_UP));
        int decimals = exact.abs().compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 6;
        BigDecimal plain = exact.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
