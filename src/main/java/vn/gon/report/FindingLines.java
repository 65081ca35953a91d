package vn.gon.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.stream.Collectors;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** Findings as lines to read: one line a finding in text, one row a finding in Markdown. */
final class FindingLines {

    private static final int LONGEST_QUOTE = 160;

    private final Language language;

    FindingLines(Language language) {
        this.language = language;
    }

    /** Writes {@code CODE: severity [RULE name] path: “quote” → proposal (saving)}, one line a finding. */
    void writeText(Iterator<FindingRow> findings, Writer out) {
        findings.forEachRemaining(row -> print(out, text(row) + "\n"));
    }

    /** Writes a table. */
    void writeMarkdown(Iterator<FindingRow> findings, Writer out) {
        print(
                out,
                say(
                        "| Mã | Mức | Quy tắc | Chỗ | Bằng chứng | Đề xuất | Tiết kiệm/hồ sơ |\n",
                        "| Code | Severity | Rule | Path | Evidence | Proposal | Saving/filing |\n"));
        print(out, "|---|---|---|---|---|---|---:|\n");
        findings.forEachRemaining(row -> print(out, markdown(row)));
    }

    /** Returns what made the rule fire, in quotation marks, on one line. */
    static String quoted(FindingRow row) {
        return row.evidence().stream()
                .map(evidence -> evidence.value().isEmpty() ? "∅" : "“" + oneLine(evidence.value()) + "”")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Returns an amount in whole đồng for a machine. */
    static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }

    private String text(FindingRow row) {
        String at = row.path().isEmpty() ? "" : " " + row.path();
        String proposal = proposal(row);
        return row.code() + ": " + Kebab.of(row.severity()) + " [" + row.rule() + " " + row.name() + "]" + at + ": "
                + quoted(row) + (proposal.isEmpty() ? "" : " → " + proposal) + saving(row, " (", ")");
    }

    private String markdown(FindingRow row) {
        return "| " + row.code() + " | " + row.severity().label().in(language) + " | " + row.rule() + " " + row.name()
                + " | " + cell(row.path()) + " | " + cell(quoted(row)) + " | " + cell(proposal(row)) + " | "
                + saving(row, "", "") + " |\n";
    }

    private String proposal(FindingRow row) {
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

    private String say(String vi, String en) {
        return new Bilingual(vi, en).in(language);
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

    private static void print(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
