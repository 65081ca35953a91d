package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.gon.cost.CostLine;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** A line of a cost table as a reviewer would write the calculation. */
final class CostFormula {

    private static final int DECIMALS = 2;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private CostFormula() {}

    /**
     * Returns the task, what is done and the calculation: {@code (minutes × hourly income + purchased + fee) × share =
     * amount}, without the parts that are zero.
     */
    static String of(CostLine line, Language language) {
        List<String> parts = new ArrayList<>();
        if (line.hours().signum() != 0) {
            parts.add(Bilingual.of(
                            "%s phút × %s/giờ",
                            "%s min × %s/h",
                            Numbers.number(line.hours().multiply(MINUTES), DECIMALS, language),
                            Numbers.number(line.hourlyIncome(), 0, language))
                    .in(language));
        }
        addAmount(parts, line.purchased(), new Bilingual("mua ngoài", "purchased"), language);
        addAmount(parts, line.fee(), new Bilingual("phí, lệ phí", "fees"), language);
        String sum = parts.isEmpty() ? "0" : String.join(" + ", parts);
        boolean shared = line.share().compareTo(BigDecimal.ONE) != 0;
        String formula = shared ? "(" + sum + ") × " + Numbers.percent(line.share(), 0, language) : sum;
        return line.task().code() + " " + line.label().in(language) + ": " + formula + " = "
                + Numbers.money(line.amount(), language);
    }

    private static void addAmount(List<String> parts, BigDecimal amount, Bilingual what, Language language) {
        if (amount.signum() != 0) {
            parts.add(Numbers.number(amount, 0, language) + " " + what.in(language));
        }
    }
}
