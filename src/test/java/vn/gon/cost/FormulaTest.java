package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.gon.cost.Formula.Constant;
import vn.gon.cost.Formula.Difference;
import vn.gon.cost.Formula.Input;
import vn.gon.cost.Formula.LowerMiddle;
import vn.gon.cost.Formula.Product;
import vn.gon.cost.Formula.Quotient;
import vn.gon.cost.Formula.Smaller;
import vn.gon.cost.Formula.Sum;

/** A formula is written as a person writes it, and comes to the same whether worked out exactly or in a draw. */
class FormulaTest {

    private static final Formula A = new Input("a");
    private static final Formula B = new Input("b");
    private static final Formula TWO = new Constant(BigDecimal.valueOf(2));
    private static final Map<String, BigDecimal> VALUES =
            Map.of("a", BigDecimal.valueOf(6), "b", BigDecimal.valueOf(4));
    private static final Formula.Notation NAMES = new Formula.Notation(id -> id, BigDecimal::toPlainString);
    private static final Formula.Notation NUMBERS =
            new Formula.Notation(id -> String.valueOf(VALUES.get(id)), BigDecimal::toPlainString);

    @Test
    void itIsWrittenWithNamesAndWithValues() {
        Formula minutes = new Quotient(new Sum(List.of(A, B)), new Constant(BigDecimal.valueOf(60)));
        assertThat(minutes.in(NAMES)).isEqualTo("(a + b) / 60");
        assertThat(minutes.in(NUMBERS)).isEqualTo("(6 + 4) / 60");
    }

    @Test
    void bracketsStandWhereTheyAreNeededAndNowhereElse() {
        Formula sum = new Sum(List.of(A, B));
        assertThat(sum.in(NAMES)).isEqualTo("a + b");
        assertThat(new Product(List.of(TWO, sum)).in(NAMES)).isEqualTo("2 × (a + b)");
        assertThat(new Sum(List.of(TWO, new Product(List.of(A, B)))).in(NAMES)).isEqualTo("2 + a × b");
        assertThat(new Difference(A, B).in(NAMES)).isEqualTo("a − b");
        assertThat(new Difference(A, new Difference(A, B)).in(NAMES)).isEqualTo("a − (a − b)");
        assertThat(new Quotient(A, new Quotient(A, B)).in(NAMES)).isEqualTo("a / (a / b)");
    }

    @Test
    void choicesAreWrittenAsFunctions() {
        assertThat(new Smaller(new Sum(List.of(A, TWO)), B).in(NAMES)).isEqualTo("min(a + 2; b)");
        LowerMiddle middle = new LowerMiddle(
                List.of(new LowerMiddle.Way(A, new Product(List.of(A, TWO))), new LowerMiddle.Way(B, B)));
        assertThat(middle.in(NAMES)).isEqualTo("median-low(a × 2; b)");
    }

    @Test
    void exactAndFastComeToTheSame() {
        LowerMiddle cheaper = new LowerMiddle(
                List.of(new LowerMiddle.Way(A, TWO), new LowerMiddle.Way(B, new Product(List.of(A, B)))));
        Map<Formula, String> results = Map.of(
                new Sum(List.of(A, B, TWO)),
                "12",
                new Difference(A, B),
                "2",
                new Product(List.of(A, B, TWO)),
                "48",
                new Quotient(A, B),
                "1.5",
                new Smaller(A, B),
                "4",
                cheaper,
                "24");
        results.forEach((formula, result) -> {
            assertThat(formula.exact(VALUES::get)).as(formula.in(NAMES)).isEqualByComparingTo(result);
            assertThat(formula.value(
                            id -> Objects.requireNonNull(VALUES.get(id)).doubleValue()))
                    .as(formula.in(NAMES))
                    .isEqualTo(Double.parseDouble(result));
        });
    }

    @Test
    void nothingIsAPartOfNothing() {
        Formula share = new Quotient(Constant.ZERO, Constant.ZERO);
        assertThat(share.exact(VALUES::get)).isZero();
        assertThat(share.value(id -> 0)).isZero();
    }

    @Test
    void whatChangesNothingIsLeftOut() {
        assertThat(A.times(1)).isEqualTo(A);
        assertThat(A.times(3).in(NAMES)).isEqualTo("3 × a");
        assertThat(Constant.ONE.times(A)).isEqualTo(A);
        assertThat(A.times(Constant.ONE)).isEqualTo(A);
        assertThat(TWO.times(TWO).in(NAMES)).isEqualTo("4");
        assertThat(A.times(B).in(NAMES)).isEqualTo("a × b");
        assertThat(Constant.ZERO.plus(A)).isEqualTo(A);
        assertThat(A.plus(Constant.ZERO)).isEqualTo(A);
        assertThat(A.plus(B).in(NAMES)).isEqualTo("a + b");
        assertThat(A.rest().in(NAMES)).isEqualTo("1 − a");
        assertThat(new Constant(new BigDecimal("0.3")).rest().in(NAMES)).isEqualTo("0.7");
    }
}
