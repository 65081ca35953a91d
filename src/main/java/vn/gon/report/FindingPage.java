package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Evidence;
import vn.gon.audit.Finding;
import vn.gon.audit.RuleCard;
import vn.gon.cost.CostLine;
import vn.gon.cost.ProcedureCost;
import vn.gon.plan.Costing;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.report.Change.Element;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/**
 * One finding explained on one screen: what the record says, why that is a burden and by which law, what is proposed, and
 * how its saving is worked out.
 *
 * @param regulation the regulation it is about
 * @param finding the finding
 * @param card its rule
 * @param alone the cost before and after its edits alone; null where nothing is costed
 * @param marginal what the package of all edits would lose without it, in đồng a filing; null where nothing is costed
 */
public record FindingPage(
        Regulation regulation,
        Finding finding,
        RuleCard card,
        @Nullable Costing alone,
        @Nullable BigDecimal marginal) {

    private static final int INDENT = 14;
    private static final int LONGEST_QUOTE = 420;
    private static final int MOST_LINES = 8;
    private static final int FILINGS = 4;

    /** Returns the page. */
    public String text(Language language) {
        Wrapped page = new Wrapped();
        page.entry(
                "",
                0,
                card.id() + " " + card.name() + " · " + card.severity().label().in(language) + " · "
                        + card.title().in(language));
        page.entry("", 0, finding.code() + " " + regulation.name() + " (" + regulation.agency() + ")")
                .line("");
        quotes(page, language);
        page.entry(say("Vì sao", "Why", language), INDENT, card.why().in(language));
        page.entry(
                say("Căn cứ", "Legal ground", language),
                INDENT,
                card.legal().stream()
                        .map(ground -> RulePage.ground(ground, language))
                        .collect(Collectors.joining("; ")));
        page.entry(say("Đề xuất", "Proposes", language), INDENT, proposals(language));
        if (alone != null && !finding.edits().isEmpty()) {
            saving(page, alone, language);
        }
        page.entry(say("Bỏ qua", "Suppress", language), INDENT, suppression(language));
        return page.toString();
    }

    private void quotes(Wrapped page, Language language) {
        List<Evidence> quoted = finding.evidence().stream().distinct().limit(3).toList();
        for (int i = 0; i < quoted.size(); i++) {
            Evidence evidence = quoted.get(i);
            String value = evidence.value().isBlank()
                    ? say("(không nêu)", "(not stated)", language)
                    : "“" + ShownText.shortened(ShownText.clean(evidence.shown(language)), LONGEST_QUOTE) + "”";
            page.entry(
                    i == 0 ? say("Danh mục ghi", "Record says", language) : "",
                    INDENT,
                    where(evidence.path(), language) + value);
        }
        int more = finding.evidence().size() - quoted.size();
        if (more > 0) {
            page.entry(
                    "",
                    INDENT,
                    Bilingual.of("… và %d chỗ nữa", "… and %d more", more).in(language));
        }
    }

    private String where(String path, Language language) {
        @Nullable
        Element element =
                regulation instanceof Procedure procedure ? Elements.of(procedure, path) : Elements.part(path);
        String named = element == null ? "" : element.where().in(language) + " ";
        return named + "[" + path + "]: ";
    }

    private String proposals(Language language) {
        if (finding.edits().isEmpty()) {
            return say(
                    "không có sửa đổi cụ thể; người rà soát phải xem xét",
                    "no particular edit; a reviewer has to judge",
                    language);
        }
        return finding.edits().stream()
                .map(edit -> edit.label().in(language) + " (" + edit.name() + ")")
                .collect(Collectors.joining("; "));
    }

    private void saving(Wrapped page, Costing costing, Language language) {
        ProcedureCost after = costing.after();
        CostLinesDiff lines = CostLinesDiff.of(costing.before().lines(), after == null ? List.of() : after.lines());
        page.entry(
                say("Tiết kiệm", "Saving", language),
                INDENT,
                say(
                        "chi phí một hồ sơ trước trừ sau khi chỉ áp dụng đề xuất này; các dòng thay đổi:",
                        "cost of one filing before minus after this proposal alone; the lines that change:",
                        language));
        lines(page, say("trước", "before", language), lines.before(), language);
        lines(page, say("sau", "after", language), lines.after(), language);
        page.entry("", INDENT, difference(costing, language));
        if (marginal != null) {
            page.entry(
                    "",
                    INDENT,
                    Bilingual.of(
                                    "trong gói mọi đề xuất cho thủ tục này, riêng phát hiện này thêm được %s mỗi hồ sơ",
                                    "within all proposals for this procedure it adds %s a filing",
                                    Numbers.money(marginal, language))
                            .in(language));
        }
        year(page, costing, language);
    }

    private static void lines(Wrapped page, String heading, List<CostLine> lines, Language language) {
        lines.stream()
                .limit(MOST_LINES)
                .forEach(line -> page.entry("  " + heading, INDENT, CostFormula.of(line, language)));
        if (lines.size() > MOST_LINES) {
            page.entry(
                    "  " + heading,
                    INDENT,
                    Bilingual.of("… và %d dòng nữa", "… and %d more lines", lines.size() - MOST_LINES)
                            .in(language));
        }
    }

    private static String difference(Costing costing, Language language) {
        return Stream.of(costing.before().unit(), costing.unitAfter(), costing.unitSaved())
                .map(amount -> Numbers.money(amount, language))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        amounts -> Bilingual.of(
                                        "một hồ sơ: %s − %s = %s",
                                        "one filing: %s − %s = %s", amounts.get(0), amounts.get(1), amounts.get(2))
                                .in(language)));
    }

    private static void year(Wrapped page, Costing costing, Language language) {
        BigDecimal filings = costing.before().filings();
        BigDecimal saved = costing.annualSaved();
        page.entry("", INDENT, yearly(costing, filings, saved, language).in(language));
    }

    private static Bilingual yearly(
            Costing costing, @Nullable BigDecimal filings, @Nullable BigDecimal saved, Language language) {
        if (filings == null || saved == null) {
            return Bilingual.of(
                    "một năm: chưa biết số hồ sơ nên không tính",
                    "one year: the filings are not known, so it is not worked out");
        }
        if (costing.unitSaved().multiply(filings).compareTo(saved) == 0) {
            return Bilingual.of(
                    "một năm: %s (%s hồ sơ)",
                    "one year: %s (%s filings)",
                    CostFormula.year(costing.unitSaved(), filings, language),
                    Numbers.number(filings, FILINGS, language));
        }
        BigDecimal before = costing.before().unit().multiply(filings);
        return Bilingual.of(
                "một năm: %s − %s = %s (số hồ sơ cũng thay đổi)",
                "one year: %s − %s = %s (the filings change too)",
                Numbers.money(before, language),
                Numbers.money(before.subtract(saved), language),
                Numbers.money(saved, language));
    }

    private String suppression(Language language) {
        return "gon-suppressions.yaml: - { rule: " + card.name() + ", codes: [" + finding.code() + "]"
                + (finding.path().isEmpty() ? "" : ", path: \"" + finding.path() + "\"")
                + say(", reason: \"lý do\" }", ", reason: \"why\" }", language);
    }

    private static String say(String vi, String en, Language language) {
        return new Bilingual(vi, en).in(language);
    }
}
