package vn.gon.report.change;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;
import vn.gon.change.ChangeKind;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** A comparison on a terminal: the sums first, then every change with its parts. */
final class ChangeText {

    private static final int SHORT_NAME = 90;

    private final ChangeReport report;
    private final Language language;
    private final PrintWriter out;

    ChangeText(ChangeReport report, Language language, Writer out) {
        this.report = report;
        this.language = language;
        this.out = new PrintWriter(out);
    }

    void write() {
        ChangeSummary summary = new ChangeSummary(report, language);
        RegisterTitles titles = report.titles();
        line(Bilingual.of("So sánh %s → %s", "%s compared with %s", titles.before(), titles.after())
                .in(language));
        if (report.isEmpty()) {
            line(say("Không có gì thay đổi.", "Nothing changed."));
        }
        summary.byRegulation().forEach(this::counts);
        summary.growths().forEach(this::growth);
        tell(summary.instruments());
        tell(summary.costing());
        report.forEach(change -> change(ShownChange.of(change, language)));
        out.flush();
    }

    private void counts(ChangeSummary.Counts counts) {
        StringJoiner kinds = new StringJoiner(", ");
        List<ChangeKind> all = ChangeSummary.kinds();
        for (int i = 0; i < all.size(); i++) {
            if (!counts.counts().get(i).equals("0")) {
                kinds.add(
                        all.get(i).label().in(language) + " " + counts.counts().get(i));
            }
        }
        line("  " + capital(counts.label()) + ": " + counts.before() + " → " + counts.after() + " (" + kinds + ")");
    }

    private void growth(ChangeSummary.Growth growth) {
        String unknown = growth.unknown().equals("0")
                ? ""
                : Bilingual.of("; %s chưa so được", "; %s not comparable", growth.unknown())
                        .in(language);
        line("  " + capital(growth.label()) + ": " + growth.growth() + unknown);
    }

    private void change(ShownChange change) {
        line("");
        line(change.mark() + " " + change.kind() + "  " + change.code() + "  " + shortened(change.name()));
        tell("    ", change.match());
        change.fields().forEach(field -> line("    " + field.mark() + " " + field.text()));
        tell("    ", change.cost());
        if (!change.broughtBy().isEmpty()) {
            line("    " + say("theo văn bản mới: ", "brought by: ") + String.join(", ", change.broughtBy()));
        }
    }

    private static String shortened(String name) {
        return name.length() <= SHORT_NAME
                ? name
                : name.substring(0, SHORT_NAME - 1).stripTrailing() + "…";
    }

    private static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
    }

    private void tell(String text) {
        tell("", text);
    }

    private void tell(String indent, String text) {
        if (!text.isEmpty()) {
            line(indent + text);
        }
    }

    private void line(String text) {
        out.print(text + "\n");
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
