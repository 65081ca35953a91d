package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.catalog.WholeFile;
import vn.gon.report.Report;
import vn.gon.report.workbook.ReportWorkbook;

/** In which formats a report is written, and where to. */
final class ReportOutputs {

    @Option(
            names = "--format",
            paramLabel = "html|markdown|csv|summary-csv|json|xlsx",
            descriptionKey = "gon.report.format")
    private @Nullable ReportFormat format;

    @Option(names = "--out", paramLabel = "FORMAT=FILE", descriptionKey = "gon.report.out")
    private Map<ReportFormat, Path> files = new LinkedHashMap<>();

    /** Makes a report once and writes it in every format that is asked for; in Markdown where none is. */
    void write(Reporting reporting, Session session) {
        boolean wantsWorkbook = format == ReportFormat.XLSX || files.containsKey(ReportFormat.XLSX);
        if (!wantsWorkbook) {
            write(reporting.make(session, stream -> stream.forEach(each -> {}), each -> {}), Optional.empty(), session);
            return;
        }
        try (ReportWorkbook workbook = reporting.workbook(session)) {
            Report report =
                    reporting.make(session, stream -> stream.forEach(workbook::judged), workbook::reported);
            write(report, Optional.of(workbook), session);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Report report, Optional<ReportWorkbook> workbook, Session session) {
        files.forEach((each, file) -> WholeFile.write(
                session.resolve(file), out -> each.write(report, workbook, session.report(), out)));
        if (format != null || files.isEmpty()) {
            ReportFormat printed = format == null ? ReportFormat.MARKDOWN : format;
            try (OutputStream out = session.bytes()) {
                printed.write(report, workbook, session.report(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
