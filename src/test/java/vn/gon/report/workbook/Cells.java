package vn.gon.report.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the cells of a workbook show, as its file says without calculating anything. */
public final class Cells {

    private Cells() {}

    /** Opens a workbook for reading only. */
    static XSSFWorkbook open(Path workbook) throws IOException {
        try {
            return new XSSFWorkbook(OPCPackage.open(workbook.toFile(), PackageAccess.READ));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** Returns what every formula gives, by sheet and cell: a number rounded as a page prints it, a text, or an error. */
    static Map<String, String> formulas(Path workbook) throws IOException {
        Map<String, String> shown = new TreeMap<>();
        try (XSSFWorkbook book = open(workbook)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            shown.put(sheet.getSheetName() + "!" + cell.getAddress(), shown(cell));
                        }
                    }
                }
            }
        }
        return shown;
    }

    /** Returns the rows of a table by the texts of its heads; the heads stand in the third row. */
    public static List<Map<String, String>> table(Path workbook, String sheet) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (XSSFWorkbook book = open(workbook)) {
            Row heads = book.getSheet(sheet).getRow(2);
            for (int at = 3; at <= book.getSheet(sheet).getLastRowNum(); at++) {
                Map<String, String> cells = new HashMap<>();
                for (Cell head : heads) {
                    Cell cell = book.getSheet(sheet).getRow(at).getCell(head.getColumnIndex());
                    cells.put(head.getStringCellValue(), cell == null ? "" : shown(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Returns the cells beside a text in the first column, as far as they reach. */
    public static List<String> beside(Path workbook, String sheet, String first) throws IOException {
        try (XSSFWorkbook book = open(workbook)) {
            for (Row row : book.getSheet(sheet)) {
                if (row.getCell(0) != null && shown(row.getCell(0)).equals(first)) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(shown(cell)));
                    return cells.subList(1, cells.size());
                }
            }
        }
        throw new AssertionError("no row begins with " + first);
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
