package vn.gon.report;

import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gon.audit.RuleCard;
import vn.gon.audit.Undecided;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * Findings in the exchange format of static analysis, SARIF 2.1.0: every rule is declared, so that "ran and found nothing" can
 * be told from "was not there"; results are written as they come.
 */
final class FindingsSarif implements FindingsWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String BASE = "CATALOG";

    private final JsonStream json;
    private final SarifResult results;

    FindingsSarif(AuditReport.Subject subject, Language language, Writer out) {
        List<RuleCard> rules = subject.rules().cards();
        this.results =
                new SarifResult(new SarifResult.Rules(titles(rules), indices(rules)), language, BASE, subject.lines());
        this.json = new JsonStream(out)
                .field("$schema", SCHEMA)
                .field("version", "2.1.0")
                .array("runs")
                .object()
                .object("tool")
                .object("driver")
                .field("name", "gon")
                .field("version", subject.version())
                .field(
                        "rules",
                        rules.stream().map(rule -> SarifRule.of(rule, language)).toList())
                .field("properties", Map.of("rulePack", RulePack.of(subject.rules())))
                .endObject()
                .endObject()
                .field("language", language == Language.VIETNAMESE ? "vi" : "en")
                .field("originalUriBaseIds", Map.of(BASE, Map.of("description", Map.of("text", "gon --catalog DIR"))))
                .field(
                        "artifacts",
                        subject.inputs().stream().map(results::artifact).toList())
                .array("results");
    }

    private static Map<String, Bilingual> titles(List<RuleCard> rules) {
        Map<String, Bilingual> titles = new HashMap<>();
        rules.forEach(rule -> titles.put(rule.id(), rule.title()));
        return titles;
    }

    private static Map<String, Integer> indices(List<RuleCard> rules) {
        Map<String, Integer> indices = new HashMap<>();
        rules.forEach(rule -> indices.put(rule.id(), indices.size()));
        return indices;
    }

    @Override
    public void finding(FindingRow row) {
        json.item(results.of(row));
    }

    @Override
    public void suppressed(FindingRow row) {
        json.item(results.of(row));
    }

    @Override
    public void unknown(Undecided undecided) {
        // an unanswered question is no result; the summary counts them
    }

    @Override
    public void end(List<Baseline.Entry> absent, AuditSummary summary) {
        absent.forEach(entry -> json.item(results.absent(entry)));
        json.endArray()
                .field("columnKind", "utf16CodeUnits")
                .field("properties", Map.of("summary", summary))
                .endObject()
                .endArray()
                .end();
    }
}
