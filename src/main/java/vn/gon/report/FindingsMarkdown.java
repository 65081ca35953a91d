package vn.gon.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.gon.audit.Undecided;
import vn.gon.text.Language;

/** Findings as a Markdown table, and below it what was suppressed with its reasons and what is no longer found. */
final class FindingsMarkdown implements FindingsWriter {

    private final Language language;
    private final FindingLines lines;
    private final LineWriter out;
    private final List<FindingRow> suppressed = new ArrayList<>();

    FindingsMarkdown(Language language, Writer out) {
        this.language = language;
        this.lines = new FindingLines(language);
        this.out = new LineWriter(out);
        table(
                "| Mã | Mức | Quy tắc | Chỗ | Bằng chứng | Đề xuất | Tiết kiệm/hồ sơ |",
                "| Code | Severity | Rule | Path | Evidence | Proposal | Saving/filing |",
                "|---|---|---|---|---|---|---:|");
    }

    @Override
    public void finding(FindingRow row) {
        out.line(lines.markdown(row).stripTrailing());
    }

    @Override
    public void suppressed(FindingRow row) {
        suppressed.add(row);
    }

    @Override
    public void unknown(Undecided undecided) {
        // only counted
    }

    @Override
    public void end(List<Baseline.Entry> absent, AuditSummary summary) {
        if (!suppressed.isEmpty()) {
            heading("## Bỏ qua có lý do", "## Suppressed with reasons");
            table(
                    "| Mã | Quy tắc | Chỗ | Lý do | Đến hết ngày |",
                    "| Code | Rule | Path | Reason | Until |",
                    "|---|---|---|---|---|");
            suppressed.forEach(row -> out.line(row(row)));
        }
        if (!absent.isEmpty()) {
            heading("## Không còn so với mốc", "## No longer found");
            table("| Mã | Quy tắc | Chỗ |", "| Code | Rule | Path |", "|---|---|---|");
            absent.forEach(entry -> out.line("| " + FindingLines.cell(entry.code()) + " | "
                    + FindingLines.cell(entry.rule()) + " | " + FindingLines.cell(entry.path()) + " |"));
        }
    }

    private static String row(FindingRow row) {
        FindingRow.Decision decision = java.util.Objects.requireNonNull(row.suppression());
        String until = decision.until() == null ? "–" : decision.until();
        String reason = decision.reason().replaceAll("\\s+", " ");
        return "| " + row.code() + " | " + row.rule() + " " + row.name() + " | " + FindingLines.cell(row.path()) + " | "
                + FindingLines.cell(reason) + " | " + until + " |";
    }

    private void heading(String vi, String en) {
        out.line("");
        out.line(language == Language.VIETNAMESE ? vi : en);
        out.line("");
    }

    private void table(String vi, String en, String rule) {
        out.line(language == Language.VIETNAMESE ? vi : en);
        out.line(rule);
    }
}
