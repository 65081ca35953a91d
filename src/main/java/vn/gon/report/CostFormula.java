package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.gon.cost.CostLine;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** A cost as a reviewer would write its calculation; what is printed comes out to the đồng. */
final class CostFormula {

    private final CostLine line;
    private final Language language;
    private final int decimals;

    CostFormula(CostLine line, Language language) {
        this.line = line;
        this.language = language;
        this.decimals = Decimals.enough(line.amount(), this::again);
    }

    /** Returns the task, what is done and the calculation. */
    static String of(CostLine line, Language language) {
        return line.task().code() + " " + line.label().in(language) + ": "
                + new CostFormula(line, language).calculation();
    }

    /**
     * Returns the calculation of a year: {@code 367.299,0922 × 101,3333 = 37.219.641 đồng}.
     *
     * @param unit what one filing costs
     * @param filings filings a year
     */
    static String year(BigDecimal unit, BigDecimal filings, Language language) {
        BigDecimal annual = unit.multiply(filings);
        int decimals = Decimals.enough(annual, unit, filings);
        return Numbers.number(unit, decimals, language) + " × " + Numbers.number(filings, decimals, language) + " = "
                + Numbers.money(annual, language);
    }

    /** Returns {@code (hours × hourly income + purchased + fee) × share = amount}, without the parts that are zero. */
    String calculation() {
        List<String> parts = new ArrayList<>();
        if (line.hours().signum() != 0) {
            parts.add(say(Bilingual.of(
                    "%s giờ × %s đồng/giờ", "%s h × %s VND/h", number(line.hours()), number(line.hourlyIncome()))));
        }
        if (line.purchased().signum() != 0) {
            parts.add(say(Bilingual.of("%s mua ngoài", "%s purchased", number(line.purchased()))));
        }
        if (line.fee().signum() != 0) {
            parts.add(say(Bilingual.of("%s phí, lệ phí", "%s fees", number(line.fee()))));
        }
        String sum = parts.isEmpty() ? "0" : String.join(" + ", parts);
        String factor = parts.size() > 1 ? "(" + sum + ")" : sum;
        boolean whole = line.share().compareTo(BigDecimal.ONE) == 0;
        return (whole ? sum : factor + " × " + number(line.share())) + " = " + Numbers.money(line.amount(), language);
    }

    /** Returns a number with as many decimals as the calculation needs. */
    String number(BigDecimal value) {
        return Numbers.number(value, decimals, language);
    }

    private BigDecimal again(int digits) {
        return Decimals.rounded(line.hours(), digits)
                .multiply(Decimals.rounded(line.hourlyIncome(), digits))
                .add(Decimals.rounded(line.purchased(), digits))
                .add(Decimals.rounded(line.fee(), digits))
                .multiply(Decimals.rounded(line.share(), digits));
    }

    private String say(Bilingual text) {
        return text.in(language);
    }
}
