package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.report.Format;
import vn.gon.report.Report;
import vn.gon.report.ReportWriters;
import vn.gon.report.TemplateReport;
import vn.gon.report.against.RunComparison;
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

    /**
     * A report that was made.
     *
     * @param workbook the workbook that was told of the same regulations; empty when none is wanted
     * @param language the language of what people read
     * @param view what is told of it
     */
    record Made(Report report, Optional<ReportWorkbook> workbook, Language language, PageOptions.View view) {

        TemplateReport.Words words() {
            return new TemplateReport.Words(language, view.templates());
        }
    }

    /** Returns the format of a text; empty for a workbook. */
    Optional<Format> text() {
        return Optional.ofNullable(text);
    }

    /** Writes a report; the stream stays open. */
    void write(Made made, OutputStream out) throws IOException {
        if (text == null) {
            made.workbook.orElseThrow().write(made.report, out);
        } else if (made.view.then().isPresent()) {
            new RunComparison(made.view.then().get(), made.report, made.words()).write(text, out);
        } else {
            ReportWriters.write(made.report, text, made.words(), out);
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
