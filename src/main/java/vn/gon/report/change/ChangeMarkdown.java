package vn.gon.report.change;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import vn.gon.change.ChangeKind;
import vn.gon.report.MarkdownText;
import vn.gon.text.Language;

/** A comparison as Markdown, for records of decisions and for version control. */
final class ChangeMarkdown {

    private final ChangeReport report;
    private final Language language;
    private final PrintWriter out;

    ChangeMarkdown(ChangeReport report, Language language, Writer out) {
        this.report = report;
        this.language = language;
        this.out = new PrintWriter(out);
    }

    void write() {
        ChangeSummary summary = new ChangeSummary(report, language);
        line("# " + say("Thay đổi của danh mục", "Changes of the register"));
        line("");
        line(escaped(report.titles().before()) + " → " + escaped(report.titles().after()));
        counts(say("Theo loại quy định", "By kind of regulation"), summary.byRegulation());
        growths(summary.growths());
        counts(say("Theo cơ quan", "By agency"), summary.byAgency());
        paragraph(summary.instruments());
        paragraph(summary.costing());
        line("");
        line("## " + say("Từng thay đổi", "Every change"));
        report.forEach(change -> change(ShownChange.of(change, language)));
        out.flush();
    }

    private void counts(String title, List<ChangeSummary.Counts> rows) {
        List<ChangeKind> kinds = ChangeSummary.kinds();
        line("");
        line("## " + title);
        line("");
        line("| | " + say("Trước", "Before") + " | " + say("Sau", "After") + " | "
                + kinds.stream().map(kind -> kind.label().in(language)).collect(Collectors.joining(" | ")) + " |");
        line("|---|---:|---:|" + "---:|".repeat(kinds.size()));
        rows.forEach(row -> line("| " + escaped(row.label()) + " | " + row.before() + " | " + row.after() + " | "
                + String.join(" | ", row.counts()) + " |"));
    }

    private void growths(List<ChangeSummary.Growth> rows) {
        if (rows.isEmpty()) {
            return;
        }
        line("");
        line("| " + say("Gánh nặng | Tăng, giảm | Chưa so được", "Burden | Growth | Not comparable") + " |");
        line("|---|---:|---:|");
        rows.forEach(row -> line("| " + row.label() + " | " + row.growth() + " | " + row.unknown() + " |"));
    }

    private void change(ShownChange change) {
        line("");
        line("### " + escaped(change.code()) + " · " + escaped(change.name()));
        line("");
        line("**" + change.kind() + "**" + (change.agency().isEmpty() ? "" : " · " + escaped(change.agency())));
        paragraph(escaped(change.match()));
        if (!change.fields().isEmpty()) {
            line("");
        }
        change.fields()
                .forEach(field ->
                        line("- " + field.mark() + " " + escaped(field.text()) + " *(" + field.label() + ")*"));
        paragraph(change.cost());
        if (!change.broughtBy().isEmpty()) {
            paragraph(say("Theo văn bản mới: ", "Brought by: ") + escaped(String.join(", ", change.broughtBy())));
        }
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            line("");
            line(text);
        }
    }

    private static String escaped(String text) {
        return MarkdownText.escaped(text);
    }

    private void line(String text) {
        out.print(text + "\n");
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
