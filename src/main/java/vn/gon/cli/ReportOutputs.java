package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private PageOptions pages;

    @Mixin
    private CsvBomOption bom;

    /**
     * Makes a report once and writes it in every format that is asked for.
     *
     * @param silent whether nothing is printed where no format is asked for; else it is printed in Markdown
     */
    Report write(Reporting reporting, Session session, boolean silent) {
        ReportFormat printed = format == null && files.isEmpty() && !silent ? ReportFormat.MARKDOWN : format;
        Set<ReportFormat> formats = new TreeSet<>(files.keySet());
        Optional.ofNullable(printed).ifPresent(formats::add);
        PageOptions.View view = pages.read(session, formats);
        if (printed != ReportFormat.XLSX && !files.containsKey(ReportFormat.XLSX)) {
            Report report = reporting.make(session, stream -> stream.forEach(each -> {}), each -> {});
            write(new ReportFormat.Made(report, Optional.empty(), session.report(), view), printed, session);
            return report;
        }
        try (ReportWorkbook workbook = reporting.workbook(session)) {
            Report report = reporting.make(session, stream -> stream.forEach(workbook::judged), workbook::reported);
            write(new ReportFormat.Made(report, Optional.of(workbook), session.report(), view), printed, session);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ReportFormat.Made made, @Nullable ReportFormat printed, Session session) {
        files.forEach((each, file) -> WholeFile.write(session.resolve(file), out -> write(made, each, out)));
        if (printed != null) {
            try (OutputStream out = session.bytes()) {
                write(made, printed, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(ReportFormat.Made made, ReportFormat to, OutputStream out) throws IOException {
        bom.begin(to.toString(), out);
        to.write(made, out);
    }
}
