package vn.gon.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.catalog.WholeFile;
import vn.gon.report.change.ChangeFormat;
import vn.gon.report.change.ChangeReport;
import vn.gon.report.change.ChangeWriters;

/** In which formats a comparison is written, and where to. */
final class ChangeOutputs {

    @Option(names = "--format", paramLabel = "text|json|csv|markdown|html", descriptionKey = "gon.diff.format")
    private @Nullable ChangeFormat format;

    @Option(names = "--out", paramLabel = "FORMAT=FILE", descriptionKey = "gon.audit.out")
    private Map<ChangeFormat, Path> files = new LinkedHashMap<>();

    /** Writes a comparison everywhere; every file is there whole or not at all. */
    void write(ChangeReport report, Session session) {
        files.forEach((each, file) -> WholeFile.write(session.resolve(file), out -> {
            write(report, each, session, out);
        }));
        if (format != null || files.isEmpty()) {
            try (OutputStream out = session.bytes()) {
                write(report, format == null ? ChangeFormat.TEXT : format, session, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void write(ChangeReport report, ChangeFormat format, Session session, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(
                out, StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)));
        ChangeWriters.write(report, format, session.language(), writer);
        writer.flush();
    }
}
