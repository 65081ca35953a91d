package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.gon.cost.CostModel;
import vn.gon.cost.Formula;
import vn.gon.cost.Parameter;

/** Writes the formulas behind costs as a spreadsheet writes them: parameters by name, so that changing one changes all. */
final class SheetFormulas {

    /** A cell holds formulas of 8,192 characters; long before that nobody can read one. */
    private static final int LONGEST = 160;

    /** A number, a name or a cell: what needs no brackets inside another formula. */
    private static final Pattern WHOLE = Pattern.compile("[A-Za-z0-9_.]+|'[^']+'!\\$[A-Z]+\\$[0-9]+");

    private final ParameterNames names;
    private final Steps steps;
    private final Map<Formula, String> parameters = new HashMap<>();
    private final Map<Formula, String> written = new HashMap<>();

    /** Where a formula is put that is too long for the cell that needs it. */
    interface Steps {

        /** Puts a formula in a cell of its own and returns the cell. */
        String step(Formula formula, String written);

        /** Puts the ways to choose from in rows of their own and returns the cell of the one chosen. */
        String choice(Formula.LowerMiddle choice);
    }

    SheetFormulas(CostModel model, ParameterNames names, Steps steps) {
        this.names = names;
        this.steps = steps;
        for (Parameter parameter : model.parameters()) {
            parameters.put(model.formula(parameter), names.of(parameter.id()));
        }
    }

    /** Returns a formula without the sign of equality in front. */
    String of(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return number(constant.number());
        }
        String known = written.get(formula);
        if (known == null) {
            known = parameters.containsKey(formula) ? parameters.get(formula) : write(formula);
            if (known.length() > LONGEST) {
                known = steps.step(formula, known);
            }
            written.put(formula, known);
        }
        return known;
    }

    private String write(Formula formula) {
        if (formula instanceof Formula.Input input) {
            return names.of(input.id());
        }
        if (formula instanceof Formula.Sum sum) {
            return joined(sum.parts(), "+");
        }
        if (formula instanceof Formula.Difference difference) {
            return inside(difference.of()) + "-" + inside(difference.less());
        }
        if (formula instanceof Formula.Product product) {
            return joined(product.factors(), "*");
        }
        if (formula instanceof Formula.Quotient quotient) {
            return quotient(quotient);
        }
        if (formula instanceof Formula.Smaller smaller) {
            return "MIN(" + of(smaller.one()) + "," + of(smaller.other()) + ")";
        }
        return steps.choice((Formula.LowerMiddle) formula);
    }

    /** Nothing is a part of nothing. */
    private String quotient(Formula.Quotient quotient) {
        String plain = inside(quotient.of()) + "/" + inside(quotient.by());
        return quotient.by() instanceof Formula.Constant ? plain : "IF(" + of(quotient.of()) + "=0,0," + plain + ")";
    }

    private String joined(List<Formula> parts, String sign) {
        return parts.stream().map(this::inside).collect(Collectors.joining(sign));
    }

    private String inside(Formula formula) {
        String plain = of(formula);
        boolean single = WHOLE.matcher(plain).matches() || isCall(formula);
        return single ? plain : "(" + plain + ")";
    }

    private static boolean isCall(Formula formula) {
        return formula instanceof Formula.Smaller
                || (formula instanceof Formula.Quotient quotient && !(quotient.by() instanceof Formula.Constant));
    }

    /** Spreadsheets count in floating point, so more digits say nothing. */
    static String number(BigDecimal number) {
        BigDecimal plain = BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
