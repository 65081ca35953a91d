package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import vn.gon.cost.Simulation;
import vn.gon.report.Report;
import vn.gon.report.Sensitivity;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** How far the figures can be trusted: what a simulation says, which no formula can. */
final class RangeBlock {

    private final PageSheet page;
    private final Book book;

    RangeBlock(PageSheet page) {
        this.page = page;
        this.book = page.book();
    }

    void write(Report report, Bilingual title) {
        Sensitivity sensitivity = report.sensitivity();
        if (sensitivity == null) {
            return;
        }
        page.gap();
        page.subtitle(title);
        page.note(Bilingual.of(
                "Số cố định: gon thử %1$s lần với tham số và lượt hồ sơ thay đổi trong khoảng hợp lý (hạt giống %2$s); công thức"
                        + " không thử được như vậy nên các số này không đổi theo ô màu vàng.",
                "Fixed figures: gon drew %3$s worlds in which parameters and filings vary as far as is plausible (seed %2$s); no"
                        + " formula can, so that these figures do not follow the yellow cells.",
                draws(sensitivity, Language.VIETNAMESE),
                sensitivity.draw().seed(),
                draws(sensitivity, Language.ENGLISH)));
        page.heads(List.of(
                Bilingual.of("Chỉ tiêu", "Figure"),
                Bilingual.of("Thấp (5 %)", "Low (5%)"),
                Bilingual.of("Giữa", "Middle"),
                Bilingual.of("Cao (95 %)", "High (95%)")));
        Simulation.Outcome outcome = sensitivity.outcome();
        row(Bilingual.of("Chi phí hiện nay (đồng/năm)", "Cost now (VND a year)"), outcome.total(), Look.WHOLE);
        row(Bilingual.of("Tiết kiệm (đồng/năm)", "Saved (VND a year)"), outcome.saving(), Look.WHOLE);
        row(Bilingual.of("Tỷ lệ cắt giảm", "Rate of saving"), outcome.rate(), Look.PERCENT);
        SheetRow met = page.row();
        met.text(
                0,
                book.say(Bilingual.of(
                        "Khả năng đạt mức giảm chi phí %1$s",
                        "Share of draws in which cost falls by %2$s",
                        Numbers.percent(sensitivity.target(), 0, Language.VIETNAMESE),
                        Numbers.percent(sensitivity.target(), 0, Language.ENGLISH))),
                Look.TEXT);
        met.number(2, BigDecimal.valueOf(outcome.met()), Look.PERCENT, Role.FIXED);
    }

    private static String draws(Sensitivity sensitivity, Language language) {
        return Numbers.number(BigDecimal.valueOf(sensitivity.draw().draws()), 0, language);
    }

    private void row(Bilingual what, Simulation.Range range, Look look) {
        SheetRow row = page.row();
        row.text(0, book.say(what), Look.TEXT);
        row.number(1, BigDecimal.valueOf(range.p5()), look, Role.FIXED);
        row.number(2, BigDecimal.valueOf(range.p50()), look, Role.FIXED);
        row.number(3, BigDecimal.valueOf(range.p95()), look, Role.FIXED);
    }
}
