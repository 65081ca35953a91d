package vn.gon.report;

import java.util.List;
import java.util.stream.Collectors;
import vn.gon.audit.RuleCard;
import vn.gon.audit.RuleDocument;
import vn.gon.reform.Edit;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * One rule explained on one screen: what, why and by which law, what it proposes, an example that fires, one that does
 * not, and how to suppress it.
 *
 * @param rule the rule
 * @param language the language of the page
 */
public record RulePage(RuleDocument rule, Language language) {

    private static final int INDENT = 14;
    private static final int LONGEST_EXAMPLE = 260;

    /** Returns the page for a terminal. */
    public String text() {
        RuleCard card = rule.card();
        Wrapped page = new Wrapped();
        page.line(
                card.id() + " " + card.name() + " · " + card.severity().label().in(language) + " · "
                        + card.criterion().label().in(language));
        page.entry("", 0, card.title().in(language)).line("");
        page.entry(say("Vì sao", "Why"), INDENT, card.why().in(language));
        for (int i = 0; i < card.legal().size(); i++) {
            page.entry(
                    i == 0 ? say("Căn cứ", "Legal ground") : "",
                    INDENT,
                    ground(card.legal().get(i), language));
        }
        page.entry(say("Xét", "Looks at"), INDENT, scope());
        page.entry(say("Đề xuất", "Proposes"), INDENT, proposals());
        page.entry(say("Tiết kiệm", "Saving"), INDENT, saving());
        rule.flags().stream().findFirst().ifPresent(sample -> page.entry(say("Bắt", "Flags"), INDENT, flagged(sample)));
        rule.passes().stream()
                .findFirst()
                .ifPresent(sample -> page.entry(say("Cho qua", "Passes"), INDENT, shortened(sample)));
        rule.unknown().stream()
                .findFirst()
                .ifPresent(sample -> page.entry(say("Không rõ", "Unknown"), INDENT, shortened(sample)));
        page.entry(say("Bỏ qua", "Suppress"), INDENT, suppression());
        page.entry("", INDENT, suppressionEntry());
        page.entry(say("Tệp", "File"), INDENT, rule.file());
        return page.toString();
    }

    /** Returns the page as a section of a Markdown document, with all examples. */
    public String markdown() {
        RuleCard card = rule.card();
        StringBuilder page = new StringBuilder();
        page.append("## ").append(card.id()).append(' ').append(card.name()).append("\n\n");
        page.append("**").append(FindingLines.cell(card.title().in(language))).append("** · ");
        page.append(card.severity().label().in(language)).append(" · ");
        page.append(card.criterion().label().in(language)).append("\n\n");
        paragraph(page, say("Vì sao", "Why"), card.why().in(language));
        String grounds =
                card.legal().stream().map(ground -> ground(ground, language)).collect(Collectors.joining("; "));
        paragraph(page, say("Căn cứ", "Legal ground"), grounds);
        paragraph(page, say("Xét", "Looks at"), scope());
        paragraph(page, say("Đề xuất", "Proposes"), proposals());
        examples(page, say("Bắt", "Flags"), rule.flags());
        examples(page, say("Cho qua", "Passes"), rule.passes());
        examples(page, say("Không rõ", "Unknown"), rule.unknown());
        return page.toString();
    }

    private static void paragraph(StringBuilder page, String heading, String text) {
        page.append("*")
                .append(heading)
                .append(":* ")
                .append(FindingLines.cell(text))
                .append("\n\n");
    }

    private static void examples(StringBuilder page, String heading, List<RuleDocument.Sample> samples) {
        if (samples.isEmpty()) {
            return;
        }
        page.append("*").append(heading).append(":*\n\n");
        samples.forEach(sample ->
                page.append("- ").append(FindingLines.cell(sample.record())).append('\n'));
        page.append('\n');
    }

    /** Returns a legal ground with how sure it is. */
    static String ground(RuleCard.LegalGround ground, Language language) {
        String where = ground.article() == null ? "" : ", " + ground.article();
        Bilingual status = ground.status() == RuleCard.Status.QUOTED
                ? new Bilingual("đã đối chiếu văn bản", "checked against the text")
                : new Bilingual("nêu theo hiểu biết, phải kiểm tra lại", "from memory, to be checked");
        return ground.instrument() + where + " (" + status.in(language) + ")";
    }

    private String scope() {
        boolean whole = rule.forEach().equals(rule.appliesTo());
        boolean condition = rule.appliesTo().equals("condition");
        if (whole) {
            return condition
                    ? say("từng điều kiện kinh doanh", "each business condition")
                    : say("cả thủ tục", "the procedure as a whole");
        }
        return new Bilingual("từng mục trong “%s” của thủ tục", "each of \"%s\" of a procedure")
                .in(language)
                .formatted(rule.forEach());
    }

    private String proposals() {
        if (rule.edits().isEmpty()) {
            return say(
                    "không đề xuất sửa đổi cụ thể; người rà soát phải xem xét",
                    "no particular edit; a reviewer has to judge");
        }
        return rule.edits().stream().map(this::proposal).collect(Collectors.joining("; "));
    }

    private String proposal(Edit edit) {
        return edit.label().in(language) + " (" + edit.name() + ", "
                + edit.lever().label().in(language) + ")";
    }

    private String saving() {
        return rule.edits().isEmpty()
                ? say("không tính khi chưa có sửa đổi cụ thể", "none counted without a particular edit")
                : say(
                        "chi phí của thủ tục trừ chi phí sau khi áp dụng sửa đổi; xem từng dòng: gon explain "
                                + rule.card().name() + " MÃ",
                        "cost of the procedure minus its cost with the edit applied; line by line: gon explain "
                                + rule.card().name() + " CODE");
    }

    private String flagged(RuleDocument.Sample sample) {
        String why = sample.evidence().stream()
                .map(evidence -> evidence.shown(language))
                .filter(value -> !value.isBlank())
                .distinct()
                .limit(2)
                .map(value -> "“" + ShownText.shortened(value, 80) + "”")
                .collect(Collectors.joining(", "));
        return shortened(sample) + (why.isEmpty() ? "" : " ← " + why);
    }

    private static String shortened(RuleDocument.Sample sample) {
        return ShownText.shortened(sample.record(), LONGEST_EXAMPLE);
    }

    private String suppression() {
        return say(
                "thêm vào gon-suppressions.yaml, kèm lý do bắt buộc:",
                "add to gon-suppressions.yaml, with the reason that it must have:");
    }

    private String suppressionEntry() {
        return say(
                "- { rule: " + rule.card().name() + ", codes: [MÃ], reason: \"…\", until: NĂM-THÁNG-NGÀY }",
                "- { rule: " + rule.card().name() + ", codes: [CODE], reason: \"…\", until: YYYY-MM-DD }");
    }

    private String say(String vi, String en) {
        return new Bilingual(vi, en).in(language);
    }
}
