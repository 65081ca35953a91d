package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.Origin;
import vn.gon.cost.CostLine;
import vn.gon.cost.Task;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

class CostFormulaTest {

    private static final Pattern CALCULATION = Pattern.compile(
            "\\(([\\d.]+) h × ([\\d.]+) VND/h \\+ ([\\d.]+) purchased \\+ ([\\d.]+) fees\\) × ([\\d.]+) = VND (\\d+)");

    @Test
    void whatIsPrintedComesOutToTheDong() {
        Random random = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            CostLine line = line(
                    part(random, 60),
                    part(random, 2112).add(BigDecimal.TEN),
                    part(random, 7),
                    part(random, 3),
                    share(random));
            Matcher printed = CALCULATION.matcher(
                    new CostFormula(line, Language.ENGLISH).calculation().replace(",", ""));
            assertThat(printed.matches()).isTrue();
            BigDecimal again = number(printed, 1)
                    .multiply(number(printed, 2))
                    .add(number(printed, 3))
                    .add(number(printed, 4))
                    .multiply(number(printed, 5));
            assertThat(dong(again)).isEqualTo(number(printed, 6)).isEqualTo(dong(line.amount()));
        }
    }

    @Test
    void aYearOfFractionalFilingsComesOutToTheDong() {
        BigDecimal unit = new BigDecimal("367299.0921717171717171717171717171717");
        BigDecimal filings = BigDecimal.valueOf(304).divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
        assertThat(CostFormula.year(unit, filings, Language.VIETNAMESE))
                .isEqualTo("367.299,092172 × 101,333333 = 37.219.641 đồng");
    }

    @Test
    void partsThatAreZeroAreLeftOut() {
        BigDecimal none = BigDecimal.ZERO;
        assertThat(new CostFormula(
                                line(none, BigDecimal.TEN, none, new BigDecimal("20000"), BigDecimal.ONE),
                                Language.ENGLISH)
                        .calculation())
                .isEqualTo("20,000 fees = VND 20,000");
        assertThat(new CostFormula(line(none, BigDecimal.TEN, none, none, BigDecimal.ONE), Language.VIETNAMESE)
                        .calculation())
                .isEqualTo("0 = 0 đồng");
        assertThat(new CostFormula(
                                line(new BigDecimal("0.5"), BigDecimal.TEN, none, none, new BigDecimal("0.3")),
                                Language.VIETNAMESE)
                        .calculation())
                .isEqualTo("0,5 giờ × 10 đồng/giờ × 0,3 = 2 đồng");
    }

    private static CostLine line(
            BigDecimal hours, BigDecimal income, BigDecimal purchased, BigDecimal fee, BigDecimal share) {
        BigDecimal amount = hours.multiply(income).add(purchased).add(fee).multiply(share);
        return new CostLine(
                Task.PREPARE,
                Bilingual.same("giấy tờ"),
                "",
                hours,
                income,
                purchased,
                fee,
                share,
                amount,
                Origin.ASSUMED,
                List.of());
    }

    private static BigDecimal part(Random random, int divisor) {
        return BigDecimal.valueOf(1 + random.nextInt(10_000_000))
                .divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128);
    }

    private static BigDecimal share(Random random) {
        int of = 2 + random.nextInt(1_000);
        return BigDecimal.valueOf(1 + random.nextInt(of - 1)).divide(BigDecimal.valueOf(of), MathContext.DECIMAL128);
    }

    private static BigDecimal number(Matcher printed, int group) {
        return new BigDecimal(printed.group(group));
    }

    private static BigDecimal dong(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }
}
