package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.gon.cost.Simulation;
import vn.gon.plan.PlanItem;
import vn.gon.plan.PlannedEdit;
import vn.gon.plan.PlannedInstrument;
import vn.gon.plan.Programme;
import vn.gon.plan.ReformPackage;
import vn.gon.plan.TargetRow;
import vn.gon.plan.Way;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** A package as a page of text. */
final class PlanText {

    private static final int NAME_WIDTH = 100;
    private static final int CODES = 6;

    private final ReformPackage chosen;
    private final List<Robustness> robustness;
    private final PlanWriter view;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private PlanText(ReformPackage chosen, List<Robustness> robustness, PlanWriter view) {
        this.chosen = chosen;
        this.robustness = robustness;
        this.view = view;
        this.language = view.language();
    }

    /**
     * Returns the page.
     *
     * @param robustness how sure its targets on cost are
     * @param view for whom
     */
    static String of(ReformPackage chosen, List<Robustness> robustness, PlanWriter view) {
        return new PlanText(chosen, robustness, view).page();
    }

    private String page() {
        head();
        targets();
        agencies();
        items();
        instruments();
        return text.toString();
    }

    private void head() {
        Programme programme = chosen.programme();
        say("%s", "%s", programme.title());
        for (Programme.Legal legal : programme.legal()) {
            say(
                    "  %1$s (%2$s)%3$s",
                    "  %1$s (%4$s)%3$s",
                    legal.instrument(),
                    legal.quoted() ? "dẫn nguồn" : "giả định",
                    legal.source() == null ? "" : " " + legal.source(),
                    legal.quoted() ? "quoted" : "assumed");
        }
        if (programme.baseline() != null) {
            say(
                    "  Mốc của chương trình: %s; không có --since thì tính trên danh mục đang có.",
                    "  Baseline of the programme: %s; without --since the base is the register as it stands.",
                    programme.baseline());
        }
        if (programme.deadline() != null) {
            say("  Thời hạn: %s", "  Deadline: %s", programme.deadline());
        }
        say(
                "\nCông sức:      %s %s (%s): %s.",
                "\nEffort:        %s %s (%s): %s.",
                PlanWords.points(chosen.points(), language),
                chosen.effort().unit(),
                chosen.effort().origin().label(),
                PlanWords.proof(chosen));
        if (chosen.missesTarget()) {
            say(
                    "Kết quả:       KHÔNG đạt hết mục tiêu; gói này đạt nhiều nhất có thể ở mục tiêu bị thiếu.",
                    "Result:        NOT all targets can be met; this package reaches the most possible where one is missed.");
        }
        int edits = chosen.items().stream()
                .mapToInt(item -> item.bundle().edits().size())
                .sum();
        say(
                "Gói:           %s (%d bãi bỏ, %d đơn giản hóa, %d quy định rõ), %s, %s.",
                "Package:       %s (%d abolished, %d simplified, %d clarified), %s, %s.",
                Counted.of(chosen.items().size(), "quy định", "regulation"),
                chosen.count(Way.ABOLISHED),
                chosen.count(Way.SIMPLIFIED),
                chosen.count(Way.CLARIFIED),
                Counted.of(edits, "sửa đổi", "edit"),
                Counted.of(chosen.instruments().size(), "văn bản", "instrument"));
        saving();
    }

    private void saving() {
        BigDecimal saved = chosen.items().isEmpty() ? BigDecimal.ZERO : chosen.annualSaved();
        say(
                "Tiết kiệm:     %s mỗi năm; %d thay đổi tiết kiệm từng hồ sơ nhưng chưa rõ số hồ sơ, không tính là 0.",
                "Saving:        %s a year; %d changes save on each filing, but nobody knows how many: not zero.",
                saved == null ? Bilingual.of("chưa rõ", "unknown") : Numbers.money(saved, language),
                chosen.savingUnknown());
        robustness.forEach(this::robustness);
    }

    private void robustness(Robustness each) {
        Simulation.Outcome outcome = each.sensitivity().outcome();
        say(
                "Độ chắc chắn:  %s: giảm %s–%s trong 90 %% của %s lần thử (hạt giống %s); đạt %s trong %s số lần.",
                "Robustness:    %s: falls by %s–%s in 90 %% of %s draws (seed %s); %s is met in %s of them.",
                PlanWords.target(each.target(), view.rules()),
                Numbers.percent(BigDecimal.valueOf(outcome.rate().p5()), 2, language),
                Numbers.percent(BigDecimal.valueOf(outcome.rate().p95()), 2, language),
                Numbers.number(BigDecimal.valueOf(each.sensitivity().draw().draws()), 0, language),
                each.sensitivity().draw().seed(),
                aim(each),
                Numbers.percent(BigDecimal.valueOf(outcome.met()), 1, language));
    }

    /** What was cut since the baseline is behind us: the package has to reach the rest of the target, of what stands today. */
    private Bilingual aim(Robustness each) {
        String whole = Numbers.percent(each.target().atLeast(), 0, language);
        return each.isOfTheRest()
                ? Bilingual.of(
                        "phần còn lại của mục tiêu %s (%s mức hiện nay)",
                        "the rest of the target of %s (%s of what stands today)",
                        whole,
                        Numbers.percent(each.sensitivity().target(), 2, language))
                : Bilingual.of("mục tiêu %s", "the target of %s", whole);
    }

    private void targets() {
        say("\nMục tiêu", "\nTargets");
        for (TargetRow row : chosen.rows()) {
            if (row.base() == null) {
                say(
                        "  [%s] %s, %s: danh mục không có số liệu để tính.",
                        "  [%s] %s, %s: the register holds nothing to tell it by.",
                        PlanWords.met(row),
                        PlanWords.target(row.target(), view.rules()),
                        PlanWords.part(row));
                continue;
            }
            say(
                    "  [%s] %s, %s: cần %s (%s), đạt %s (%s); nhiều nhất có thể %s; tính trên %d/%s.",
                    "  [%s] %s, %s: needs %s (%s), reaches %s (%s); at most %s; over %d of %s.",
                    PlanWords.met(row),
                    PlanWords.target(row.target(), view.rules()),
                    PlanWords.part(row),
                    PlanWords.quantity(row, row.required(), language),
                    Numbers.percent(row.target().atLeast(), 0, language),
                    PlanWords.quantity(row, row.reached(), language),
                    PlanWords.share(row, row.reached(), language),
                    PlanWords.quantity(row, row.most(), language),
                    row.covered(),
                    Counted.of(row.regulations(), "quy định", "regulation"));
            if (row.done().signum() != 0) {
                say(
                        "      từ mốc đến nay: %s (%s); gói này: %s.",
                        "      since the baseline: %s (%s); this package: %s.",
                        PlanWords.quantity(row, row.done(), language),
                        PlanWords.share(row, row.done(), language),
                        PlanWords.quantity(row, row.reached().subtract(row.done()), language));
            }
            if (row.missed()) {
                say("      %s.", "      %s.", PlanWords.missing(row, language));
            }
        }
    }

    private void agencies() {
        Map<String, List<PlanItem>> byAgency = PlanJson.byAgency(chosen);
        if (byAgency.isEmpty()) {
            return;
        }
        say("\nTheo cơ quan", "\nBy agency");
        byAgency.forEach((agency, items) -> {
            BigDecimal saved = PlanJson.annual(items);
            say(
                    "  %s: %d thay đổi, tiết kiệm %s mỗi năm",
                    "  %s: %d changes, saving %s a year",
                    agency,
                    items.size(),
                    saved == null ? Bilingual.of("chưa rõ", "unknown") : Numbers.money(saved, language));
            chosen.byAgency().stream()
                    .filter(row -> row.part().equals(agency) && row.base() != null)
                    .forEach(this::beforeAndAfter);
        });
    }

    private void beforeAndAfter(TargetRow row) {
        BigDecimal base = Objects.requireNonNull(row.base());
        if (row.reached().signum() == 0) {
            say(
                    "      %s: %s, không đổi (tính trên %s/%s)",
                    "      %s: %s, as it is (over %s of %s)",
                    PlanWords.target(row.target(), view.rules()),
                    PlanWords.quantity(row, base, language),
                    row.covered(),
                    row.regulations());
            return;
        }
        say(
                "      %s: %s → %s (−%s; tính trên %d/%d)",
                "      %s: %s → %s (−%s; over %d of %d)",
                PlanWords.target(row.target(), view.rules()),
                PlanWords.quantity(row, base, language),
                PlanWords.quantity(row, base.subtract(row.reached()), language),
                PlanWords.share(row, row.reached(), language),
                row.covered(),
                row.regulations());
    }

    private void items() {
        if (chosen.items().isEmpty()) {
            return;
        }
        say(
                "\nThứ tự làm (đóng góp nhiều nhất trên công sức trước)",
                "\nOrder of work (most brought for the effort first)");
        for (PlanItem item :
                chosen.items().subList(0, Math.min(view.top(), chosen.items().size()))) {
            say(
                    "  %3d. %s %s — %s\n       %s; %s; bớt đi thì tiết kiệm %s điểm công sức%s",
                    "  %3d. %s %s — %s\n       %s; %s; leaving it out spares %s points%s",
                    item.rank(),
                    item.regulation().code(),
                    ShownText.shortened(item.regulation().name(), NAME_WIDTH),
                    item.regulation().agency(),
                    way(item),
                    saved(item),
                    PlanWords.points(item.released(), language),
                    item.neededFor().isEmpty()
                            ? Bilingual.same("")
                            : Bilingual.of(", nhưng không còn đạt mục tiêu", ", but misses a target"));
            item.bundle().edits().forEach(this::edit);
        }
        if (chosen.items().size() > view.top()) {
            say(
                    "  … và %d thay đổi nữa; xem --format csv hoặc --top.",
                    "  … and %d more changes; see --format csv or --top.",
                    chosen.items().size() - view.top());
        }
    }

    private static Bilingual way(PlanItem item) {
        return item.bundle().effect().way() == null
                ? Bilingual.same("")
                : item.bundle().effect().way().label();
    }

    private Bilingual saved(PlanItem item) {
        BigDecimal annual = item.bundle().effect().annualSaved();
        BigDecimal amount = annual == null ? item.bundle().effect().unitSaved() : annual;
        String money = Numbers.money(amount, language);
        return annual == null
                ? Bilingual.of("tiết kiệm %s mỗi hồ sơ", "saves %s a filing", money)
                : Bilingual.of("tiết kiệm %s mỗi năm", "saves %s a year", money);
    }

    private void edit(PlannedEdit edit) {
        say(
                "       + %s%s [%s] → %s, %s",
                "       + %s%s [%s] → %s, %s",
                edit.edit().label(),
                edit.edit().path().isEmpty() ? "" : " (" + edit.edit().path() + ")",
                String.join(", ", edit.rules()),
                edit.amended().isKnown()
                        ? Bilingual.same(edit.amended().number())
                        : Bilingual.of("chưa rõ văn bản", "instrument not known"),
                edit.applicability().label());
    }

    private void instruments() {
        if (chosen.instruments().isEmpty()) {
            return;
        }
        say("\nVăn bản cần sửa", "\nInstruments to amend");
        for (PlannedInstrument instrument : chosen.instruments()) {
            say(
                    "  %s%s — %s điểm, %d sửa đổi%s\n       %s",
                    "  %s%s — %s points, %d edits%s\n       %s",
                    PlanWords.instrument(instrument),
                    PlanWords.title(instrument) == null ? "" : " (" + PlanWords.title(instrument) + ")",
                    PlanWords.points(instrument.points(), language),
                    instrument.edits(),
                    instrument.amended().articles().isEmpty()
                            ? ""
                            : ": " + String.join("; ", instrument.amended().articles()),
                    codes(instrument));
        }
    }

    private static String codes(PlannedInstrument instrument) {
        List<String> codes = instrument.codes();
        String shown = String.join(", ", codes.subList(0, Math.min(CODES, codes.size())));
        return codes.size() > CODES ? shown + ", … (" + codes.size() + ")" : shown;
    }

    private void say(String vi, String en, Object... arguments) {
        text.append(Bilingual.of(vi, en, arguments).in(language)).append('\n');
    }
}
