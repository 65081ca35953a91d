package vn.gon.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.catalog.WholeFile;
import vn.gon.report.change.GateFormat;
import vn.gon.report.change.GateReport;
import vn.gon.report.change.GateWriters;

/** In which formats a verdict is written, and where to. */
final class GateOutputs {

    @Option(names = "--format", paramLabel = "text|json|markdown|sarif|junit", descriptionKey = "gon.gate.format")
    private @Nullable GateFormat format;

    @Option(names = "--out", paramLabel = "FORMAT=FILE", descriptionKey = "gon.audit.out")
    private Map<GateFormat, Path> files = new LinkedHashMap<>();

    /** Writes a verdict everywhere; every file is there whole or not at all. */
    void write(GateReport report, Session session) {
        files.forEach((each, file) -> WholeFile.write(session.resolve(file), out -> {
            Writer writer = new OutputStreamWriter(
                    out, StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE));
            GateWriters.write(report, each, session.language(), writer);
            writer.flush();
        }));
        if (format != null || files.isEmpty()) {
            GateWriters.write(report, format == null ? GateFormat.TEXT : format, session.language(), session.out());
        }
    }
}
