package vn.gon.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gon.catalog.WholeFile;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** The file that keeps a baseline: JSON, one finding a line, sorted, so that its differences can be read. */
public final class BaselineFile {

    private static final int SCHEMA_VERSION = 1;
    private static final String KIND = "gon-baseline";

    private record Head(String kind, int schemaVersion, String tool, Pack rulePack) {}

    private record Pack(String sha256, Map<String, String> thresholds) {}

    private BaselineFile() {}

    /**
     * Reads a baseline.
     *
     * @throws InvalidInput if the file is no baseline, or one of another version of its shape
     */
    public static Baseline read(Path file) {
        JsonNode root = tree(file);
        if (!root.path("kind").asText().equals(KIND)) {
            throw InvalidInput.of(
                    file.toString(),
                    Bilingual.of(
                            "đây không phải tệp mốc của gon; hãy tạo bằng “gon audit --baseline TỆP --update-baseline”.",
                            "this is no baseline of gon; make one with \"gon audit --baseline FILE --update-baseline\"."));
        }
        int version = root.path("schemaVersion").asInt(0);
        if (version != SCHEMA_VERSION) {
            throw InvalidInput.of(
                    file.toString(),
                    Bilingual.of(
                            "tệp mốc có schemaVersion %d, bản gon này đọc %d; hãy tạo lại bằng --update-baseline vào tệp mới.",
                            "the baseline has schemaVersion %d, this gon reads %d; make a new one with --update-baseline.",
                            version,
                            SCHEMA_VERSION));
        }
        List<Baseline.Entry> entries = new ArrayList<>();
        for (JsonNode each : root.path("findings")) {
            entries.add(entry(each, file));
        }
        Map<String, String> thresholds = new TreeMap<>();
        JsonNode pack = root.path("rulePack");
        pack.path("thresholds")
                .properties()
                .forEach(each -> thresholds.put(each.getKey(), each.getValue().asText()));
        return new Baseline(pack.path("sha256").asText(), thresholds, entries);
    }

    /** Writes a baseline, whole or not at all. */
    public static void write(Path file, Baseline baseline) {
        WholeFile.write(file, bytes -> {
            Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            Pack pack = new Pack(baseline.rulePack(), baseline.thresholds());
            String head = JsonText.indented(new Head(KIND, SCHEMA_VERSION, "gon", pack));
            out.write(head.substring(0, head.length() - "\n}".length()));
            out.write(",\n  \"findings\": [");
            String separator = "\n    ";
            for (Baseline.Entry entry : baseline.findings()) {
                out.write(separator);
                out.write(JsonText.line(entry));
                separator = ",\n    ";
            }
            out.write(baseline.findings().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
            out.flush();
        });
    }

    private static JsonNode tree(Path file) {
        try {
            return JsonText.tree(Files.readString(file));
        } catch (java.nio.file.NoSuchFileException e) {
            throw InvalidInput.of(
                    file.toString(),
                    Bilingual.of(
                            "chưa có tệp mốc này; hãy tạo bằng --update-baseline.",
                            "there is no such baseline; make it with --update-baseline."));
        } catch (java.nio.charset.CharacterCodingException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw InvalidInput.of(
                    file.toString(),
                    Bilingual.of(
                            "không đọc được như JSON nên không phải tệp mốc của gon.",
                            "not readable as JSON, so it is no baseline of gon."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Baseline.Entry entry(JsonNode node, Path file) {
        for (String key : List.of("code", "rule", "path", "fingerprint")) {
            if (!node.path(key).isTextual()) {
                throw InvalidInput.of(
                        file.toString(),
                        Bilingual.of(
                                "tệp mốc hỏng: một phát hiện thiếu “%s”; hãy lấy lại bản đã lưu hoặc tạo lại.",
                                "the baseline is damaged: a finding lacks \"%s\"; restore the file or make it again.",
                                key));
            }
        }
        return new Baseline.Entry(
                node.path("code").asText(),
                node.path("rule").asText(),
                node.path("path").asText(),
                node.path("fingerprint").asText());
    }
}
