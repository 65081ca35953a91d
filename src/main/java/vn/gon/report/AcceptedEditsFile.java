package vn.gon.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.gon.plan.AcceptedEdits;
import vn.gon.plan.Measure;
import vn.gon.plan.Programme;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.Scope;
import vn.gon.plan.Target;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** The file of the edits that a package accepts, by regulation, rule and path. */
public final class AcceptedEditsFile {

    private static final List<String> KEYS = List.of("code", "rule", "path", "edit");

    private AcceptedEditsFile() {}

    private record Document(
            int schemaVersion,
            String programme,
            BigDecimal bound,
            List<OwnTarget> targets,
            List<AcceptedEdits.Accepted> edits) {}

    /** What was asked for on the command line; whatever else a target has is then as usual. */
    private record OwnTarget(Measure measure, Scope scope, BigDecimal atLeast) {}

    /** Writes the edits of a package. */
    public static void write(ReformPackage chosen, OutputStream out) throws IOException {
        Document document = new Document(
                JsonText.SCHEMA_VERSION,
                chosen.programme().id(),
                chosen.bound(),
                chosen.programme().id().equals(Programme.OWN)
                        ? chosen.programme().targets().stream()
                                .map(target -> new OwnTarget(target.measure(), target.scope(), target.atLeast()))
                                .toList()
                        : List.of(),
                AcceptedEdits.of(chosen).sorted());
        out.write((JsonText.indented(document) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads accepted edits.
     *
     * @throws InvalidInput with every mistake in the file
     */
    public static AcceptedEdits read(Path file) {
        return readPlan(file).edits();
    }

    /**
     * Reads a saved package.
     *
     * @throws InvalidInput with every mistake in the file
     */
    public static SavedPlan readPlan(Path file) {
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

    private static SavedPlan read(String name, JsonNode root) {
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
        return new SavedPlan(
                root.path("programme").asText(),
                root.path("bound").isNumber() ? root.path("bound").decimalValue() : BigDecimal.ZERO,
                targets(name, root.path("targets")),
                AcceptedEdits.of(accepted));
    }

    private static List<Target> targets(String name, JsonNode written) {
        List<Target> targets = new ArrayList<>();
        for (JsonNode each : written) {
            Optional<Measure> measure =
                    Kebab.find(Measure.class, each.path("measure").asText());
            Optional<Scope> scope = Kebab.find(Scope.class, each.path("scope").asText());
            BigDecimal share = each.path("atLeast").decimalValue();
            if (measure.isEmpty()
                    || scope.isEmpty()
                    || share.signum() < 0
                    || share.compareTo(BigDecimal.ONE) > 0
                    || !each.path("atLeast").isNumber()) {
                throw InvalidInput.of(
                        name,
                        Bilingual.of(
                                "targets[%d] phải có measure, scope và atLeast từ 0 đến 1.",
                                "targets[%d] needs measure, scope and atLeast from 0 to 1.", targets.size()));
            }
            targets.add(Target.of(measure.get(), scope.get(), share));
        }
        return targets;
    }
}
