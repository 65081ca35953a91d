package vn.gon.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Language;

/**
 * Tables as an XLSX file, a sheet each. Numbers are numbers, texts are never formulas, and the same tables give the same
 * bytes.
 *
 * @param tables the tables
 * @param language of the heads
 */
public record Workbook(List<NamedTable> tables, Language language) {

    private static final int WIDTH = 18 * 256;

    public Workbook {
        tables = List.copyOf(tables);
    }

    /** Writes the file. */
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            book.getProperties().getCoreProperties().setCreator("gon");
            CellStyle bold = book.createCellStyle();
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            CellStyle number = book.createCellStyle();
            number.setDataFormat(book.createDataFormat().getFormat("#,##0.####"));
            for (NamedTable table : tables) {
                String title = WorkbookUtil.createSafeSheetName(table.title().in(language));
                fill(book.createSheet(title), table, bold, number);
            }
            book.write(bytes);
        }
        FixedZip.copy(bytes.toByteArray(), out);
    }

    private void fill(Sheet sheet, NamedTable table, CellStyle bold, CellStyle number) {
        Row head = sheet.createRow(0);
        List<String> titles = table.titles(language);
        for (int i = 0; i < titles.size(); i++) {
            head.createCell(i).setCellValue(titles.get(i));
            head.getCell(i).setCellStyle(bold);
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(0, 1);
        int at = 1;
        for (List<@Nullable Object> cells : table.rows()) {
            Row row = sheet.createRow(at++);
            for (int i = 0; i < cells.size(); i++) {
                set(row, i, cells.get(i), number);
            }
        }
    }

    private static void set(Row row, int column, @Nullable Object value, CellStyle style) {
        if (value instanceof Number number) {
            row.createCell(column).setCellValue(number.doubleValue());
            row.getCell(column).setCellStyle(style);
        } else if (value != null) {
            row.createCell(column).setCellValue(CellText.of(value.toString()));
        }
    }
}
