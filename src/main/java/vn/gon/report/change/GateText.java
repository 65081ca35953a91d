package vn.gon.report.change;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import vn.gon.change.Burden;
import vn.gon.change.GateVerdict;
import vn.gon.change.Offence;
import vn.gon.change.Offset;
import vn.gon.report.MarkdownText;
import vn.gon.report.ShownText;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** A verdict of the gate for people: on a terminal, or in Markdown. */
final class GateText {

    private static final int NAME = 80;

    private final GateReport report;
    private final Language language;
    private final boolean markdown;
    private final PrintWriter out;

    GateText(GateReport report, Language language, boolean markdown, PrintWriter out) {
        this.report = report;
        this.language = language;
        this.markdown = markdown;
        this.out = out;
    }

    void write() {
        line((markdown ? "# " : "")
                + Bilingual.of(
                                "Kiểm tra tăng trở lại: %s so với mốc %s",
                                "Regrowth: %s against the baseline %s",
                                shown(report.register()),
                                shown(report.baseline()))
                        .in(language));
        line("");
        table();
        report.verdict().offsets().forEach(this::offset);
        offences(
                Bilingual.of("Quy định làm tăng", "What made it grow"),
                report.verdict().offences());
        offences(Bilingual.of("Được miễn trừ", "Exempt"), report.verdict().exempt());
        if (report.verdict().unreadable() > 0) {
            line(Bilingual.of(
                            "%d quy định không so được vì có bản ghi không đọc được.",
                            "%d regulations could not be compared: a record cannot be read.",
                            report.verdict().unreadable())
                    .in(language));
        }
        line(markdown ? "" : null);
        line((markdown ? "**" : "") + report.sentence(language) + (markdown ? "**" : ""));
        out.flush();
    }

    private void table() {
        List<String> head = List.of(
                say("phạm vi", "scope"),
                say("chỉ tiêu", "measure"),
                say("trước", "before"),
                say("sau", "after"),
                say("tăng", "growth"),
                say("chưa so được", "unknown"),
                "");
        row(head);
        if (markdown) {
            line("|---|---|---:|---:|---:|---:|---|");
        }
        report.verdict().rows().stream().filter(GateText::isTold).forEach(row -> {
            Burden burden = row.burden();
            row(List.of(
                    shown(GateReport.scope(row.agency(), language)),
                    burden.label().in(language),
                    GateReport.figure(burden, row.balance().before(), language),
                    GateReport.figure(burden, row.balance().after(), language),
                    GateReport.growth(burden, row.balance().growth(), language),
                    String.valueOf(row.balance().unknown()),
                    row.outcome().label().in(language)));
        });
    }

    /** Of an agency, only what moved, or may have, is told. */
    private static boolean isTold(GateVerdict.Row row) {
        return row.agency() == null
                || row.balance().growth().signum() != 0
                || row.balance().unknown() > 0;
    }

    private void row(List<String> cells) {
        if (markdown) {
            line("| " + String.join(" | ", cells) + " |");
        } else {
            String agency = cells.get(0).length() > 30 ? cells.get(0).substring(0, 29) + "…" : cells.get(0);
            line(String.format(
                            Locale.ROOT,
                            "  %-30s %-36s %18s %18s %16s %13s  %s",
                            agency,
                            cells.get(1),
                            cells.get(2),
                            cells.get(3),
                            cells.get(4),
                            cells.get(5),
                            cells.get(6))
                    .stripTrailing());
        }
    }

    private void offset(GateVerdict.OffsetRow row) {
        if (row.in().signum() == 0 && row.isMet()) {
            return;
        }
        Burden unit = row.by() == Offset.By.COST ? Burden.ANNUAL_COST : Burden.REGULATIONS;
        line(markdown ? "" : null);
        line(Bilingual.of(
                        "Bù trừ, %s: vào %s, ra %s, cần ra %s (%s): %s%s",
                        "Offset, %s: in %s, out %s, %s needed (%s): %s%s",
                        shown(GateReport.scope(row.agency(), language)),
                        GateReport.figure(unit, row.in(), language),
                        GateReport.figure(unit, row.out(), language),
                        GateReport.figure(unit, row.required(), language),
                        unit.label(),
                        row.isMet() ? Bilingual.of("đủ", "met") : Bilingual.of("CHƯA ĐỦ", "NOT MET"),
                        row.unknown() == 0
                                ? Bilingual.same("")
                                : Bilingual.of(
                                        "; %d quy định chưa rõ chi phí nên không bù được",
                                        "; the cost of %d regulations is not known, so they cannot be offset",
                                        row.unknown()))
                .in(language));
    }

    private void offences(Bilingual title, List<Offence> offences) {
        if (offences.isEmpty()) {
            return;
        }
        line("");
        line((markdown ? "## " : "") + title.in(language) + (markdown ? "\n" : ":"));
        for (Offence each : offences) {
            String name = ShownText.shortened(ShownText.clean(each.name()), NAME);
            line((markdown ? "- " : "  ") + (markdown ? "" : ChangeWords.mark(each.kind()) + " ") + shown(each.code())
                    + " "
                    + shown(name) + " (" + shown(GateReport.scope(each.agency(), language)) + "): "
                    + GateReport.burdens(each, language) + " — " + shown(GateReport.broughtBy(each, language))
                    + reason(each));
        }
    }

    private String reason(Offence each) {
        if (each.exemption() == null) {
            return "";
        }
        String until = each.exemption().until() == null
                ? ""
                : Bilingual.of(", đến hết %s", ", until %s", each.exemption().until())
                        .in(language);
        return "; " + say("lý do: ", "reason: ") + shown(each.exemption().reason()) + until;
    }

    private String shown(String text) {
        String clean = ShownText.clean(text).replaceAll("\\s+", " ").strip();
        return markdown ? MarkdownText.escaped(clean) : clean;
    }

    private void line(@org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            out.print(text + "\n");
        }
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
