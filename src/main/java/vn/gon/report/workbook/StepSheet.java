package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.gon.cost.Formula;
import vn.gon.text.Bilingual;

/**
 * The steps of calculation that many lines share: long formulas, and choices between ways of which the lower-middle in cost
 * counts (Circular 02/2017/TT-VPCP, art. 27.2). They stay live: when a price changes, another way may be chosen.
 */
final class StepSheet implements SheetFormulas.Steps {

    /** Costs that differ by less are the same: floating point is not exact, the order of the ways then decides. */
    private static final int DECIMALS = 6;

    private final TableSheet<StepColumn> table;
    private final Map<String, BigDecimal> values;
    private final ParameterNames names;
    private final SheetFormulas formulas;
    private int steps;

    StepSheet(Book book, CostInputs inputs) {
        this.values = inputs.values();
        this.names = inputs.names();
        this.formulas = new SheetFormulas(inputs.model(), names, this);
        this.table = new TableSheet<>(
                book,
                new TableSheet.Heading(
                        Bilingual.of("Định mức", "Steps"),
                        Bilingual.of("Các bước tính dùng chung", "Steps of calculation that lines share"),
                        Bilingual.of(
                                "Các dòng chi phí dẫn tới cột “Kết quả”. Khi có nhiều cách làm, lấy cách có chi phí ở mức"
                                        + " trung bình thấp (Điều 27 khoản 2 Thông tư 02/2017/TT-VPCP): cột “Thứ hạng” xếp"
                                        + " các cách theo chi phí; đổi tham số thì cách được chọn có thể đổi theo.",
                                "Cost lines refer to the column \"Result\". Where there are several ways, the one that is the"
                                        + " lower-middle in cost counts (Circular 02/2017/TT-VPCP, art. 27.2): the column"
                                        + " \"Rank\" ranks them by cost; when a parameter changes, another way may be chosen.")),
                StepColumn.class);
    }

    SheetFormulas formulas() {
        return formulas;
    }

    @Override
    public String step(Formula formula, String written) {
        TableRow<StepColumn> row = table.next();
        row.text(StepColumn.STEP, name())
                .text(StepColumn.WAY, words(formula))
                .formula(StepColumn.RESULT, written, exact(formula));
        return table.cell(StepColumn.RESULT, row.number());
    }

    @Override
    public String choice(Formula.LowerMiddle choice) {
        List<Formula.LowerMiddle.Way> ways = choice.ways();
        // The formulas of the ways may need steps of their own, which must stand above.
        List<String> costs = ways.stream().map(way -> formulas.of(way.cost())).toList();
        List<String> figures =
                ways.stream().map(way -> formulas.of(way.figure())).toList();
        List<BigDecimal> exact = ways.stream()
                .map(way -> exact(way.cost()).setScale(DECIMALS, RoundingMode.HALF_UP))
                .toList();
        int first = table.nextNumber();
        int last = first + ways.size() - 1;
        String name = name();
        for (int i = 0; i < ways.size(); i++) {
            TableRow<StepColumn> row = table.next();
            row.text(StepColumn.STEP, name)
                    .text(StepColumn.WAY, words(ways.get(i).figure()))
                    .formula(StepColumn.COST, "ROUND(" + costs.get(i) + "," + DECIMALS + ")", exact.get(i))
                    .formula(
                            StepColumn.FIGURE, figures.get(i), exact(ways.get(i).figure()))
                    .formula(StepColumn.RANK, rank(first, row.number(), last), BigDecimal.valueOf(rank(exact, i)));
            if (i == 0) {
                row.formula(StepColumn.RESULT, chosen(first, last), exact(choice));
            }
        }
        return table.cell(StepColumn.RESULT, first);
    }

    /** The place of a way by cost; of equal ones the first stands first. */
    private static String rank(int first, int row, int last) {
        String cost = StepColumn.COST.letter();
        String all = cost + "$" + first + ":" + cost + "$" + last;
        String upToHere = cost + "$" + first + ":" + cost + row;
        return "RANK(" + cost + row + "," + all + ",1)+COUNTIF(" + upToHere + "," + cost + row + ")-1";
    }

    private static int rank(List<BigDecimal> costs, int of) {
        int rank = 0;
        for (int i = 0; i < costs.size(); i++) {
            int order = costs.get(i).compareTo(costs.get(of));
            rank += order < 0 || (order == 0 && i <= of) ? 1 : 0;
        }
        return rank;
    }

    private static String chosen(int first, int last) {
        int middle = (last - first) / 2 + 1;
        return "INDEX(" + StepColumn.FIGURE.at(first) + ":" + StepColumn.FIGURE.at(last) + ",MATCH(" + middle + ","
                + StepColumn.RANK.at(first) + ":" + StepColumn.RANK.at(last) + ",0))";
    }

    private String name() {
        steps++;
        return "B" + steps;
    }

    private String words(Formula formula) {
        return formula.in(new Formula.Notation(names::of, SheetFormulas::number));
    }

    private BigDecimal exact(Formula formula) {
        return formula.exact(values::get);
    }

    void finish() {
        table.finish(1, Bilingual.of("Không có bước dùng chung.", "There are no shared steps."));
        table.protect();
    }

    SXSSFSheet sheet() {
        return table.sheet();
    }
}
