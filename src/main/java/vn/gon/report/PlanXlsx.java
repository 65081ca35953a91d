package vn.gon.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.gon.plan.ReformPackage;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** A package as a workbook: targets, changes and instruments, each on a sheet. */
public final class PlanXlsx {

    private static final int LONGEST = 32_000;

    private PlanXlsx() {}

    /** Writes the workbook. */
    public static void write(ReformPackage chosen, Language language, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            put(book, Bilingual.of("Mục tiêu", "Targets").in(language), PlanTables.targets(chosen));
            put(book, Bilingual.of("Thay đổi", "Changes").in(language), PlanTables.edits(chosen));
            put(book, Bilingual.of("Văn bản", "Instruments").in(language), PlanTables.instruments(chosen));
            book.write(out);
        }
    }

    /** A text cell is never run as a formula, so nothing needs a guard here but the table's own. */
    private static void put(SXSSFWorkbook book, String name, CsvTable table) {
        Sheet sheet = book.createSheet(name);
        int at = 0;
        for (List<String> cells : rows(table)) {
            Row row = sheet.createRow(at++);
            for (int column = 0; column < cells.size(); column++) {
                put(row.createCell(column), table.header().get(column), cells.get(column), at == 1);
            }
        }
        sheet.createFreezePane(0, 1);
    }

    private static void put(Cell cell, String column, String text, boolean header) {
        boolean number =
                !header && !column.equals("code") && !column.equals("number") && text.matches("-?\\d+(\\.\\d+)?");
        if (number) {
            cell.setCellValue(new BigDecimal(text).doubleValue());
        } else {
            cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
    }

    private static List<List<String>> rows(CsvTable table) {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(table.text()))) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
