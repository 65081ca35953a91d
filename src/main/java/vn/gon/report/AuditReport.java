package vn.gon.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gon.audit.RuleSet;
import vn.gon.audit.Undecided;
import vn.gon.catalog.InputFile;
import vn.gon.catalog.RecordLines;
import vn.gon.plan.Assessment;
import vn.gon.text.Language;

/**
 * Findings as they are found: written one by one, in any number of formats at once, so that the size of the register does
 * not matter.
 *
 * @param subject what was judged, and by what
 * @param assessments what the rules found, regulation by regulation; read once
 * @param comparison the findings of an earlier run; empty for none
 */
public record AuditReport(Subject subject, Stream<Assessment> assessments, Optional<Comparison> comparison) {

    /**
     * What was judged, and by what.
     *
     * @param inputs the files of the catalogue
     * @param rules the rules
     * @param version version of the program
     * @param lines where each record stands in its file; closed when the findings are written
     */
    public record Subject(List<InputFile> inputs, RuleSet rules, String version, RecordLines lines) {}

    /**
     * One rendering of the findings.
     *
     * @param format its format
     * @param out where it goes; left open
     */
    public record Output(FindingsFormat format, Writer out) {}

    /** Writes the findings in one format and returns their counts. */
    public AuditSummary write(FindingsFormat format, Language language, Writer out) {
        return write(List.of(new Output(format, out)), language);
    }

    /** Writes the findings in several formats, reading them once, and returns their counts. */
    public AuditSummary write(List<Output> outputs, Language language) {
        AuditSummary summary = new AuditSummary();
        List<FindingsWriter> writers =
                outputs.stream().map(output -> writer(output, language)).toList();
        assessments.forEachOrdered(assessment -> {
            summary.add(assessment);
            FindingRow.of(assessment).forEach(row -> tell(row, writers, summary));
            for (Undecided undecided : assessment.undecided()) {
                writers.forEach(writer -> writer.unknown(undecided));
            }
        });
        List<Baseline.Entry> absent = comparison.map(Comparison::absent).orElse(List.of());
        comparison.ifPresent(any -> summary.addAbsent(absent.size()));
        writers.forEach(writer -> writer.end(absent, summary));
        subject.lines().close();
        outputs.forEach(output -> flush(output.out()));
        return summary;
    }

    private void tell(FindingRow found, List<FindingsWriter> writers, AuditSummary summary) {
        FindingRow row = found.in(comparison.map(each -> each.add(found)).orElse(null));
        summary.add(row);
        for (FindingsWriter writer : writers) {
            if (row.suppression() == null) {
                writer.finding(row);
            } else {
                writer.suppressed(row);
            }
        }
    }

    private FindingsWriter writer(Output output, Language language) {
        return switch (output.format()) {
            case TEXT -> new FindingsText(language, output.out());
            case MARKDOWN -> new FindingsMarkdown(language, output.out());
            case CSV -> new FindingsTable(output.out());
            case JSON -> new FindingsJson(subject, output.out());
            case SARIF -> new FindingsSarif(subject, language, output.out());
            case JUNIT -> new FindingsJunit(subject.rules().cards(), language, output.out());
        };
    }

    private static void flush(Writer out) {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
