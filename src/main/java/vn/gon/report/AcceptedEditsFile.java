package vn.gon.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.gon.plan.AcceptedEdits;
import vn.gon.plan.ReformPackage;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** The file of the edits that a package accepts, by regulation, rule and path. */
public final class AcceptedEditsFile {

    private static final List<String> KEYS = List.of("code", "rule", "path", "edit");

    private AcceptedEditsFile() {}

    private record Document(int schemaVersion, String programme, List<AcceptedEdits.Accepted> edits) {}

    /** Writes the edits of a package. */
    public static void write(ReformPackage chosen, OutputStream out) throws IOException {
        Document document = new Document(
                JsonText.SCHEMA_VERSION,
                chosen.programme().id(),
                AcceptedEdits.of(chosen).accepted().stream().sorted().toList());
        out.write((JsonText.indented(document) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads accepted edits.
     *
     * @throws InvalidInput with every mistake in the file
     */
    public static AcceptedEdits read(Path file) {
        String name = file.toString();
        try {
            return read(name, new JsonMapper().readTree(Files.readString(file)));
        } catch (NoSuchFileException e) {
            throw InvalidInput.of(name, Bilingual.of("không có tệp này.", "there is no such file."));
        } catch (JsonProcessingException e) {
            throw new InvalidInput(List.of(Problem.at(
                    Place.of(name, e.getLocation() == null ? 0 : e.getLocation().getLineNr()),
                    "",
                    Bilingual.of("không đọc được JSON.", "not readable as JSON."))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AcceptedEdits read(String name, JsonNode root) {
        List<Problem> problems = new ArrayList<>();
        if (root.path("schemaVersion").asInt() != JsonText.SCHEMA_VERSION
                || !root.path("edits").isArray()) {
            throw InvalidInput.of(
                    name,
                    Bilingual.of(
                            "không phải tệp phương án do “gon plan --save” ghi (schemaVersion %d, edits).",
                            "no scenario written by \"gon plan --save\" (schemaVersion %d, edits).",
                            JsonText.SCHEMA_VERSION));
        }
        TreeSet<AcceptedEdits.Accepted> accepted = new TreeSet<>();
        int number = 0;
        for (JsonNode edit : root.path("edits")) {
            number++;
            for (String key : KEYS) {
                if (!edit.path(key).isTextual()) {
                    problems.add(Problem.at(
                            Place.of(name),
                            key,
                            Bilingual.of("edits[%d] thiếu “%s”.", "edits[%d] lacks \"%s\".", number - 1, key)));
                }
            }
            accepted.add(new AcceptedEdits.Accepted(
                    edit.path("code").asText(),
                    edit.path("rule").asText(),
                    edit.path("path").asText(),
                    edit.path("edit").asText()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new AcceptedEdits(accepted, false);
    }
}
