package vn.gon.report.against;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.report.Format;
import vn.gon.report.JsonText;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** Reads what an earlier run left behind. */
public final class SavedRunFile {

    /** The headline figures and where they stand. */
    private static final Map<String, String> FIGURES = figures();

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    private SavedRunFile(Path file) {
        this.file = file;
    }

    private static Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        for (String name :
                List.of("procedures", "flagged", "conditions", "conditionsFlagged", "findings", "undecided")) {
            figures.put(name, "/summary/" + name);
        }
        for (String name : List.of("abolished", "simplified", "conditionsAbolished", "toReview", "papersRemoved")) {
            figures.put(name, "/summary/effects/" + name);
        }
        for (String name : List.of("before", "after", "saved")) {
            figures.put(name, "/summary/annual/" + name);
        }
        return figures;
    }

    /** Returns the names of the headline figures, in the order in which they are told. */
    static List<String> names() {
        return List.copyOf(FIGURES.keySet());
    }

    /**
     * Reads a run.
     *
     * @param run the folder of a run, or its {@code report.json}
     * @throws InvalidInput with every mistake, or when it is no run, or one of another version of the shape
     */
    public static SavedRun read(Path run) {
        Path file = Files.isDirectory(run) ? run.resolve(Format.JSON.fileName()) : run;
        return new SavedRunFile(file).read();
    }

    /** Returns a run that was just written as JSON. */
    static SavedRun of(String document) {
        try {
            return new SavedRunFile(Path.of(Format.JSON.fileName())).run(JSON.readTree(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SavedRun read() {
        try {
            JsonNode root = JSON.readTree(Files.readString(file));
            requireRun(root);
            return run(root);
        } catch (JsonProcessingException e) {
            throw new InvalidInput(List.of(Problem.at(
                    place(e.getLocation()),
                    "",
                    Bilingual.of(
                            "tệp hỏng: từ đây không đọc được JSON; hãy chạy lại “gon run”.",
                            "the file is damaged: not readable as JSON from here on; run \"gon run\" again."))));
        } catch (CharacterCodingException e) {
            throw damaged(Bilingual.of("tệp hỏng: không phải UTF-8.", "the file is damaged: not UTF-8."));
        } catch (java.nio.file.NoSuchFileException e) {
            throw damaged(
                    Bilingual.of(
                            "không có tệp này nên không có lần chạy để so sánh; hãy chỉ ra thư mục của “gon run --into” hoặc tệp report.json của nó.",
                            "there is no such file, so there is no run to compare with; name the folder of \"gon run --into\" or its report.json."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Place place(@Nullable JsonLocation at) {
        return at == null ? Place.of(file.toString()) : new Place(file.toString(), at.getLineNr(), at.getColumnNr());
    }

    private InvalidInput damaged(Bilingual message) {
        return InvalidInput.of(file.toString(), message);
    }

    private void requireRun(JsonNode root) {
        JsonNode version = root.path("schemaVersion");
        if (!version.isInt()
                || !root.path("summary").isObject()
                || !root.path("candidates").isArray()) {
            throw damaged(
                    Bilingual.of(
                            "không phải lần chạy của gon (thiếu schemaVersion, summary, candidates); cần report.json do “gon run” hoặc “gon report --format json” ghi.",
                            "this is no run of gon (no schemaVersion, summary, candidates); a report.json of \"gon run\" or \"gon report --format json\" is needed."));
        }
        if (version.asInt() != JsonText.SCHEMA_VERSION) {
            throw damaged(Bilingual.of(
                    "lần chạy này có schemaVersion %d, bản gon này so sánh được với %d; hãy chạy lại “gon run” bằng bản này rồi so sánh.",
                    "the run has schemaVersion %d, this gon compares with %d; make it again with \"gon run\" of this version.",
                    version.asInt(),
                    JsonText.SCHEMA_VERSION));
        }
        if (!root.path("items").isArray() || !root.path("conditionItems").isArray()) {
            throw damaged(
                    Bilingual.of(
                            "lần chạy này thiếu danh sách items, conditionItems vì do bản gon cũ hơn ghi; hãy chạy lại “gon run” bằng bản này.",
                            "the run lacks its lists items and conditionItems, as an older gon wrote it; make it again with this version."));
        }
    }

    private SavedRun run(JsonNode root) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        FIGURES.forEach((name, path) -> {
            if (root.at(path).isNumber()) {
                figures.put(name, root.at(path).decimalValue());
            }
        });
        Map<String, SavedRun.Item> items = new LinkedHashMap<>();
        for (String list : List.of("items", "conditionItems")) {
            for (int i = 0; i < root.path(list).size(); i++) {
                SavedRun.Item item = item(root.path(list).get(i), list + "[" + i + "]");
                items.put(item.code(), item);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        String given = root.at("/inputs/date").asText("");
        String date = given.isEmpty() ? root.at("/inputs/retrieved").asText("") : given;
        return new SavedRun(
                root.at("/tool/command").asText(""),
                root.at("/inputs/catalog").asText(""),
                date.isEmpty() ? null : date,
                figures,
                items);
    }

    private SavedRun.Item item(JsonNode node, String path) {
        for (String key : List.of("code", "name", "agency")) {
            require(node.path(key).isTextual(), path + "." + key);
        }
        require(node.path("findings").isInt(), path + ".findings");
        List<SavedRun.Proposed> edits = new ArrayList<>();
        for (JsonNode edit : node.path("edits")) {
            require(edit.path("edit").isTextual() && edit.at("/label/vi").isTextual(), path + ".edits");
            edits.add(new SavedRun.Proposed(
                    edit.path("edit").asText(),
                    edit.path("path").asText(),
                    new Bilingual(
                            edit.at("/label/vi").asText(), edit.at("/label/en").asText())));
        }
        return new SavedRun.Item(
                node.path("code").asText(),
                node.path("name").asText(),
                node.path("agency").asText(),
                node.path("findings").asInt(),
                edits,
                number(node.path("filings")),
                number(node.path("unitSaved")),
                number(node.path("annualSaved")));
    }

    private void require(boolean there, String path) {
        if (!there) {
            problems.add(Problem.at(
                    Place.of(file.toString()),
                    path,
                    Bilingual.of(
                            "lần chạy hỏng: thiếu %s hoặc không đúng kiểu; hãy chạy lại “gon run”.",
                            "the run is damaged: %s is missing or of another kind; run \"gon run\" again.", path)));
        }
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }
}
