package vn.gon.report;

import java.io.Writer;
import java.util.List;
import vn.gon.audit.Undecided;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** Findings as lines to read and to search: one line a finding. */
final class FindingsText implements FindingsWriter {

    private final Language language;
    private final FindingLines lines;
    private final LineWriter out;

    FindingsText(Language language, Writer out) {
        this.language = language;
        this.lines = new FindingLines(language);
        this.out = new LineWriter(out);
    }

    @Override
    public void finding(FindingRow row) {
        out.line(lines.text(row));
    }

    @Override
    public void suppressed(FindingRow row) {
        // only counted: whoever reads line by line wants what is to be done
    }

    @Override
    public void unknown(Undecided undecided) {
        // only counted
    }

    @Override
    public void end(List<Baseline.Entry> absent, AuditSummary summary) {
        String gone = Bilingual.of("không còn", "absent").in(language);
        for (Baseline.Entry entry : absent) {
            out.line(entry.code() + ": " + gone + " [" + entry.rule() + "]"
                    + (entry.path().isEmpty() ? "" : " " + entry.path()));
        }
    }
}
