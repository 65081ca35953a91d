package vn.gon.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.gon.audit.RuleCard;
import vn.gon.plan.ReformPackage;
import vn.gon.text.Language;

/**
 * Writes packages.
 *
 * @param language the language of what people read
 * @param top how many changes a page shows
 * @param rules the rules that targets speak of
 */
public record PlanWriter(Language language, int top, List<RuleCard> rules) {

    /**
     * Writes a package in one format.
     *
     * @param robustness how sure its targets on cost are
     */
    public void write(ReformPackage chosen, List<Robustness> robustness, PlanFormat format, OutputStream out)
            throws IOException {
        if (format == PlanFormat.XLSX) {
            new Workbook(PlanTables.all(chosen), language).write(out);
            return;
        }
        String text = switch (format) {
            case JSON -> JsonText.indented(PlanJson.of(chosen, robustness)) + "\n";
            case CSV -> PlanTables.edits(chosen).text();
            default -> PlanText.of(chosen, robustness, this);
        };
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the frontier as a chart, or as a table where a table is asked for. */
    public String frontier(List<ReformPackage> points, PlanFormat format) {
        return switch (format) {
            case CSV -> PlanTables.frontier(points).text();
            case JSON ->
                JsonText.indented(points.stream()
                                .map(point -> PlanJson.of(point, List.of()))
                                .toList()) + "\n";
            default -> PlanFrontier.of(points, language);
        };
    }
}
