package vn.gon.report;

import java.util.List;
import java.util.stream.Collectors;
import vn.gon.audit.Criterion;
import vn.gon.audit.RuleCard;
import vn.gon.audit.Severity;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/** A rule as SARIF declares it ({@code reportingDescriptor}); the components have the names of the format. */
record SarifRule(
        String id,
        String name,
        Text shortDescription,
        Text fullDescription,
        Help help,
        Level defaultConfiguration,
        Properties properties) {

    record Text(String text) {}

    record Help(String text, String markdown) {}

    record Level(String level) {}

    record Properties(Criterion criterion, List<RuleCard.LegalGround> legal, List<String> tags) {}

    static SarifRule of(RuleCard rule, Language language) {
        String why = rule.why().in(language);
        String legal = legal(rule, language);
        String label = Bilingual.of("Căn cứ", "Legal ground").in(language);
        return new SarifRule(
                rule.id(),
                rule.name(),
                new Text(rule.title().in(language)),
                new Text(why),
                new Help(
                        why + "\n" + label + ": " + legal,
                        Markdown.INSTANCE.escapePlainText(why) + "\n\n**" + label + ":** "
                                + Markdown.INSTANCE.escapePlainText(legal)),
                new Level(level(rule.severity())),
                new Properties(rule.criterion(), rule.legal(), List.of(Kebab.of(rule.criterion()))));
    }

    /** Returns how SARIF names a severity. */
    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : Kebab.of(severity);
    }

    private static String legal(RuleCard rule, Language language) {
        String assumed = Bilingual.of(" (chưa đối chiếu)", " (not checked)").in(language);
        return rule.legal().isEmpty()
                ? "–"
                : rule.legal().stream()
                        .map(ground -> ground.instrument()
                                + (ground.article() == null ? "" : ", " + ground.article())
                                + (ground.status() == RuleCard.Status.ASSUMED ? assumed : ""))
                        .collect(Collectors.joining("; "));
    }
}
