package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.gon.cost.Simulation;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.TargetRow;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** A run on one screen: what was reviewed, what it would save, what leads, and where to look next. */
public final class RunSummary {

    private static final int SHOWN = 5;
    private static final int NAME_WIDTH = 56;

    private final Report report;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private RunSummary(Report report, Language language) {
        this.report = report;
        this.language = language;
    }

    /**
     * Returns the summary.
     *
     * @param folder where the run was written to, as the user named it
     */
    public static String of(Report report, Language language, String folder) {
        RunSummary summary = new RunSummary(report, language);
        summary.reviewed();
        if (report.proposed() != null) {
            summary.proposed(report.proposed().chosen());
        }
        summary.effects();
        summary.cost();
        summary.leaders();
        summary.next(folder);
        return summary.text.toString();
    }

    private void reviewed() {
        Totals totals = report.proposed() == null
                ? report.totals()
                : report.proposed().audited().totals();
        say(
                "Danh mục %s: %s thủ tục, %s điều kiện kinh doanh; %s quy tắc.",
                "Catalogue %s: %s procedures, %s business conditions; %s rules.",
                report.about().catalog(),
                count(totals.procedures()),
                count(totals.conditions()),
                count(report.about().rules().size()));
        say(
                "Phát hiện:     %s ở %s thủ tục và %s điều kiện; %s câu hỏi chưa trả lời được vì thiếu dữ liệu.",
                "Findings:      %s on %s procedures and %s conditions; %s questions unknown for want of data.",
                count(totals.findings()),
                count(totals.flagged()),
                count(totals.conditionsFlagged()),
                count(totals.undecided()));
        if (!report.suppressed().isEmpty()) {
            say(
                    "               %s phát hiện được bỏ qua có lý do, không tính ở đây.",
                    "               %s more suppressed with reasons and not counted here.",
                    count(report.suppressed().size()));
        }
    }

    private void proposed(ReformPackage chosen) {
        say(
                "\nGói đề xuất:   %s — %s.",
                "\nPackage:       %s — %s.", chosen.programme().title(), PlanWords.proof(chosen));
        for (TargetRow row :
                chosen.rows().subList(0, Math.min(SHOWN, chosen.rows().size()))) {
            say(
                    "  [%s] %s, %s%s",
                    "  [%s] %s, %s%s",
                    PlanWords.met(row),
                    PlanWords.target(row.target(), report.about().rules()),
                    PlanWords.part(row),
                    reached(row));
        }
        if (chosen.rows().size() > SHOWN) {
            say(
                    "  … và %s dòng mục tiêu nữa: gon plan --programme %s",
                    "  … and %s more rows of targets: gon plan --programme %s",
                    count(chosen.rows().size() - SHOWN),
                    chosen.programme().id());
        }
        say(
                "  %s quy định, %s văn bản phải sửa; %s điểm công sức.",
                "  %s regulations, %s instruments to amend; %s points of effort.",
                count(chosen.items().size()),
                count(chosen.instruments().size()),
                PlanWords.points(chosen.points(), language));
    }

    private Bilingual reached(TargetRow row) {
        return row.base() == null
                ? Bilingual.of(": danh mục không có số liệu để tính", ": the register holds nothing to tell it by")
                : Bilingual.of(
                        ": cần %s, đạt %s",
                        ": needs %s, reaches %s",
                        Numbers.percent(row.target().atLeast(), 0, language),
                        PlanWords.share(row, row.reached(), language));
    }

    private void effects() {
        Totals.Effects effects = report.totals().effects();
        say(
                "Phương án:     bãi bỏ %s, đơn giản hóa %s thủ tục; bãi bỏ %s điều kiện; bỏ %s giấy tờ, %s yêu cầu chứng thực; mở %s cách thức nộp.",
                "Proposal:      abolish %s, simplify %s procedures; abolish %s conditions; drop %s papers, %s certifications; open %s channels.",
                count(effects.abolished()),
                count(effects.simplified()),
                count(effects.conditionsAbolished()),
                count(effects.papersRemoved()),
                count(effects.certificationsDropped()),
                count(effects.channelsOpened()));
    }

    private void cost() {
        CostChange annual = report.totals().annual();
        Coverage coverage = report.totals().coverage();
        if (annual == null) {
            say(
                    "Chi phí năm:   chưa rõ, vì không thủ tục nào có số lượt hồ sơ (volumes.csv).",
                    "Yearly cost:   unknown, since no procedure has a number of filings (volumes.csv).");
            return;
        }
        String rate = annual.rate() == null
                ? Bilingual.of("không xác định", "not defined").in(language)
                : Numbers.percent(annual.rate(), 2, language);
        say(
                "Chi phí năm:   trước %s, sau %s, tiết kiệm %s (%s).",
                "Yearly cost:   before %s, after %s, saved %s (%s).",
                Numbers.money(annual.before(), language),
                Numbers.money(annual.after(), language),
                Numbers.money(annual.saved(), language),
                rate);
        say(
                "               tính trên %s/%s thủ tục đã biết số lượt hồ sơ; phần còn lại chưa rõ, không tính là 0.",
                "               over %s of %s procedures whose filings are known; the rest is unknown, not zero.",
                count(coverage.withVolumes()),
                count(coverage.procedures()));
        range();
        Assumptions.Part weakest = report.assumptions().weakest();
        if (weakest != null) {
            say(
                    "               %s chi phí năm dựa vào số liệu loại “%s”.",
                    "               %s of the yearly cost rests on numbers that are %s.",
                    Numbers.percent(weakest.share(), 1, language),
                    weakest.origin().label());
        }
    }

    private void range() {
        Sensitivity sensitivity = report.sensitivity();
        if (sensitivity != null) {
            Simulation.Range saving = sensitivity.outcome().saving();
            Simulation.Range rate = sensitivity.outcome().rate();
            say(
                    "               tiết kiệm từ %s đến %s (%s–%s) trong 90 %% lần thử với số liệu đầu vào không chắc chắn.",
                    "               saved from %s to %s (%s–%s) in 90 %% of draws from the uncertain inputs.",
                    Numbers.money(BigDecimal.valueOf(saving.p5()), language),
                    Numbers.money(BigDecimal.valueOf(saving.p95()), language),
                    Numbers.percent(BigDecimal.valueOf(rate.p5()), 2, language),
                    Numbers.percent(BigDecimal.valueOf(rate.p95()), 2, language));
        }
    }

    private void leaders() {
        List<Candidate> first = report.candidates().stream().limit(SHOWN).toList();
        if (first.isEmpty()) {
            return;
        }
        say("\nĐứng đầu (tiết kiệm):", "\nFirst by saving:");
        for (Candidate candidate : first) {
            say(
                    "  %2d. %-10s %s\n      %s",
                    "  %2d. %-10s %s\n      %s",
                    candidate.rank(),
                    candidate.code(),
                    shortened(candidate.name()),
                    benefit(candidate));
        }
    }

    private Bilingual benefit(Candidate candidate) {
        Candidate.Benefit benefit = candidate.benefit();
        String rules = candidate.reasons().stream()
                .map(reason -> reason.rule().name())
                .limit(3)
                .collect(Collectors.joining(", "));
        if (benefit == null) {
            return Bilingual.same(rules);
        }
        String saved = Numbers.money(benefit.shown().saved(), language);
        return benefit.annual() == null
                ? Bilingual.of("%s mỗi hồ sơ — %s", "%s a filing — %s", saved, rules)
                : Bilingual.of("%s mỗi năm — %s", "%s a year — %s", saved, rules);
    }

    private void next(String folder) {
        String candidate =
                report.candidates().stream().map(Candidate::code).findFirst().orElse("CODE");
        say(
                "\nXem tiếp:      %s/report.html (mở bằng trình duyệt), report.xlsx, report.md, findings.csv, report.json",
                "\nLook next:     %s/report.html (open in a browser), report.xlsx, report.md, findings.csv, report.json",
                folder);
        say(
                "               gon show %s · gon audit %s · gon cost %s",
                "               gon show %s · gon audit %s · gon cost %s", candidate, candidate, candidate);
        if (report.proposed() != null) {
            say(
                    "               gon explain cost %s --plan %s/plan.json (từng đồng trước và sau gói)",
                    "               gon explain cost %s --plan %s/plan.json (every đồng before and after the package)",
                    candidate,
                    folder);
        }
    }

    private String shortened(String name) {
        return name.length() <= NAME_WIDTH ? name : name.substring(0, NAME_WIDTH - 1) + "…";
    }

    private String count(int number) {
        return Numbers.number(BigDecimal.valueOf(number), 0, language);
    }

    private void say(String vi, String en, Object... arguments) {
        text.append(Bilingual.of(vi, en, arguments).in(language)).append('\n');
    }
}
