package vn.gon.report.period;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gon.catalog.WholeFile;
import vn.gon.report.CsvTable;
import vn.gon.report.JsonText;
import vn.gon.report.ShownText;
import vn.gon.statistics.FeedbackFile;
import vn.gon.statistics.FeedbackImport;
import vn.gon.statistics.PersonalData;
import vn.gon.statistics.Remark;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * Tells what became of complaints and proposals that were imported.
 *
 * @param result what became of them
 */
public record FeedbackWriter(FeedbackImport.Result result) {

    private static final int LONGEST = 100;
    private static final int MOST = 20;

    private record Summary(int read, int imported, int rejected, int known, int linked, int found, int unlinked) {}

    private record Document(
            int schemaVersion,
            Summary summary,
            Map<String, Integer> dropped,
            Map<String, Integer> masked,
            Set<String> unusedColumns,
            List<Remark> unlinked) {}

    /** Writes the file of remarks of a catalogue whole or not at all. */
    public void keep(Path folder) {
        WholeFile.write(folder.resolve(FeedbackFile.NAME), out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            new CsvTable(
                            FeedbackFile.COLUMNS,
                            result.remarks().stream().map(FeedbackFile::cells).toList())
                    .write(writer);
            writer.flush();
        });
    }

    /** Writes what became of the rows as JSON. */
    public void json(Writer out) {
        JsonText.write(
                new Document(
                        JsonText.SCHEMA_VERSION,
                        summary(),
                        byName(result.dropped()),
                        byName(result.masked()),
                        result.unused(),
                        result.unlinked()),
                out);
    }

    /** Writes what became of the rows for people; those that could not be linked are listed. */
    public void text(Language language, PrintWriter out) {
        Summary summary = summary();
        line(
                out,
                language,
                Bilingual.of(
                        "Đọc %d dòng: nhập %d, đã có %d, loại %d.",
                        "%d rows read: %d imported, %d known before, %d left out.",
                        summary.read(),
                        summary.imported(),
                        summary.known(),
                        summary.rejected()));
        line(
                out,
                language,
                Bilingual.of(
                        "Gắn với thủ tục: theo mã %d, theo tìm kiếm %d; chưa gắn được %d.",
                        "Linked to a procedure: %d by code, %d by search; %d not linked.",
                        summary.linked(),
                        summary.found(),
                        summary.unlinked()));
        personal(
                out,
                language,
                Bilingual.of("Ô dữ liệu cá nhân đã bỏ", "Cells of personal data left out"),
                result.dropped());
        personal(
                out,
                language,
                Bilingual.of("Dữ liệu cá nhân đã che trong nội dung", "Personal data masked in texts"),
                result.masked());
        if (!result.unused().isEmpty()) {
            line(
                    out,
                    language,
                    Bilingual.of(
                            "Cột không dùng, không giữ: %s.",
                            "Columns not used and not kept: %s.", String.join(", ", result.unused())));
        }
        result.unlinked().stream()
                .limit(MOST)
                .forEach(remark -> line(
                        out,
                        language,
                        Bilingual.of(
                                "  chưa gắn (%s): %s",
                                "  not linked (%s): %s",
                                remark.confidence().toPlainString(),
                                ShownText.shortened(ShownText.clean(remark.text()), LONGEST))));
        if (result.unlinked().size() > MOST) {
            line(
                    out,
                    language,
                    Bilingual.of(
                            "  … và %d nữa.",
                            "  … and %d more.", result.unlinked().size() - MOST));
        }
    }

    private Summary summary() {
        return new Summary(
                result.read(),
                result.read() - result.rejected() - result.known(),
                result.rejected(),
                result.known(),
                result.linked(),
                result.found(),
                result.unlinked().size());
    }

    private static void personal(
            PrintWriter out, Language language, Bilingual title, Map<PersonalData, Integer> counts) {
        if (!counts.isEmpty()) {
            List<String> each = counts.entrySet().stream()
                    .map(count -> count.getKey().label().in(language) + " " + count.getValue())
                    .toList();
            out.print(title.in(language) + ": " + String.join(", ", each) + ".\n");
        }
    }

    private static void line(PrintWriter out, Language language, Bilingual text) {
        out.print(text.in(language) + "\n");
    }

    private static Map<String, Integer> byName(Map<PersonalData, Integer> counts) {
        Map<String, Integer> named = new java.util.TreeMap<>();
        counts.forEach((kind, count) -> named.put(vn.gon.text.Kebab.of(kind), count));
        return named;
    }
}
