package vn.gon.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.gon.report.FixedZip;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** A workbook while it is written: long sheets go to a temporary file row by row, so that memory does not grow. */
final class Book implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 200;
    private static final double MARGIN_INCHES = 0.5;
    private static final int WIDEST_ON_A4 = 225;

    private final SXSSFWorkbook book;
    private final Styles styles;
    private final Language language;

    Book(Language language, Bilingual title) {
        XSSFWorkbook inner = new XSSFWorkbook();
        var properties = inner.getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        properties.setCreator("gon");
        properties.setTitle(title.in(language));
        this.book = new WithoutClock(inner);
        this.styles = new Styles(inner, language);
        this.language = language;
    }

    Styles styles() {
        return styles;
    }

    String say(Bilingual text) {
        return text.in(language);
    }

    Language language() {
        return language;
    }

    /** Sets the widths of columns; what is too wide to be read on A4 paper prints on A3. */
    void fit(SXSSFSheet sheet, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        PaperSize paper = Arrays.stream(widths).sum() > WIDEST_ON_A4 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER;
        inMemory(sheet).getPrintSetup().setPaperSize(paper);
    }

    /** Adds a sheet that prints across, as wide as the page. */
    SXSSFSheet sheet(Bilingual name) {
        SXSSFSheet sheet = book.createSheet(say(name));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.getHeader().setRight("&9" + say(Bilingual.of("DỰ THẢO", "DRAFT")));
        sheet.getFooter().setLeft("&9&A");
        sheet.getFooter().setRight("&9" + say(Bilingual.of("Trang &P/&N", "Page &P of &N")));
        return sheet;
    }

    /** Sets what of a sheet is printed. */
    void print(SXSSFSheet sheet, int lastColumn, int lastRow) {
        book.setPrintArea(book.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }

    /** Moves a sheet behind another. */
    void putBehind(SXSSFSheet sheet, SXSSFSheet other) {
        book.setSheetOrder(sheet.getSheetName(), book.getSheetIndex(other));
    }

    /** Gives a cell a name that formulas can use. */
    void name(String name, String reference) {
        Name named = book.createName();
        named.setNameName(name);
        named.setRefersToFormula(reference);
    }

    /** Returns a sheet for what only sheets in memory can: charts. */
    XSSFSheet inMemory(SXSSFSheet sheet) {
        return book.getXSSFWorkbook().getSheet(sheet.getSheetName());
    }

    /** Writes the workbook; the stream stays open. */
    void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        // The library complains about rows in memory when a workbook that was never written is closed.
        for (Sheet sheet : book) {
            ((SXSSFSheet) sheet).flushRows();
        }
        book.close();
    }

    /** The library stamps every part of the file with the time of writing. */
    private static final class WithoutClock extends SXSSFWorkbook {

        WithoutClock(XSSFWorkbook inner) {
            super(inner, ROWS_IN_MEMORY);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out) {
                @Override
                public void putArchiveEntry(ZipArchiveEntry part) throws IOException {
                    super.putArchiveEntry(FixedZip.withoutClock(part));
                }
            };
            zip.setUseZip64(Zip64Mode.AsNeeded);
            return zip;
        }
    }
}
