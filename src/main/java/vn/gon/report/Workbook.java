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
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Language;

/**
 * Tables as an XLSX file, a sheet each. Numbers are numbers, texts are never formulas, and the same tables give the same
 * bytes. Each sheet prints on as few pages side by side as stay readable, its head on every page.
 *
 * @param tables the tables
 * @param language of the heads
 */
public record Workbook(List<NamedTable> tables, Language language) {

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 50;

    /** How many characters side by side a printed page can hold and still be read. */
    private static final int PAGE = 200;

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
            Styles styles = new Styles(bold, format(book, "#,##0"), format(book, "#,##0.####"));
            for (NamedTable table : tables) {
                String title = WorkbookUtil.createSafeSheetName(table.title().in(language));
                fill(book.createSheet(title), table, styles);
            }
            book.write(bytes);
        }
        FixedZip.copy(bytes.toByteArray(), out);
    }

    /** How cells look: a whole number without a point after it. */
    private record Styles(CellStyle head, CellStyle whole, CellStyle fraction) {

        CellStyle of(Number number) {
            return number.doubleValue() % 1 == 0 ? whole : fraction;
        }
    }

    private static CellStyle format(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static void page(Sheet sheet, int width) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) (1 + width / (PAGE * CHARACTER)));
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    /** Wide enough for what stands in the column, within reason. */
    private static int width(NamedTable table, int column, String title) {
        int longest = table.rows().stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell == null ? 0 : cell.toString().length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest, title.length()) + 2)) * CHARACTER;
    }

    private void fill(Sheet sheet, NamedTable table, Styles styles) {
        Row head = sheet.createRow(0);
        int wide = 0;
        List<String> titles = table.titles(language);
        for (int i = 0; i < titles.size(); i++) {
            head.createCell(i).setCellValue(titles.get(i));
            head.getCell(i).setCellStyle(styles.head());
            sheet.setColumnWidth(i, width(table, i, titles.get(i)));
            wide += sheet.getColumnWidth(i);
        }
        page(sheet, wide);
        sheet.createFreezePane(0, 1);
        int at = 1;
        for (List<@Nullable Object> cells : table.rows()) {
            Row row = sheet.createRow(at++);
            for (int i = 0; i < cells.size(); i++) {
                set(row, i, cells.get(i), styles);
            }
        }
    }

    private static void set(Row row, int column, @Nullable Object value, Styles styles) {
        if (value instanceof Number number) {
            row.createCell(column).setCellValue(number.doubleValue());
            row.getCell(column).setCellStyle(styles.of(number));
        } else if (value != null) {
            row.createCell(column).setCellValue(CellText.of(value.toString()));
        }
    }
}
