package vn.gon.report;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Evidence;
import vn.gon.audit.Undecided;
import vn.gon.text.Kebab;

/** Findings as CSV: one row a finding that is to be acted on, its columns never moved. */
final class FindingsTable implements FindingsWriter {

    private static final List<String> COLUMNS = List.of(
            "code",
            "rule",
            "name",
            "severity",
            "path",
            "evidence",
            "edits",
            "saving_per_filing_vnd",
            "saving_per_year_vnd",
            "baseline",
            "fingerprint");

    private final Writer out;

    FindingsTable(Writer out) {
        this.out = out;
        new CsvTable(COLUMNS, List.of()).write(out);
    }

    @Override
    public void finding(FindingRow row) {
        new CsvTable(COLUMNS, List.of(cells(row))).writeRows(out);
    }

    @Override
    public void suppressed(FindingRow row) {
        // who adds up the rows must not count them
    }

    @Override
    public void unknown(Undecided undecided) {
        // a table of findings
    }

    @Override
    public void end(List<Baseline.Entry> absent, AuditSummary summary) {
        // a table has no end
    }

    private static List<@Nullable Object> cells(FindingRow row) {
        FindingRow.Saving saving = row.saving();
        BigDecimal annual = saving == null ? null : saving.annualAlone();
        return Arrays.asList(
                row.code(),
                row.rule(),
                row.name(),
                Kebab.of(row.severity()),
                row.path(),
                FindingLines.quoted(row, Evidence::value),
                String.join(" ", row.edits().stream().map(EditRow::edit).toList()),
                saving == null ? null : FindingLines.whole(saving.alone()),
                annual == null ? null : FindingLines.whole(annual),
                row.baseline() == null ? null : Kebab.of(row.baseline()),
                row.fingerprint());
    }
}
