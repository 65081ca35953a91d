package vn.gon.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How a number is worked out from parameters. One formula gives the exact figure of a report, the fast figure of a draw and
 * the words of an explanation, so the three cannot drift apart.
 */
public sealed interface Formula {

    /** Returns the exact value; only divisions are cut, at 34 digits. */
    BigDecimal exact(Function<String, BigDecimal> inputs);

    /** Returns the value in floating point, for thousands of draws. */
    double value(ToDoubleFunction<String> inputs);

    /** Returns the formula as a person writes it. */
    String in(Notation notation);

    /** Returns the formula as it stands inside another, in brackets where it needs them. */
    default String inside(Notation notation) {
        return in(notation);
    }

    /**
     * How the leaves of a formula are written: names of the inputs give the formula, their values the substitution.
     *
     * @param input writes an input
     * @param number writes a constant
     */
    record Notation(Function<String, String> input, Function<BigDecimal, String> number) {

        private String joined(List<Formula> parts, String sign) {
            return parts.stream().map(part -> part.inside(this)).collect(Collectors.joining(sign));
        }
    }

    /**
     * A number that is no parameter.
     *
     * @param number the number
     */
    record Constant(BigDecimal number) implements Formula {

        /** One. */
        public static final Formula ONE = new Constant(BigDecimal.ONE);

        /** Nothing. */
        public static final Formula ZERO = new Constant(BigDecimal.ZERO);

        @Override
        public BigDecimal exact(Function<String, BigDecimal> inputs) {
            return number;
        }

        @Override
        public double value(ToDoubleFunction<String> inputs) {
            return number.doubleValue();
        }

        @Override
        public String in(Notation notation) {
            return notation.number().apply(number);
        }
    }

    /**
     * A parameter.
     *
     * @param id its name
     */
    record Input(String id) implements Formula {
        @Override
        public BigDecimal exact(Function<String, BigDecimal> inputs) {
            return inputs.apply(id);
        }

        @Override
        public double value(ToDoubleFunction<String> inputs) {
            return inputs.applyAsDouble(id);
        }

        @Override
        public String in(Notation notation) {
            return notation.input().apply(id);
        }
    }

    /**
     * A sum.
     *
     * @param parts what is added
     */
    record Sum(List<Formula> parts) implements Formula {
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public BigDecimal exact(Function<String, BigDecimal> inputs) {
            return parts.stream().map(part -> part.exact(inputs)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public double value(ToDoubleFunction<String> inputs) {
            double sum = 0;
            for (Formula part : parts) {
                sum += part.value(inputs);
            }
            return sum;
        }

        @Override
        public String in(Notation notation) {
            return notation.joined(parts, " + ");
        }

        @Override
        public String inside(Notation notation) {
            return parts.size() == 1 ? in(notation) : "(" + in(notation) + ")";
        }
    }

    /**
     * A difference.
     *
     * @param of what is taken from
     * @param less what is taken away
     */
    record Difference(Formula of, Formula less) implements Formula {
        @Override
        public BigDecimal exact(Function<String, BigDecimal> inputs) {
            return of.exact(inputs).subtract(less.exact(inputs));
        }

        @Override
        public double value(ToDoubleFunction<String> inputs) {
            return of.value(inputs) - less.value(inputs);
        }

        @Override
        public String in(Notation notation) {
            return of.inside(notation) + " − " + less.inside(notation);
        }

        @Override
        public String inside(Notation notation) {
            return "(" + in(notation) + ")";
        }
    }

    /**
     * A product.
     *
     * @param factors what is multiplied
     */
    record Product(List<Formula> factors) implements Formula {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public BigDecimal exact(Function<String, BigDecimal> inputs) {
            return factors.stream().map(factor -> factor.exact(inputs)).reduce(BigDecimal.ONE, BigDecimal::multiply);
        }

        @Override
        public double value(ToDoubleFunction<String> inputs) {
            double product = 1;
            for (Formula factor : factors) {
                product *= factor.value(inputs);
            }
            return product;
        }

        @Override
        public String in(Notation notation) {
            return notation.joined(factors, " × ");
        }
    }

    /**
     * A quotient; nothing is a part of nothing, so a share of filings that do not occur is zero.
     *
     * @param of the dividend
     * @param by the divisor
     */
    record Quotient(Formula of, Formula by) implements Formula {
        @Override
        public BigDecimal exact(Function<String, BigDecimal> inputs) {
            BigDecimal dividend = of.exact(inputs);
            return dividend.signum() == 0 ? dividend : dividend.divide(by.exact(inputs), MathContext.DECIMAL128);
        }

        @Override
        public double value(ToDoubleFunction<String> inputs) {
            double dividend = of.value(inputs);
            return dividend == 0 ? 0 : dividend / by.value(inputs);
        }

        @Override
        public String in(Notation notation) {
            return of.inside(notation) + " / " + by.inside(notation);
        }

        @Override
        public String inside(Notation notation) {
            return "(" + in(notation) + ")";
        }
    }

    /**
     * The smaller of two.
     *
     * @param one the one
     * @param other the other
     */
    record Smaller(Formula one, Formula other) implements Formula {
        @Override
        public BigDecimal exact(Function<String, BigDecimal> inputs) {
            return one.exact(inputs).min(other.exact(inputs));
        }

        @Override
        public double value(ToDoubleFunction<String> inputs) {
            return Math.min(one.value(inputs), other.value(inputs));
        }

        @Override
        public String in(Notation notation) {
            return "min(" + one.in(notation) + "; " + other.in(notation) + ")";
        }
    }

    /**
     * Of several ways the figure of the one that is the lower-middle in cost; of two, the cheaper one
     * (Circular 02/2017/TT-VPCP, art. 27.2).
     *
     * @param ways the ways
     */
    record LowerMiddle(List<Way> ways) implements Formula {

        /** How the formula is called where it is written. */
        public static final String NAME = "median-low";

        public LowerMiddle {
            ways = List.copyOf(ways);
        }

        /**
         * One of the ways.
         *
         * @param cost what it costs
         * @param figure its figure
         */
        public record Way(Formula cost, Formula figure) {}

        @Override
        public BigDecimal exact(Function<String, BigDecimal> inputs) {
            return middle(Comparator.comparing(way -> way.cost.exact(inputs))).exact(inputs);
        }

        @Override
        public double value(ToDoubleFunction<String> inputs) {
            return middle(Comparator.comparingDouble(way -> way.cost.value(inputs)))
                    .value(inputs);
        }

        @Override
        public String in(Notation notation) {
            return ways.stream().map(way -> way.figure.in(notation)).collect(Collectors.joining("; ", NAME + "(", ")"));
        }

        private Formula middle(Comparator<Way> byCost) {
            return ways.stream()
                    .sorted(byCost)
                    .skip((ways.size() - 1) / 2)
                    .findFirst()
                    .orElseThrow()
                    .figure;
        }
    }

    /** Returns a formula times a whole number. */
    default Formula times(int number) {
        return number == 1 ? this : new Product(List.of(new Constant(BigDecimal.valueOf(number)), this));
    }

    /** Returns a formula times another; one changes nothing, and numbers are multiplied at once. */
    default Formula times(Formula other) {
        if (this instanceof Constant one && other instanceof Constant two) {
            return new Constant(one.number().multiply(two.number()));
        }
        if (equals(Constant.ONE)) {
            return other;
        }
        return other.equals(Constant.ONE) ? this : new Product(List.of(this, other));
    }

    /** Returns what is missing from a share to the whole. */
    default Formula rest() {
        return this instanceof Constant share
                ? new Constant(BigDecimal.ONE.subtract(share.number()))
                : new Difference(Constant.ONE, this);
    }

    /** Returns a formula plus another; nothing adds nothing. */
    default Formula plus(Formula other) {
        if (equals(Constant.ZERO)) {
            return other;
        }
        return other.equals(Constant.ZERO) ? this : new Sum(List.of(this, other));
    }
}
