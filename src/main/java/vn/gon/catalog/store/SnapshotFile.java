package vn.gon.catalog.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** The file of a snapshot: how to put the files of the catalogue together again; named by its day and its content. */
final class SnapshotFile {

    /** The names of the files of snapshots. */
    static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.([0-9a-f]{12})\\.json");

    private static final int VERSION = 1;
    private static final JsonMapper JSON = new JsonMapper();

    private SnapshotFile() {}

    /** Returns the text of a file that has no id yet; its hash is the id. */
    static byte[] text(Snapshot snapshot) {
        ObjectNode root = JSON.createObjectNode();
        root.put("gonSnapshot", VERSION);
        root.put("date", snapshot.date().toString());
        if (snapshot.note() != null) {
            root.put("note", snapshot.note());
        }
        if (snapshot.parent() != null) {
            root.put("parent", snapshot.parent());
        }
        ArrayNode packs = root.putArray("packs");
        snapshot.packs().forEach(packs::add);
        ArrayNode files = root.putArray("files");
        for (StoredFile file : snapshot.stored()) {
            ObjectNode node = files.addObject();
            node.put("name", file.name())
                    .put("bytes", file.bytes())
                    .put("lines", file.lines())
                    .put("endsWithNewline", file.ends())
                    .put("sha256", file.sha256());
            ArrayNode runs = node.putArray("runs");
            file.runs().forEach(run -> runs.add(run.toString()));
        }
        return lines(root).getBytes(StandardCharsets.UTF_8);
    }

    /** One run a line, so that version control shows what moved. */
    private static String lines(ObjectNode root) {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        try {
            return JSON.writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(root)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String nameOf(LocalDate date, String id) {
        return date + "." + id.substring(0, Snapshot.SHORT) + ".json";
    }

    /**
     * Reads a snapshot.
     *
     * @throws InvalidInput if it was edited by hand or is of no version known
     */
    static Snapshot read(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        try {
            byte[] bytes = Files.readAllBytes(file);
            String id = Hash.of(bytes);
            if (!name.matches() || !id.startsWith(name.group(2))) {
                throw Pack.edited(file);
            }
            Snapshot snapshot = snapshot(JSON.readTree(bytes), id, file);
            if (!snapshot.date().toString().equals(name.group(1))) {
                throw Pack.edited(file);
            }
            return snapshot;
        } catch (JsonProcessingException | DateTimeParseException e) {
            throw unknown(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Snapshot snapshot(JsonNode root, String id, Path file) {
        if (root.path("gonSnapshot").asInt() != VERSION) {
            throw unknown(file);
        }
        List<String> packs = new ArrayList<>();
        root.path("packs").forEach(pack -> packs.add(pack.asText()));
        List<StoredFile> files = new ArrayList<>();
        root.path("files").forEach(node -> files.add(stored(node, file)));
        return new Snapshot(
                LocalDate.parse(root.path("date").asText()),
                id,
                text(root, "note"),
                text(root, "parent"),
                packs,
                files);
    }

    private static @Nullable String text(JsonNode root, String key) {
        return root.path(key).isTextual() ? root.path(key).asText() : null;
    }

    private static StoredFile stored(JsonNode node, Path file) {
        List<Run> runs = new ArrayList<>();
        node.path("runs").forEach(run -> runs.add(Run.parse(run.asText()).orElseThrow(() -> unknown(file))));
        return new StoredFile(
                node.path("name").asText(),
                node.path("bytes").asLong(),
                node.path("lines").asInt(),
                node.path("endsWithNewline").asBoolean(),
                node.path("sha256").asText(),
                runs);
    }

    private static InvalidInput unknown(Path file) {
        return InvalidInput.of(
                file.toString(),
                Bilingual.of(
                        "không phải bản chụp mà phiên bản gon này đọc được.",
                        "no snapshot that this version of gon can read."));
    }
}
