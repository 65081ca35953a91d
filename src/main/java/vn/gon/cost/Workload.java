package vn.gon.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How much of each kind of work many procedures take in a year: the yearly cost as a sum of weights times formulas of the
 * parameters. Its size depends on the kinds of work and not on the number of procedures, so the cost under other values of
 * the parameters is worked out in microseconds, and equals costing every procedure anew.
 */
public final class Workload {

    private final Map<Formula, Integer> atomIds = new HashMap<>();
    private final List<Formula> atoms = new ArrayList<>();
    private final Map<List<Integer>, BigDecimal> weights = new LinkedHashMap<>();
    private final IdentityHashMap<Formula, List<Term>> known = new IdentityHashMap<>();

    /** A weight and what it weighs. */
    private record Term(BigDecimal weight, List<Integer> atoms) {

        Term times(Term other) {
            List<Integer> both = new ArrayList<>(atoms);
            both.addAll(other.atoms);
            return new Term(weight.multiply(other.weight), both);
        }
    }

    /**
     * Adds what a procedure costs in a year.
     *
     * @param lines the lines of one filing
     * @param filings filings a year
     * @param factor an input that multiplies them, 1 as they are
     */
    public void add(List<DerivedLine> lines, BigDecimal filings, Formula factor) {
        Term times = terms(factor).get(0).times(new Term(filings, List.of()));
        for (DerivedLine line : lines) {
            for (Term share : terms(line.share())) {
                Term weight = share.times(times);
                if (line.line().hours().signum() != 0) {
                    Term income = known(line.income()).get(0);
                    known(line.hours()).forEach(hours -> add(weight.times(hours).times(income)));
                }
                known(line.purchased()).forEach(price -> add(weight.times(price)));
                add(weight.times(new Term(line.line().fee(), List.of())));
            }
        }
    }

    /** Returns the yearly cost under values of the inputs, in đồng. */
    public BigDecimal exact(Function<String, BigDecimal> inputs) {
        List<BigDecimal> values = atoms.stream().map(atom -> atom.exact(inputs)).toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<List<Integer>, BigDecimal> weight : weights.entrySet()) {
            BigDecimal product = weight.getValue();
            for (int atom : weight.getKey()) {
                product = product.multiply(values.get(atom));
            }
            sum = sum.add(product);
        }
        return sum;
    }

    /** Returns how many different products of work and share the yearly cost is made of. */
    public int size() {
        return weights.size();
    }

    /** Returns the yearly cost as a function in floating point. */
    public ToDoubleFunction<ToDoubleFunction<String>> compiled() {
        double[] factors = new double[weights.size()];
        int[][] products = new int[weights.size()][];
        int next = 0;
        for (Map.Entry<List<Integer>, BigDecimal> weight : weights.entrySet()) {
            factors[next] = weight.getValue().doubleValue();
            products[next++] =
                    weight.getKey().stream().mapToInt(Integer::intValue).toArray();
        }
        Formula[] formulas = atoms.toArray(Formula[]::new);
        return inputs -> sum(factors, products, values(formulas, inputs));
    }

    private static double[] values(Formula[] formulas, ToDoubleFunction<String> inputs) {
        double[] values = new double[formulas.length];
        for (int i = 0; i < formulas.length; i++) {
            values[i] = formulas[i].value(inputs);
        }
        return values;
    }

    private static double sum(double[] factors, int[][] products, double[] values) {
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            double product = factors[i];
            for (int atom : products[i]) {
                product *= values[atom];
            }
            sum += product;
        }
        return sum;
    }

    private void add(Term term) {
        if (term.weight.signum() != 0) {
            List<Integer> key = term.atoms.stream().sorted().toList();
            weights.merge(key, term.weight, BigDecimal::add);
        }
    }

    /** The formulas of a tariff are the same objects for every procedure. */
    private List<Term> known(Formula formula) {
        List<Term> terms = known.get(formula);
        if (terms == null) {
            terms = terms(formula);
            known.put(formula, terms);
        }
        return terms;
    }

    /** Multiplies out sums, products and numbers, which is exact; what is neither stays whole. */
    private List<Term> terms(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return List.of(new Term(constant.number(), List.of()));
        }
        if (isFixed(formula)) {
            return List.of(new Term(formula.exact(Workload::noInput), List.of()));
        }
        if (formula instanceof Formula.Sum sum) {
            return sum.parts().stream().flatMap(part -> terms(part).stream()).toList();
        }
        if (formula instanceof Formula.Product product) {
            List<Term> all = List.of(new Term(BigDecimal.ONE, List.of()));
            for (Formula factor : product.factors()) {
                all = crossed(all, terms(factor));
            }
            return all;
        }
        return List.of(new Term(BigDecimal.ONE, List.of(atom(formula))));
    }

    /** Shares counted, such as 3 / 7, are numbers however they are written. */
    private static boolean isFixed(Formula formula) {
        if (formula instanceof Formula.Quotient quotient) {
            return isFixed(quotient.of()) && isFixed(quotient.by());
        }
        if (formula instanceof Formula.Difference difference) {
            return isFixed(difference.of()) && isFixed(difference.less());
        }
        return formula instanceof Formula.Constant
                || (formula instanceof Formula.Sum sum && sum.parts().stream().allMatch(Workload::isFixed));
    }

    private static BigDecimal noInput(String id) {
        throw new IllegalStateException("a fixed number names the parameter " + id);
    }

    private static List<Term> crossed(List<Term> ones, List<Term> others) {
        return ones.stream().flatMap(one -> others.stream().map(one::times)).toList();
    }

    private int atom(Formula formula) {
        Integer id = atomIds.get(formula);
        if (id == null) {
            id = atoms.size();
            atoms.add(formula);
            atomIds.put(formula, id);
        }
        return id;
    }
}
