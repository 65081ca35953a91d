package vn.gon.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.Simulation;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.Scope;
import vn.gon.plan.TargetRow;
import vn.gon.regulation.TimeUnit;
import vn.gon.report.FrontSheet.Box;
import vn.gon.report.FrontSheet.Goal;
import vn.gon.report.FrontSheet.Heading;
import vn.gon.report.FrontSheet.Headline;
import vn.gon.text.Bilingual;

/** Puts the figures of a report on one page. */
final class FrontSheetMaker {

    private static final int NAME = 40;
    private static final int INPUT = 28;
    private static final Bilingual NOTHING = Bilingual.same("");
    private static final Bilingual UNKNOWN = Bilingual.of("chưa rõ", "unknown");

    private final Report report;
    private final Totals totals;
    private final @Nullable ReformPackage chosen;

    FrontSheetMaker(Report report) {
        this.report = report;
        this.totals = report.totals();
        this.chosen = report.proposed() == null ? null : report.proposed().chosen();
    }

    FrontSheet make() {
        return new FrontSheet(
                subject(),
                headlines(),
                aim(),
                goals(),
                List.of(
                        new Box(Heading.PROPOSED, proposed()),
                        new Box(Heading.AFFECTED, affected()),
                        new Box(Heading.UNCERTAINTY, uncertainty()),
                        new Box(Heading.DECISION, decision())));
    }

    private Bilingual subject() {
        String given = report.about().date();
        LocalDate retrieved = report.about().retrieved();
        Bilingual date = retrieved == null ? UNKNOWN : Said.day(retrieved);
        return Said.sentence(Bilingual.of(
                "Danh mục “%s”: %s thủ tục, %s điều kiện kinh doanh; ngày số liệu: %s.",
                "Register “%s”: %s procedures, %s business conditions; data as of: %s.",
                Said.shortened(report.about().catalog(), 40),
                Said.whole(totals.procedures()),
                Said.whole(totals.conditions()),
                given == null ? date : Said.shortened(given, 12)));
    }

    private List<Headline> headlines() {
        Totals.Effects effects = totals.effects();
        Bilingual ofProcedures = Bilingual.of("trên %s thủ tục", "of %s procedures", Said.whole(totals.procedures()));
        List<Headline> rows = new ArrayList<>();
        rows.add(row("Thủ tục bãi bỏ", "Procedures abolished", effects.abolished(), ofProcedures));
        rows.add(row("Thủ tục đơn giản hóa", "Procedures simplified", effects.simplified(), ofProcedures));
        rows.add(row(
                "Điều kiện kinh doanh bãi bỏ",
                "Business conditions abolished",
                effects.conditionsAbolished(),
                Bilingual.of("trên %s điều kiện", "of %s conditions", Said.whole(totals.conditions()))));
        rows.add(new Headline(
                Bilingual.of("Quy định rõ hoặc rà soát tiếp", "Clarified or reviewed further"),
                Said.whole(EffectWords.clarified(report)),
                Bilingual.of("không tính là cắt giảm", "does not count as cut")));
        rows.add(days(TimeUnit.WORKING_DAY, "Thời hạn giảm, ngày làm việc", "Time limits cut, working days"));
        rows.add(days(TimeUnit.DAY, "Thời hạn giảm, ngày theo lịch", "Time limits cut, calendar days"));
        rows.addAll(money());
        return rows;
    }

    private static Headline row(String vi, String en, int number, Bilingual note) {
        return new Headline(Bilingual.of(vi, en), Said.whole(number), note);
    }

    private Headline days(TimeUnit unit, String vi, String en) {
        return totals.effects().timeCuts().stream()
                .filter(cut -> cut.unit() == unit)
                .findFirst()
                .map(cut -> new Headline(
                        Bilingual.of(vi, en),
                        Said.number(cut.cut()),
                        Bilingual.of("của %s thủ tục", "of %s procedures", Said.whole(cut.procedures()))))
                .orElse(new Headline(Bilingual.of(vi, en), Said.whole(0), NOTHING));
    }

    private List<Headline> money() {
        CostChange annual = totals.annual();
        Coverage coverage = totals.coverage();
        Bilingual basis = Bilingual.of(
                "trên %s/%s thủ tục",
                "on %s of %s procedures", Said.whole(coverage.withVolumes()), Said.whole(coverage.procedures()));
        Bilingual rate = annual == null || annual.rate() == null ? UNKNOWN : Said.percent(annual.rate());
        return List.of(
                new Headline(
                        Bilingual.of("Chi phí tuân thủ hiện nay, đồng/năm", "Compliance cost now, VND a year"),
                        annual == null ? UNKNOWN : Said.number(annual.before()),
                        basis),
                new Headline(
                        Bilingual.of("Chi phí tuân thủ sau, đồng/năm", "Compliance cost after, VND a year"),
                        annual == null ? UNKNOWN : Said.number(annual.after()),
                        NOTHING),
                new Headline(
                        Bilingual.of("Tiết kiệm, đồng/năm (P5–P95)", "Saving, VND a year (P5–P95)"),
                        annual == null ? UNKNOWN : Said.number(annual.saved()),
                        range()),
                new Headline(Bilingual.of("Tỷ lệ tiết kiệm", "Rate of saving"), rate, baseline()));
    }

    private Bilingual range() {
        Sensitivity sensitivity = report.sensitivity();
        if (sensitivity == null) {
            return Bilingual.of("chưa tính được khoảng", "range not worked out");
        }
        Simulation.Range saving = sensitivity.outcome().saving();
        return Bilingual.of(
                "%s – %s",
                "%s – %s", Said.number(BigDecimal.valueOf(saving.p5())), Said.number(BigDecimal.valueOf(saving.p95())));
    }

    private Bilingual baseline() {
        LocalDate day = chosen == null ? null : chosen.programme().baseline();
        return day == null
                ? Bilingual.of("trên danh mục hiện có", "of the register now")
                : Bilingual.of("danh mục hiện có; mốc %s", "register now; baseline %s", Said.day(day));
    }

    /** What was done since the baseline counts in the targets, where the register of that day was compared. */
    private Bilingual since() {
        LocalDate day = chosen == null ? null : chosen.programme().baseline();
        boolean compared = chosen != null
                && chosen.rows().stream().anyMatch(row -> row.done().signum() != 0);
        return day == null || !compared
                ? NOTHING
                : Bilingual.of(", so với mốc %s", ", beside the baseline of %s", Said.day(day));
    }

    private Bilingual aim() {
        if (chosen == null) {
            return Bilingual.of(
                    "Chưa chọn theo chương trình mục tiêu nào: gồm mọi nội dung mà các quy tắc đề xuất.",
                    "Not chosen for any programme of targets: everything that the rules propose.");
        }
        LocalDate deadline = chosen.programme().deadline();
        long met = chosen.rows().stream().filter(row -> row.met().orElse(false)).count();
        return Bilingual.of(
                "%s: đạt %s/%s mục tiêu%s%s.",
                "%s: %s of %s targets met%s%s.",
                Said.shortened(chosen.programme().title(), 64),
                Said.whole(met),
                Said.whole(chosen.rows().size()),
                since(),
                deadline == null ? NOTHING : Bilingual.of("; thời hạn %s", "; deadline %s", Said.day(deadline)));
    }

    /** Targets of the whole come first, then what is missed. */
    private List<Goal> goals() {
        return chosen == null
                ? List.of()
                : chosen.rows().stream()
                        .sorted(Comparator.comparing(
                                        (TargetRow row) -> row.target().scope() != Scope.NATIONAL)
                                .thenComparing(row -> !row.missed()))
                        .limit(FrontSheet.MOST_GOALS)
                        .map(this::goal)
                        .toList();
    }

    private Goal goal(TargetRow row) {
        Bilingual measure = Bilingual.of(
                "%s, %s",
                "%s, %s", PlanWords.target(row.target(), report.about().rules()), PlanWords.part(row));
        return new Goal(
                Said.shortened(Said.capital(measure), Goal.MEASURE.width() * 2 - 4),
                Bilingual.of(
                        "ít nhất %s", "at least %s", Said.percent(row.target().atLeast())),
                row.base() == null ? UNKNOWN : Said.percent(row.share(row.reached())),
                Said.capital(PlanWords.reached(row)));
    }

    private List<Bilingual> proposed() {
        List<Bilingual> means = EffectWords.means(report);
        Bilingual changes = EffectWords.sentence(
                EffectWords.changes(report), Bilingual.of("Không có nội dung đề xuất.", "Nothing is proposed."));
        return means.isEmpty() ? List.of(changes) : List.of(changes, EffectWords.sentence(means, NOTHING));
    }

    private List<Bilingual> affected() {
        List<Totals.Reach> reach = totals.effects().reach();
        if (reach.isEmpty()) {
            return List.of(Bilingual.of("Không có thủ tục nào thay đổi.", "No procedure changes."));
        }
        BigDecimal filings = reach.stream().map(Totals.Reach::filings).reduce(BigDecimal.ZERO, BigDecimal::add);
        int known = reach.stream().mapToInt(Totals.Reach::withVolumes).sum();
        int all = reach.stream().mapToInt(Totals.Reach::procedures).sum();
        Bilingual who = reach.stream()
                .map(each -> Bilingual.of("%s: %s", "%s: %s", each.complier().label(), Said.whole(each.procedures())))
                .reduce((a, b) -> Bilingual.of("%s; %s", "%s; %s", a, b))
                .orElse(NOTHING);
        return List.of(
                Bilingual.of(
                        "Thủ tục thay đổi theo người thực hiện: %s.",
                        "Procedures changed, by who performs them: %s.", who),
                known == 0
                        ? Bilingual.of("Chưa rõ số lượt hồ sơ mỗi năm.", "Their filings a year are unknown.")
                        : Bilingual.of(
                                "%s lượt hồ sơ mỗi năm, tính trên %s/%s thủ tục thay đổi đã biết số lượt.",
                                "%s filings a year, on %s of %s procedures changed whose filings are known.",
                                Said.number(filings),
                                Said.whole(known),
                                Said.whole(all)));
    }

    private List<Bilingual> uncertainty() {
        Coverage coverage = totals.coverage();
        return Stream.of(
                        Bilingual.of(
                                "Chưa rõ số lượt hồ sơ của %s/%s thủ tục; tiền tiết kiệm ở đó không nằm trong tổng.",
                                "Filings of %s of %s procedures are unknown; what they save is in no total.",
                                Said.whole(coverage.unknown()),
                                Said.whole(coverage.procedures())),
                        assumption(),
                        likelihood())
                .filter(line -> !line.equals(NOTHING))
                .map(Said::sentence)
                .toList();
    }

    private Bilingual assumption() {
        Assumptions.Part weakest = report.assumptions().weakest();
        Assumptions.Reliance heaviest = report.assumptions().heaviest();
        if (weakest == null || heaviest == null) {
            return NOTHING;
        }
        return Bilingual.of(
                "%s chi phí năm dựa vào số liệu loại “%s”; nguồn chi phối nhiều nhất: %s (%s).",
                "%s of the yearly cost rests on figures of the kind “%s”; most on: %s (%s).",
                Said.percent(weakest.share()),
                weakest.origin().label(),
                Said.shortened(heaviest.source(), NAME),
                Said.percent(heaviest.share()));
    }

    private Bilingual likelihood() {
        Sensitivity sensitivity = report.sensitivity();
        if (sensitivity == null) {
            return NOTHING;
        }
        Bilingual most = sensitivity.bySaving().isEmpty()
                ? NOTHING
                : Bilingual.of(
                        "; nhạy nhất với: %s",
                        "; most sensitive to: %s",
                        Said.shortened(sensitivity.bySaving().get(0).input().title(), INPUT));
        return Bilingual.of(
                "Giảm ít nhất %s chi phí đạt trong %s số lần mô phỏng%s.",
                "At least %s of the cost is cut in %s of the draws%s.",
                Said.percent(sensitivity.target()),
                Said.percent(BigDecimal.valueOf(sensitivity.outcome().met())),
                most);
    }

    private List<Bilingual> decision() {
        if (EffectWords.changes(report).isEmpty()) {
            return List.of(Bilingual.of("Không có nội dung cần quyết định.", "There is nothing to decide."));
        }
        LocalDate deadline = chosen == null ? null : chosen.programme().deadline();
        return List.of(
                Bilingual.of(
                        "Phê duyệt phương án tại Phụ lục I (đề xuất nêu trên); bổ sung số lượt hồ sơ còn thiếu.",
                        "Approve the plan in Annex I (as proposed above); complete the missing numbers of filings."),
                Bilingual.of(
                        "Giao cơ quan chủ trì soạn sửa đổi các văn bản tại Phụ lục II%s.",
                        "Have the lead agencies draft amendments to the instruments in Annex II%s.",
                        deadline == null ? NOTHING : Bilingual.of(", xong trước %s", ", by %s", Said.day(deadline))));
    }
}
