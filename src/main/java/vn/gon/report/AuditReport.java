package vn.gon.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleSet;
import vn.gon.audit.Undecided;
import vn.gon.catalog.InputFile;
import vn.gon.plan.Assessment;
import vn.gon.text.Language;

/**
 * Findings as they are found: written one by one, so that the size of the register does not matter.
 *
 * @param inputs the files of the catalogue
 * @param rules the rules
 * @param assessments what the rules found, regulation by regulation; read once
 */
public record AuditReport(List<InputFile> inputs, RuleSet rules, Stream<Assessment> assessments) {

    private static final List<String> COLUMNS = List.of(
            "code",
            "rule",
            "name",
            "severity",
            "path",
            "evidence",
            "edits",
            "saving_per_filing_vnd",
            "saving_per_year_vnd");

    /**
     * The audit as one JSON document; its last two parts fill while the findings are written.
     *
     * @param schemaVersion version of this shape
     * @param tool the program
     * @param inputs the files the findings come from
     * @param rulePack the rules
     * @param findings what was found
     * @param unknown what could not be answered
     * @param summary the counts
     */
    private record Document(
            int schemaVersion,
            String tool,
            List<InputFile> inputs,
            RulePack rulePack,
            Iterator<FindingRow> findings,
            List<Undecided> unknown,
            AuditSummary summary) {}

    private record RulePack(int rules, String sha256) {}

    /** Writes the findings and returns their counts. */
    public AuditSummary write(AuditFormat format, Language language, Writer out) {
        AuditSummary summary = new AuditSummary();
        List<Undecided> unknown = new ArrayList<>();
        Iterator<FindingRow> findings = assessments
                .peek(summary::add)
                .peek(assessment -> unknown.addAll(assessment.undecided()))
                .flatMap(assessment -> FindingRow.of(assessment).stream())
                .iterator();
        switch (format) {
            case JSON ->
                JsonText.write(
                        new Document(
                                JsonText.SCHEMA_VERSION,
                                "gon",
                                inputs,
                                new RulePack(rules.cards().size(), rules.hash()),
                                findings,
                                unknown,
                                summary),
                        out);
            case CSV -> csv(findings, out);
            case MARKDOWN -> new FindingLines(language).writeMarkdown(findings, out);
            case TEXT -> new FindingLines(language).writeText(findings, out);
        }
        flush(out);
        return summary;
    }

    private static void csv(Iterator<FindingRow> findings, Writer out) {
        Iterable<List<@Nullable Object>> rows = () -> mapped(findings);
        new CsvTable(COLUMNS, rows).write(out);
    }

    private static Iterator<List<@Nullable Object>> mapped(Iterator<FindingRow> findings) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return findings.hasNext();
            }

            @Override
            public List<@Nullable Object> next() {
                return cells(findings.next());
            }
        };
    }

    private static List<@Nullable Object> cells(FindingRow row) {
        FindingRow.Saving saving = row.saving();
        BigDecimal annual = saving == null ? null : saving.annualAlone();
        return Arrays.asList(
                row.code(),
                row.rule(),
                row.name(),
                vn.gon.text.Kebab.of(row.severity()),
                row.path(),
                FindingLines.quoted(row),
                String.join(" ", row.edits().stream().map(EditRow::edit).toList()),
                saving == null ? null : FindingLines.whole(saving.alone()),
                annual == null ? null : FindingLines.whole(annual));
    }

    private static void flush(Writer out) {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
