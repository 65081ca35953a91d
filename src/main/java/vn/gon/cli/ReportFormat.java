package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.report.Format;
import vn.gon.report.Report;
import vn.gon.report.ReportWriters;
import vn.gon.report.workbook.ReportWorkbook;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/** In what a report can be written: texts, made from the report alone, and a workbook, made while the register is judged. */
enum ReportFormat {
    HTML(Format.HTML),
    MARKDOWN(Format.MARKDOWN),
    CSV(Format.CSV),
    SUMMARY_CSV(Format.SUMMARY_CSV),
    JSON(Format.JSON),
    XLSX(null);

    private final @Nullable Format text;

    ReportFormat(@Nullable Format text) {
        this.text = text;
    }

    /** Writes a report; the stream stays open. */
    void write(Report report, Optional<ReportWorkbook> workbook, Language language, OutputStream out)
            throws IOException {
        if (text == null) {
            workbook.orElseThrow().write(report, out);
        } else {
            ReportWriters.write(report, text, language, out);
        }
    }

    /** Returns the usual name of the file. */
    String fileName() {
        return text == null ? "report.xlsx" : text.fileName();
    }

    /** Returns how the command line names it. */
    @Override
    public String toString() {
        return Kebab.of(this);
    }
}
