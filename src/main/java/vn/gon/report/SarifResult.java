package vn.gon.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.InputFile;
import vn.gon.catalog.RecordLines;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/**
 * How a finding reads as a SARIF {@code result}. A record stands on one line of its file, so the
 * place is the file, the line and the path in the record.
 *
 * @param rules the rules declared
 * @param language the language of messages
 * @param base the name of the folder of the catalogue
 * @param lines where each record stands in its file
 */
record SarifResult(Rules rules, Language language, String base, RecordLines lines) {

    /**
     * The rules declared.
     *
     * @param titles what each finds, by id
     * @param indices the place of each, by id
     */
    record Rules(Map<String, Bilingual> titles, Map<String, Integer> indices) {}

    /** The version of the fingerprint is part of its name, as the format asks. */
    private static final String FINGERPRINT = "gonFinding/v1";

    /** Returns an input file as an artifact. */
    Map<String, Object> artifact(InputFile file) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("location", location(file.name()));
        artifact.put("length", file.bytes());
        artifact.put("hashes", Map.of("sha-256", file.sha256()));
        return artifact;
    }

    /** Returns a finding as a result. */
    Map<String, Object> of(FindingRow row) {
        FindingLines lines = new FindingLines(language);
        String proposal = lines.proposal(row);
        String file = row.kind().equals(FindingRow.PROCEDURE) ? CatalogFolder.PROCEDURES : CatalogFolder.CONDITIONS;
        Map<String, Object> result = begun(row.rule(), row.code(), row.path(), file);
        result.put("level", SarifRule.level(row.severity()));
        result.put(
                "message",
                text(title(row.rule()) + ": " + lines.quoted(row) + (proposal.isEmpty() ? "" : " → " + proposal)));
        result.put("partialFingerprints", Map.of(FINGERPRINT, row.fingerprint()));
        if (row.baseline() != null) {
            result.put("baselineState", Kebab.of(row.baseline()));
        }
        result.put("suppressions", suppressions(row.suppression()));
        if (row.saving() != null) {
            result.put("properties", Map.of("saving", row.saving()));
        }
        return result;
    }

    /** Returns a finding of the baseline that is no longer found as a result. */
    Map<String, Object> absent(Baseline.Entry entry) {
        Map<String, Object> result = begun(entry.rule(), entry.code(), entry.path(), null);
        result.put("level", "none");
        String gone = Bilingual.of("không còn", "no longer found").in(language);
        result.put("message", text(title(entry.rule()) + ": " + gone));
        result.put("partialFingerprints", Map.of(FINGERPRINT, entry.fingerprint()));
        result.put("baselineState", "absent");
        result.put("suppressions", List.of());
        return result;
    }

    private Map<String, Object> begun(String rule, String code, String path, @Nullable String file) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", rule);
        Integer index = rules.indices().get(rule);
        if (index != null) {
            result.put("ruleIndex", index);
        }
        Map<String, Object> place = new LinkedHashMap<>();
        if (file != null) {
            place.put("physicalLocation", physical(file, code));
        }
        place.put("logicalLocations", List.of(logical(code, path)));
        result.put("locations", List.of(place));
        return result;
    }

    private Map<String, Object> physical(String file, String code) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", location(file));
        lines.of(file, code).ifPresent(line -> physical.put("region", Map.of("startLine", line)));
        return physical;
    }

    private static Map<String, Object> logical(String code, String path) {
        Map<String, Object> logical = new LinkedHashMap<>();
        logical.put("name", path.isEmpty() ? code : path);
        logical.put("fullyQualifiedName", path.isEmpty() ? code : code + "/" + path);
        logical.put("kind", path.isEmpty() ? "object" : "member");
        return logical;
    }

    private static List<Map<String, Object>> suppressions(FindingRow.@Nullable Decision decision) {
        if (decision == null) {
            return List.of();
        }
        Map<String, Object> suppression = new LinkedHashMap<>();
        suppression.put("kind", "external");
        suppression.put("status", "accepted");
        suppression.put("justification", decision.reason());
        if (decision.until() != null) {
            suppression.put("properties", Map.of("until", decision.until()));
        }
        return List.of(suppression);
    }

    private String title(String rule) {
        Bilingual title = rules.titles().get(rule);
        return title == null ? rule : title.in(language);
    }

    private Map<String, Object> location(String file) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("uri", file);
        location.put("uriBaseId", base);
        return location;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", ShownText.clean(text));
    }
}
