package vn.gon.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.gon.text.Language;

/** Writes a report; the same report gives the same bytes. */
public final class ReportWriters {

    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private ReportWriters() {}

    /** Writes a report in a format and a language, in UTF-8; the stream stays open. */
    public static void write(Report report, Format format, Language language, OutputStream out) throws IOException {
        write(report, format, new TemplateReport.Words(language, Templates.SHIPPED), out);
    }

    /**
     * Writes a report in a format, in UTF-8; the stream stays open.
     *
     * @throws vn.gon.text.InvalidInput if a template of one's own is wrong
     */
    public static void write(Report report, Format format, TemplateReport.Words words, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(REPLACEMENT)));
        switch (format) {
            case HTML -> TemplateReport.write(report, "report.ftlh", words, writer);
            case MARKDOWN -> TemplateReport.write(report, "report.md.ftl", words, writer);
            case CSV -> FindingsCsv.table(report, words.language()).write(writer);
            case SUMMARY_CSV -> SummaryCsv.table(report).write(writer);
            case JSON -> JsonText.write(ReportJson.of(report), writer);
        }
        writer.flush();
    }
}
