package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.Among;
import vn.gon.plan.Measure;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.Scope;
import vn.gon.plan.Target;
import vn.gon.plan.TargetRow;
import vn.gon.report.CostChange;
import vn.gon.report.PlanWords;
import vn.gon.report.ProposedPackage;
import vn.gon.report.Report;
import vn.gon.text.Bilingual;

/** Whether the package meets its programme; targets on the cost of the whole register or of an agency stay live. */
final class TargetBlock {

    private static final Bilingual MET = Bilingual.of("Đạt", "Met");
    private static final Bilingual MISSED = Bilingual.of("CHƯA ĐẠT", "MISSED");
    private static final Bilingual UNKNOWN = Bilingual.of("chưa rõ", "unknown");

    private final PageSheet page;
    private final Book book;
    private final Sums sums;
    private boolean anyFixed;

    TargetBlock(PageSheet page, Sums sums) {
        this.page = page;
        this.book = page.book();
        this.sums = sums;
    }

    /** What there is and what goes, as formulas; null when only the package itself tells. */
    private record Live(String base, String reached) {}

    void write(Report report) {
        ProposedPackage proposed = report.proposed();
        if (proposed == null) {
            return;
        }
        ReformPackage chosen = proposed.chosen();
        page.subtitle(Bilingual.of(
                "2. Mục tiêu: %s", "2. Targets: %s", chosen.programme().title()));
        page.heads(List.of(
                Bilingual.of("Mục tiêu", "Target"),
                Bilingual.of("Yêu cầu", "Required"),
                Bilingual.of("Đạt được", "Reached"),
                Bilingual.of("Hiện có", "There is"),
                Bilingual.of("Phải giảm", "Has to go"),
                Bilingual.of("Giảm được", "Goes"),
                Bilingual.of("Kết quả", "Result")));
        chosen.rows()
                .forEach(row -> row(
                        row,
                        book.say(PlanWords.target(row.target(), report.about().rules())),
                        live(row, report)));
        notes(chosen);
        page.gap();
    }

    private void row(TargetRow target, String words, @Nullable Live live) {
        int at = page.nextNumber();
        SheetRow row = page.row();
        row.text(0, name(target, words), Look.TEXT);
        row.number(1, target.target().atLeast(), Look.PERCENT, Role.FIXED);
        BigDecimal base = target.base();
        if (base == null) {
            for (int column = 2; column < 6; column++) {
                row.text(column, null, Look.TEXT);
            }
            row.text(6, book.say(UNKNOWN), Look.CENTRED);
            return;
        }
        if (target.target().measure() == Measure.PROCESSING_TIME) {
            time(row, target, at);
            return;
        }
        Look look = Look.WHOLE;
        if (live == null) {
            anyFixed = true;
            row.number(3, base, look, Role.FIXED);
            row.number(5, target.reached(), look, Role.FIXED);
        } else {
            row.formula(3, live.base, base, look, Role.FIXED);
            row.formula(5, live.reached, target.reached(), look, Role.FIXED);
        }
        required(row, target, base, at, look);
        row.formula(
                2,
                "IF(D" + at + "=0,\"\",F" + at + "/D" + at + ")",
                target.share(target.reached()),
                Look.PERCENT,
                Role.FIXED);
        result(row, target, "F" + at, "E" + at);
    }

    /** Time limits are measured in units of their own, so that only the share that goes can be told. */
    private void time(SheetRow row, TargetRow target, int at) {
        anyFixed = true;
        row.number(2, target.share(target.reached()), Look.PERCENT, Role.FIXED);
        for (int column = 3; column < 6; column++) {
            row.text(column, null, Look.TEXT);
        }
        result(row, target, "C" + at, "B" + at);
    }

    private void result(SheetRow row, TargetRow target, String reached, String required) {
        row.formula(
                6,
                "IF(ROUND(" + reached + ",8)>=ROUND(" + required + ",8),\"" + book.say(MET) + "\",\"" + book.say(MISSED)
                        + "\")",
                book.say(target.missed() ? MISSED : MET),
                Look.CENTRED);
    }

    private static void required(SheetRow row, TargetRow target, BigDecimal base, int at, Look look) {
        if (base.multiply(target.target().atLeast()).compareTo(target.required()) == 0) {
            row.formula(4, "B" + at + "*D" + at, target.required(), look, Role.FIXED);
        } else {
            row.formula(4, "ROUNDUP(B" + at + "*D" + at + ",0)", target.required(), look, Role.FIXED);
        }
    }

    private String name(TargetRow target, String words) {
        String name = words + " – " + book.say(PlanWords.part(target));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private @Nullable Live live(TargetRow row, Report report) {
        Target target = row.target();
        CostChange annual = report.totals().annual();
        boolean isAllCost = target.measure() == Measure.COST
                && target.among() == Among.ALL
                && target.flaggedBy().isEmpty();
        if (!isAllCost || annual == null || row.base() == null) {
            return null;
        }
        if (target.scope() == Scope.NATIONAL) {
            boolean isSame = row.base().compareTo(annual.before()) == 0;
            return isSame ? new Live(sums.sum(Sums.Figure.BEFORE), sums.sum(Sums.Figure.SAVED)) : null;
        }
        boolean isAgency = target.scope() == Scope.AGENCY
                && report.agencies().stream()
                        .anyMatch(agency -> agency.agency().equals(row.part())
                                && agency.annual() != null
                                && agency.annual().before().compareTo(row.base()) == 0);
        return isAgency ? ofAgency(Agencies.shown(row.part(), book)) : null;
    }

    /** Formulas hold texts of 255 characters. */
    private @Nullable Live ofAgency(String agency) {
        String name = "\"" + agency.replace("\"", "\"\"") + "\"";
        return name.length() > 255
                ? null
                : new Live(sums.ofAgency(Sums.Figure.BEFORE, name), sums.ofAgency(Sums.Figure.SAVED, name));
    }

    private void notes(ReformPackage chosen) {
        List<Bilingual> notes = new ArrayList<>();
        notes.add(Bilingual.of("Gói %s.", "The package is %s.", PlanWords.proof(chosen)));
        if (chosen.missesTarget()) {
            notes.add(Bilingual.of(
                    "Gói này giảm nhiều nhất có thể ở mục tiêu chưa đạt.",
                    "Where a target is missed, the package takes away the most that can be."));
        }
        if (anyFixed) {
            notes.add(Bilingual.of(
                    "Số của mục tiêu không về chi phí là số cố định, đếm khi chọn gói: bảng tính không chứa từng quy định để"
                            + " đếm lại.",
                    "Figures of targets that are not about cost are fixed, counted when the package was chosen: the workbook"
                            + " does not hold every regulation to count them again."));
        }
        page.note(new Bilingual(
                String.join(" ", notes.stream().map(Bilingual::vi).toList()),
                String.join(" ", notes.stream().map(Bilingual::en).toList())));
    }
}
