package vn.gon.report.against;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.report.Format;
import vn.gon.report.JsonText;
import vn.gon.report.Report;
import vn.gon.report.ReportWriters;
import vn.gon.report.TemplateReport;
import vn.gon.text.Language;

/** Writes what a report has otherwise than an earlier run. */
public final class RunComparison {

    /** The formats a comparison is written in. */
    public static final Set<Format> FORMATS = Set.of(Format.HTML, Format.MARKDOWN, Format.JSON);

    private final RunChanges changes;
    private final TemplateReport.Words words;

    /** Compares a report with an earlier run. */
    public RunComparison(SavedRun then, Report report, TemplateReport.Words words) {
        this.changes = RunChanges.between(then, SavedRunFile.of(written(report)));
        this.words = words;
    }

    /** Both runs are read from the same shape, so that rounding makes no difference. */
    private static String written(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportWriters.write(report, Format.JSON, Language.VIETNAMESE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes it in UTF-8; the stream stays open.
     *
     * @throws IllegalArgumentException if the format is not among {@link #FORMATS}
     */
    public void write(Format format, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (format) {
            case HTML -> fill("against.ftlh", writer);
            case MARKDOWN -> fill("against.md.ftl", writer);
            case JSON -> JsonText.write(document(), writer);
            default -> throw new IllegalArgumentException(format.code());
        }
        writer.flush();
    }

    private void fill(String template, Writer out) {
        TemplateReport.fill(template, Map.of("changes", changes), words, out);
    }

    private record Document(
            int schemaVersion, Run then, Run now, List<Figure> figures, int unchanged, List<Item> items) {}

    private record Run(
            String command, String catalog, @Nullable String date) {

        static Run of(SavedRun run) {
            return new Run(run.command(), run.catalog(), run.date());
        }
    }

    private record Figure(
            String name,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now,
            @Nullable BigDecimal difference) {}

    private record Item(
            ItemChange.Kind change,
            String code,
            String name,
            String agency,
            List<SavedRun.Proposed> added,
            List<SavedRun.Proposed> dropped,
            SavedRun.@Nullable Item then,
            SavedRun.@Nullable Item now) {}

    private Document document() {
        return new Document(
                JsonText.SCHEMA_VERSION,
                Run.of(changes.then()),
                Run.of(changes.now()),
                changes.figures().stream()
                        .map(each -> new Figure(each.name(), each.then(), each.now(), each.difference()))
                        .toList(),
                changes.unchanged(),
                changes.items().stream()
                        .map(each -> new Item(
                                each.kind(),
                                each.item().code(),
                                each.item().name(),
                                each.item().agency(),
                                each.added(),
                                each.dropped(),
                                each.then(),
                                each.now()))
                        .toList());
    }
}
