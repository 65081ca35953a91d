package vn.gon.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/** The result of an import as a person and as a program reads it. */
final class ImportReport {

    private static final int SCHEMA_VERSION = 1;
    private static final int NUMBER_WIDTH = 8;

    private ImportReport() {}

    static String json(ImportResult result) {
        ObjectNode root = JsonText.MAPPER.createObjectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.put("tool", "gon import");
        root.put("format", Kebab.of(result.format()));
        root.put("into", result.into());
        root.put("target", result.target());
        root.putObject("summary")
                .put("read", result.read())
                .put("imported", result.imported())
                .put("rejected", result.rejected())
                .put("repaired", result.repaired());
        ObjectNode repairs = root.putObject("repairs");
        result.repairs().forEach(repairs::put);
        ObjectNode quality = root.putObject("quality");
        result.quality().forEach((kind, count) -> quality.put(Kebab.of(kind), count));
        columns(root, result.columns());
        result.inputs()
                .forEach(input -> root.withArray("inputs")
                        .addObject()
                        .put("name", input.name())
                        .put("bytes", input.bytes())
                        .put("sha256", input.sha256()));
        try {
            return JsonText.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void columns(ObjectNode root, ImportResult.Columns columns) {
        if (columns.mapping() == null) {
            return;
        }
        ObjectNode node = root.putObject("columns");
        node.put("mapping", columns.mapping());
        node.put("guessed", columns.guessed());
        ObjectNode used = node.putObject("used");
        columns.used().forEach(used::put);
        columns.unknown().forEach(node.putArray("unknown")::add);
    }

    static Bilingual text(ImportResult result) {
        return new Bilingual(text(result, Language.VIETNAMESE), text(result, Language.ENGLISH));
    }

    private static String text(ImportResult result, Language language) {
        List<Bilingual> lines = new ArrayList<>();
        lines.add(Bilingual.of(
                "Nhập %s từ %d tệp vào %s (%s)",
                "Imported %s from %d file(s) into %s (%s)",
                Kebab.of(result.format()),
                result.inputs().size(),
                result.into(),
                result.merging()));
        lines.add(Bilingual.of(
                "Đọc %d = nhập %d + loại %d; được sửa %d bản ghi",
                "Read %d = imported %d + rejected %d; %d record(s) repaired",
                result.read(),
                result.imported(),
                result.rejected(),
                result.repaired()));
        columns(lines, result.columns());
        if (!result.repairs().isEmpty()) {
            lines.add(Bilingual.of("Đã sửa (số chỗ):", "Repairs (places):"));
            result.repairs()
                    .forEach((id, count) ->
                            lines.add(counted(count, result.repairTitles().get(id))));
        }
        if (!result.quality().isEmpty()) {
            lines.add(Bilingual.of("Vấn đề chất lượng dữ liệu (%s):", "Data-quality problems (%s):", QualityFile.NAME));
            result.quality().forEach((kind, count) -> lines.add(counted(count, kind.label())));
        }
        if (result.rejected() > 0) {
            lines.add(Bilingual.of("Bản ghi bị loại và lý do: %s", "Rejected records and why: %s", RejectsFile.NAME));
        }
        return String.join("\n", lines.stream().map(line -> line.in(language)).toList());
    }

    private static void columns(List<Bilingual> lines, ImportResult.Columns columns) {
        if (columns.mapping() == null) {
            return;
        }
        lines.add(
                columns.guessed()
                        ? Bilingual.of(
                                "Cột được đoán từ dòng tiêu đề và ghi vào %s; hãy xem lại và sửa.",
                                "Columns were guessed from the header and written to %s; look and correct.",
                                columns.mapping())
                        : Bilingual.of("Cột đọc theo %s", "Columns read as %s says", columns.mapping()));
        columns.used().forEach((column, field) -> lines.add(Bilingual.same("  " + column + " → " + field)));
        if (!columns.unknown().isEmpty()) {
            lines.add(Bilingual.of("Cột không dùng: %s", "Columns not used: %s", String.join(", ", columns.unknown())));
        }
    }

    private static Bilingual counted(int count, @org.jspecify.annotations.Nullable Bilingual what) {
        String number = String.valueOf(count);
        String padded = " ".repeat(Math.max(1, NUMBER_WIDTH - number.length())) + number;
        return Bilingual.of("%s  %s", "%s  %s", padded, what == null ? Bilingual.same("") : what);
    }
}
