package vn.gon.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.SortedRecords;
import vn.gon.text.ByteLines;
import vn.gon.text.Kebab;
import vn.gon.text.Place;

/** The data-quality problems of the records of a catalogue, one a line, by code. */
final class QualityFile implements AutoCloseable {

    static final String NAME = "quality.jsonl";

    private final SortedRecords lines = new SortedRecords();
    private final Set<String> imported = new HashSet<>();
    private final Map<QualityKind, Integer> counts = new EnumMap<>(QualityKind.class);
    private final boolean renewsTitles;
    private int sequence;

    /** Makes an empty file; {@code renewsTitles} when this import looks for shared titles. */
    QualityFile(boolean renewsTitles) {
        this.renewsTitles = renewsTitles;
    }

    /** Notes that a record was imported: what was told of it before is out of date. */
    void imported(String code) {
        imported.add(code);
    }

    void add(String code, Place place, Doubt doubt) {
        counts.merge(doubt.kind(), 1, Integer::sum);
        ObjectNode line = JsonText.MAPPER.createObjectNode();
        line.put("code", code);
        line.put("kind", Kebab.of(doubt.kind()));
        line.put("path", doubt.path());
        line.put("value", doubt.value());
        line.put("vi", doubt.message().vi());
        line.put("en", doubt.message().en());
        if (!place.file().isEmpty()) {
            line.put("file", place.file());
            line.put("line", place.line());
        }
        put(code, line);
    }

    /** Returns how many problems of each kind this import found. */
    Map<QualityKind, Integer> counts() {
        return counts;
    }

    /** Writes the problems into a folder, together with those of records that were not imported this time. */
    void writeInto(Path folder) {
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            keepOthers(file);
        }
        lines.writeTo(file);
    }

    @Override
    public void close() {
        lines.close();
    }

    private void keepOthers(Path file) {
        try (ByteLines old = new ByteLines(Files.newInputStream(file), CatalogFolder.LONGEST_LINE)) {
            while (old.hasNext()) {
                JsonNode line = parsed(old.next().bytes());
                String code = line.path("code").asText();
                boolean renewed = renewsTitles && line.path("kind").asText().equals(Kebab.of(QualityKind.TITLE_SHARED));
                if (!code.isEmpty() && !renewed && !imported.contains(code)) {
                    put(code, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of this derived file that cannot be read is left out: the next import of its record tells it again. */
    private static JsonNode parsed(byte[] line) throws IOException {
        try {
            return JsonText.MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            return JsonText.MAPPER.createObjectNode();
        }
    }

    private void put(String code, JsonNode line) {
        sequence++;
        lines.put(
                code + "\u0000" + "0".repeat(10 - String.valueOf(sequence).length()) + sequence, JsonText.bytes(line));
    }
}
