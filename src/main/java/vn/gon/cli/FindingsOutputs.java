package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.gon.catalog.WholeFile;
import vn.gon.report.AuditReport;
import vn.gon.report.AuditReport.Output;
import vn.gon.report.AuditSummary;
import vn.gon.report.FindingsFormat;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;

/** In which formats findings are written, and where to. */
final class FindingsOutputs {

    @Option(names = "--format", paramLabel = "text|json|csv|markdown|sarif|junit", descriptionKey = "gon.audit.format")
    private @Nullable FindingsFormat format;

    @Option(names = "--out", paramLabel = "FORMAT=FILE", descriptionKey = "gon.audit.out")
    private Map<FindingsFormat, Path> files = new LinkedHashMap<>();

    @Mixin
    private CsvBomOption bom;

    /**
     * Writes the findings everywhere, reading them once; every file is there whole or not at all.
     *
     * @throws InvalidInput if two formats go to one file, or a file cannot be written
     */
    AuditSummary write(AuditReport report, Session session) {
        List<Map.Entry<FindingsFormat, Path>> left = new ArrayList<>();
        Set<Path> taken = new HashSet<>();
        files.forEach((each, file) -> {
            Path target = session.resolve(file);
            if (!taken.add(target)) {
                throw InvalidInput.of(
                        target.toString(),
                        Bilingual.of(
                                "hai định dạng cùng ghi vào một tệp; hãy cho mỗi định dạng một tệp.",
                                "two formats go to one file; give each its own."));
            }
            left.add(Map.entry(each, target));
        });
        List<Output> outputs = new ArrayList<>();
        if (format != null || files.isEmpty()) {
            outputs.add(output(format == null ? FindingsFormat.TEXT : format, session.out()));
        }
        return write(report, session, left, outputs);
    }

    /** Each file is open while those after it are written, so that all are filled by one reading. */
    private AuditSummary write(
            AuditReport report, Session session, List<Map.Entry<FindingsFormat, Path>> left, List<Output> outputs) {
        if (left.isEmpty()) {
            return report.write(outputs, session.language());
        }
        AuditSummary[] summary = new AuditSummary[1];
        WholeFile.write(left.get(0).getValue(), bytes -> {
            outputs.add(output(left.get(0).getKey(), new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
            summary[0] = write(report, session, left.subList(1, left.size()), outputs);
        });
        return summary[0];
    }

    private Output output(FindingsFormat to, Writer out) {
        try {
            bom.begin(Kebab.of(to), out);
            return new Output(to, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
