package vn.gon.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.gon.plan.ReformPackage;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** The frontier as a chart of characters: how much effort each tenth of what can be reached takes. */
public final class PlanFrontier {

    private static final int WIDTH = 40;
    private static final Bilingual MET = new Bilingual("  ← đạt mọi mục tiêu", "  ← every target met");

    private PlanFrontier() {}

    /** Returns the chart. */
    public static String of(List<ReformPackage> points, Language language) {
        StringBuilder text = new StringBuilder(Bilingual.of(
                        "Công sức theo phần đạt được (100 %% = nhiều nhất các phát hiện cho phép)\n  %s\n",
                        "Effort by part reached (100 %% = the most that the findings allow)\n  %s\n",
                        Bilingual.of(
                                "phần đạt được, công sức (điểm), tiết kiệm mỗi năm",
                                "part reached, effort (points), saving a year"))
                .in(language));
        boolean met = false;
        BigDecimal most = points.stream().map(ReformPackage::points).reduce(BigDecimal.ONE, BigDecimal::max);
        for (int at = 0; at < points.size(); at++) {
            ReformPackage point = points.get(at);
            int bar = point.points()
                    .multiply(BigDecimal.valueOf(WIDTH))
                    .divide(most, 0, RoundingMode.HALF_UP)
                    .intValue();
            BigDecimal saved = point.annualSaved();
            text.append(String.format(
                    java.util.Locale.ROOT,
                    "  %3d %% |%-" + WIDTH + "s| %s  %s%s\n",
                    100 * (at + 1) / points.size(),
                    "#".repeat(bar),
                    PlanWords.points(point.points(), language),
                    saved == null ? "" : Numbers.money(saved, language),
                    !met && point.meetsAll() ? MET.in(language) : ""));
            met |= point.meetsAll();
        }
        return text.toString();
    }
}
