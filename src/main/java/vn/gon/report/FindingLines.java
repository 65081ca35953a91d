package vn.gon.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gon.audit.Evidence;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** How a finding reads on one line of text or in one row of Markdown. */
final class FindingLines {

    private static final int LONGEST_QUOTE = 160;

    private final Language language;

    FindingLines(Language language) {
        this.language = language;
    }

    /** Returns what made the rule fire, in quotation marks, on one line. */
    String quoted(FindingRow row) {
        return quoted(row, evidence -> evidence.shown(language));
    }

    /** Returns what made the rule fire, in quotation marks, on one line. */
    static String quoted(FindingRow row, Function<Evidence, String> shown) {
        return row.evidence().stream()
                .map(evidence -> evidence.value().isEmpty() ? "∅" : "“" + oneLine(shown.apply(evidence)) + "”")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Returns an amount in whole đồng for a machine. */
    static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }

    /** Returns {@code CODE: severity [RULE name] path: “quote” → proposal (saving)}; what is new says so. */
    String text(FindingRow row) {
        String at = row.path().isEmpty() ? "" : " " + row.path();
        String proposal = proposal(row);
        return row.code() + ": " + Kebab.of(row.severity()) + mark(row) + " [" + row.rule() + " " + row.name() + "]"
                + at + ": " + quoted(row) + (proposal.isEmpty() ? "" : " → " + proposal) + saving(row, " (", ")");
    }

    /** Returns a row of a Markdown table. */
    String markdown(FindingRow row) {
        return "| " + row.code() + " | " + row.severity().label().in(language) + mark(row) + " | " + row.rule() + " "
                + row.name()
                + " | " + cell(row.path()) + " | " + cell(quoted(row)) + " | " + cell(proposal(row)) + " | "
                + saving(row, "", "") + " |\n";
    }

    private String mark(FindingRow row) {
        return row.baseline() == BaselineState.NEW
                ? " (" + row.baseline().label().in(language) + ")"
                : "";
    }

    /** Returns what is proposed, as orders joined by semicolons. */
    String proposal(FindingRow row) {
        return row.edits().stream().map(edit -> edit.label().in(language)).collect(Collectors.joining("; "));
    }

    private String saving(FindingRow row, String before, String after) {
        FindingRow.Saving saving = row.saving();
        if (saving == null || saving.alone().signum() == 0) {
            return "";
        }
        String amount = Numbers.money(saving.alone(), language);
        return before
                + Bilingual.of("tiết kiệm %s/hồ sơ", "saves %s a filing", amount)
                        .in(language)
                + after;
    }

    /** Returns a text that stays text in a cell of a Markdown table. */
    static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("`", "\\`")
                .replace("[", "\\[");
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
