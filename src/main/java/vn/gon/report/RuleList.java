package vn.gon.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.gon.audit.RuleCard;
import vn.gon.audit.Severity;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/**
 * The rules as a list.
 *
 * @param rules what each rule is to a reader, in the order of their ids
 */
public record RuleList(List<RuleCard> rules) {

    private static final List<String> COLUMNS = List.of("id", "name", "severity", "criterion", "title_vi", "title_en");

    /** Returns the list in a format; one line a rule in text. */
    public String in(ListFormat format, Language language) {
        return switch (format) {
            case TEXT -> rules.stream().map(rule -> line(rule, language)).collect(Collectors.joining());
            case JSON -> JsonText.indented(rules) + "\n";
            case CSV ->
                new CsvTable(COLUMNS, rules.stream().map(RuleList::cells).toList()).text();
            case MARKDOWN -> markdown(language);
        };
    }

    /** Returns how many rules there are, and of which severity. */
    public Bilingual summary() {
        Bilingual parts = Arrays.stream(Severity.values())
                .filter(severity -> count(severity) > 0)
                .sorted(Comparator.reverseOrder())
                .map(severity -> Bilingual.of("%d %s", "%d %s", count(severity), severity.label()))
                .reduce((a, b) -> Bilingual.of("%s, %s", "%s, %s", a, b))
                .orElse(Bilingual.same(""));
        return Bilingual.of("%d quy tắc: %s.", "%d rules: %s.", rules.size(), parts);
    }

    private long count(Severity severity) {
        return rules.stream().filter(rule -> rule.severity() == severity).count();
    }

    private static String line(RuleCard rule, Language language) {
        return String.format(
                        "%-6s %-32s %-8s %s%n",
                        rule.id(),
                        rule.name(),
                        Kebab.of(rule.severity()),
                        rule.title().in(language))
                .replace(System.lineSeparator(), "\n");
    }

    private static List<Object> cells(RuleCard rule) {
        return List.of(
                rule.id(),
                rule.name(),
                Kebab.of(rule.severity()),
                Kebab.of(rule.criterion()),
                rule.title().vi(),
                rule.title().en());
    }

    private String markdown(Language language) {
        StringBuilder table = new StringBuilder(new Bilingual(
                        "| Mã | Tên | Mức | Tiêu chí | Phát hiện | Vì sao | Căn cứ |\n",
                        "| Id | Name | Severity | Criterion | Finds | Why | Legal ground |\n")
                .in(language));
        table.append("|---|---|---|---|---|---|---|\n");
        for (RuleCard rule : rules) {
            table.append("| ").append(String.join(" | ", row(rule, language))).append(" |\n");
        }
        return table.toString();
    }

    private static List<String> row(RuleCard rule, Language language) {
        String legal = rule.legal().stream()
                .map(ground -> ground.instrument() + (ground.article() == null ? "" : ", " + ground.article()) + " ("
                        + Kebab.of(ground.status()) + ")")
                .collect(Collectors.joining("; "));
        return List.of(
                rule.id(),
                "`" + rule.name() + "`",
                rule.severity().label().in(language),
                rule.criterion().label().in(language),
                FindingLines.cell(rule.title().in(language)),
                FindingLines.cell(rule.why().in(language)),
                FindingLines.cell(legal));
    }
}
