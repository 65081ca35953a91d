package vn.gon.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.gon.cost.figures.Checked;
import vn.gon.cost.figures.FigureCheck;
import vn.gon.cost.figures.Quantity;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;
import vn.gon.text.Problem;

/**
 * Published figures beside what follows from their inputs.
 *
 * @param checked every figure
 * @param rejected rows that could not be worked out
 * @param language of the texts
 */
public record FiguresReport(List<Checked> checked, List<Problem> rejected, Language language) {

    public FiguresReport {
        checked = List.copyOf(checked);
        rejected = List.copyOf(rejected);
    }

    private record Document(
            int schemaVersion,
            List<FigureView> figures,
            List<FindingView> findings,
            List<SheetJson.Rejected> rejected,
            Summary summary) {}

    private record FigureView(
            int line,
            String id,
            String kind,
            List<BigDecimal> published,
            List<BigDecimal> recomputed,
            boolean right,
            boolean withinRounding,
            String source) {}

    private record FindingView(
            int line,
            String id,
            String kind,
            String finding,
            BigDecimal published,
            BigDecimal recomputed,
            BigDecimal difference,
            String detail,
            String source) {}

    private record Summary(long figures, long right, long withinRounding, long findings, long rejected) {}

    /** Returns how many findings there are. */
    public long findings() {
        return FigureCheck.findings(checked);
    }

    /** Writes it. */
    public void write(TableFormat format, PrintWriter out) {
        switch (format) {
            case TEXT -> text(out);
            case JSON ->
                JsonText.write(
                        new Document(
                                JsonText.SCHEMA_VERSION,
                                checked.stream().map(FiguresReport::view).toList(),
                                views(),
                                rejected.stream()
                                        .map(problem -> SheetJson.Rejected.of(problem, language))
                                        .toList(),
                                summary()),
                        out);
            case CSV -> table().csv().write(out);
        }
    }

    private NamedTable table() {
        return NamedTable.of(
                Bilingual.of("Số liệu không khớp", "Figures that do not add up"),
                List.of(
                        NamedTable.Column.of("line", "dòng", "line", view -> BigDecimal.valueOf(view.line())),
                        NamedTable.Column.of("id", "mã", "id", FindingView::id),
                        NamedTable.Column.of("kind", "loại", "kind", FindingView::kind),
                        NamedTable.Column.of("finding", "phát hiện", "finding", FindingView::finding),
                        NamedTable.Column.of("published", "công bố", "published", FindingView::published),
                        NamedTable.Column.of("recomputed", "tính lại", "recomputed", FindingView::recomputed),
                        NamedTable.Column.of("difference", "lệch", "difference", FindingView::difference),
                        NamedTable.Column.of("detail", "giải thích", "detail", FindingView::detail),
                        NamedTable.Column.of("source", "nguồn", "source", FindingView::source)),
                views());
    }

    private void text(PrintWriter out) {
        for (Checked each : checked) {
            for (Checked.Finding finding : each.findings()) {
                out.print(String.format(
                        Locale.ROOT,
                        "%s (%s): %s\n",
                        each.figure().id(),
                        finding.kind().label().in(language),
                        finding.detail().in(language)));
                out.print(Bilingual.of(
                                "    công bố %s; tính lại %s; lệch %s%s\n",
                                "    published %s; recomputed %s; difference %s%s\n",
                                number(finding.published()),
                                number(finding.recomputed()),
                                number(finding.difference()),
                                unit(each))
                        .in(language));
                if (!each.figure().source().isEmpty()) {
                    out.print("    " + ShownText.clean(each.figure().source()) + "\n");
                }
            }
        }
        Summary summary = summary();
        out.print(Bilingual.of(
                        "%d số liệu: %d khớp%s, %d phát hiện, %d dòng không đọc được\n",
                        "%d figures: %d right%s, %d findings, %d rows not readable\n",
                        summary.figures(),
                        summary.right(),
                        summary.withinRounding() == 0
                                ? ""
                                : Bilingual.of(
                                        " (trong đó %d khớp trong phạm vi làm tròn)",
                                        " (%d of them within rounding)", summary.withinRounding()),
                        summary.findings(),
                        summary.rejected())
                .in(language));
    }

    private static Bilingual unit(Checked checked) {
        String text = ShownText.clean(checked.figure().published().get(0).unit().text());
        return text.isEmpty() ? Bilingual.same("") : Bilingual.of("; đơn vị: %s", "; in %s", text);
    }

    private String number(BigDecimal value) {
        return vn.gon.text.Numbers.number(value, Math.max(0, value.scale()), language);
    }

    private Summary summary() {
        long right = checked.stream().filter(each -> each.findings().isEmpty()).count();
        long explained = checked.stream().filter(Checked::withinRounding).count();
        long rows = rejected.stream().map(Problem::place).distinct().count();
        return new Summary(checked.size(), right, explained, findings(), rows);
    }

    private static FigureView view(Checked each) {
        return new FigureView(
                each.figure().line(),
                each.figure().id(),
                Kebab.of(each.figure().kind()),
                each.figure().published().stream().map(Quantity::number).toList(),
                each.recomputed(),
                each.findings().isEmpty(),
                each.withinRounding(),
                each.figure().source());
    }

    private List<FindingView> views() {
        return checked.stream()
                .flatMap(each -> each.findings().stream()
                        .map(finding -> new FindingView(
                                each.figure().line(),
                                each.figure().id(),
                                Kebab.of(each.figure().kind()),
                                Kebab.of(finding.kind()),
                                finding.published(),
                                finding.recomputed(),
                                finding.difference(),
                                finding.detail().in(language),
                                each.figure().source())))
                .toList();
    }
}
