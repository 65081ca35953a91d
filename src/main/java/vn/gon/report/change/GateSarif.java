package vn.gon.report.change;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.InputFile;
import vn.gon.change.Balance;
import vn.gon.change.Burden;
import vn.gon.change.Offence;
import vn.gon.index.RegulationKind;
import vn.gon.report.JsonText;
import vn.gon.report.ShownText;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/** A verdict of the gate in SARIF 2.1.0: a rule for each burden, a result for each regulation in which it grew. */
final class GateSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String BASE = "CATALOG";
    private static final String FINGERPRINT = "gonGrowth/v1";

    private final GateReport report;
    private final Language language;

    GateSarif(GateReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    void write(Writer out) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "gon");
        driver.put("version", report.version());
        driver.put("rules", List.of(Burden.values()).stream().map(this::rule).toList());
        List<Map<String, Object>> results = new ArrayList<>();
        report.verdict().offences().forEach(each -> results.addAll(results(each)));
        report.verdict().exempt().forEach(each -> results.addAll(results(each)));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("language", language == Language.VIETNAMESE ? "vi" : "en");
        run.put("originalUriBaseIds", Map.of(BASE, Map.of("description", Map.of("text", "gon --catalog DIR"))));
        run.put("artifacts", report.inputs().stream().map(GateSarif::artifact).toList());
        run.put("results", results);
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "properties",
                Map.of("baseline", report.baseline(), "passed", report.verdict().isPassed()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", SCHEMA);
        document.put("version", "2.1.0");
        document.put("runs", List.of(run));
        JsonText.write(document, out);
    }

    private Map<String, Object> rule(Burden burden) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", "regrowth-" + Kebab.of(burden));
        rule.put(
                "shortDescription",
                text(Bilingual.of("Tăng trở lại: %s", "Regrowth: %s", burden.label())
                        .in(language)));
        rule.put("defaultConfiguration", Map.of("level", "error"));
        return rule;
    }

    private static Map<String, Object> artifact(InputFile file) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("location", location(file.name()));
        artifact.put("length", file.bytes());
        artifact.put("hashes", Map.of("sha-256", file.sha256()));
        return artifact;
    }

    private List<Map<String, Object>> results(Offence offence) {
        List<Map<String, Object>> results = new ArrayList<>();
        offence.burdens().forEach((burden, balance) -> results.add(result(offence, burden, balance)));
        return results;
    }

    private Map<String, Object> result(Offence offence, Burden burden, Balance balance) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", "regrowth-" + Kebab.of(burden));
        result.put("ruleIndex", List.of(Burden.values()).indexOf(burden));
        result.put("level", "error");
        result.put("message", text(message(offence, burden, balance)));
        Map<String, Object> place = new LinkedHashMap<>();
        String file =
                offence.regulation() == RegulationKind.PROCEDURE ? CatalogFolder.PROCEDURES : CatalogFolder.CONDITIONS;
        place.put("physicalLocation", Map.of("artifactLocation", location(file)));
        place.put(
                "logicalLocations",
                List.of(Map.of(
                        "name",
                        ShownText.clean(offence.code()),
                        "fullyQualifiedName",
                        ShownText.clean(offence.code()))));
        result.put("locations", List.of(place));
        result.put("partialFingerprints", Map.of(FINGERPRINT, Kebab.of(burden) + "/" + offence.code()));
        result.put("suppressions", suppressions(offence));
        return result;
    }

    private String message(Offence offence, Burden burden, Balance balance) {
        return ShownText.clean(offence.name()) + ": " + burden.label().in(language) + " "
                + GateReport.growth(burden, balance.growth(), language) + " — "
                + ShownText.clean(GateReport.broughtBy(offence, language));
    }

    private static List<Map<String, Object>> suppressions(Offence offence) {
        return offence.exemption() == null
                ? List.of()
                : List.of(Map.of(
                        "kind", "external", "justification", offence.exemption().reason()));
    }

    private static Map<String, Object> location(String file) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("uri", file);
        location.put("uriBaseId", BASE);
        return location;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }
}
