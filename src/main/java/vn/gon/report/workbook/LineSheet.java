package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import vn.gon.cost.CostLine;
import vn.gon.cost.DerivedLine;
import vn.gon.cost.Formula;
import vn.gon.text.Bilingual;

/** Every line of every cost table: what goes into it is a formula over the parameters, and the cost a formula over that. */
final class LineSheet {

    /** More lines than this do not fit on a sheet. */
    static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows() - 10;

    private static final Bilingual BEFORE = Bilingual.of("Hiện hành", "As it is");
    private static final Bilingual AFTER = Bilingual.of("Sau cắt giảm", "With the changes");

    private final TableSheet<LineColumn> table;
    private final Book book;
    private final CostInputs inputs;
    private final SheetFormulas formulas;
    private final UsedParameters used;
    private final int most;

    /**
     * Starts the sheet.
     *
     * @param most how many lines it takes
     */
    LineSheet(Book book, CostInputs inputs, SheetFormulas formulas, int most) {
        this.most = most;
        this.book = book;
        this.inputs = inputs;
        this.formulas = formulas;
        this.used = new UsedParameters(inputs.names());
        this.table = new TableSheet<>(
                book,
                new TableSheet.Heading(
                        Bilingual.of("Dòng chi phí", "Cost lines"),
                        Bilingual.of("Chi phí tuân thủ của một hồ sơ, từng dòng", "Cost of one filing, line by line"),
                        Bilingual.of(
                                "Chi phí = (thời gian × thu nhập bình quân + mua ngoài + phí, lệ phí) × tỷ lệ hồ sơ (Điều 27"
                                        + " Thông tư 02/2017/TT-VPCP). Ô màu vàng là số của danh mục, sửa được; các ô khác tính"
                                        + " từ trang Tham số. Dấu – là 0. Trang được khóa, không có mật khẩu; đừng sắp xếp lại các"
                                        + " dòng, vì trang Phương án cộng theo vị trí dòng.",
                                "Cost = (time × average income + purchases + fees) × share of filings (Circular"
                                        + " 02/2017/TT-VPCP, art. 27). Yellow cells are figures of the register and can be"
                                        + " changed; the others come from the sheet Parameters. A dash is 0. The sheet is"
                                        + " protected without a password; do not sort the lines, because the sheet Proposals"
                                        + " adds them by their place.")),
                LineColumn.class);
    }

    /** The rows of one cost table. */
    record Rows(int first, int last) {}

    /**
     * Adds a cost table.
     *
     * @return its rows; empty when it has no line, or when the sheet has no room left
     */
    Optional<Rows> add(String code, boolean after, List<DerivedLine> lines) {
        if (lines.isEmpty() || !hasRoomFor(lines.size())) {
            return Optional.empty();
        }
        int first = table.nextNumber();
        lines.forEach(line -> add(code, after ? AFTER : BEFORE, line));
        return Optional.of(new Rows(first, first + lines.size() - 1));
    }

    boolean hasRoomFor(int lines) {
        return table.rows() + lines <= most;
    }

    private void add(String code, Bilingual state, DerivedLine derived) {
        CostLine line = derived.line();
        TableRow<LineColumn> row = table.next();
        row.text(LineColumn.CODE, code)
                .text(LineColumn.STATE, book.say(state))
                .text(LineColumn.TASK, book.say(line.task().label()))
                .text(LineColumn.LABEL, book.say(line.label()))
                .text(LineColumn.PARAMETERS, used.in(derived))
                .text(LineColumn.ORIGIN, book.say(line.origin().label()))
                .text(
                        LineColumn.SOURCE,
                        line.sources().stream()
                                .filter(source -> !inputs.sources().contains(source))
                                .collect(Collectors.joining("; ")));
        put(row, LineColumn.HOURS, derived.hours(), line.hours());
        put(row, LineColumn.INCOME, derived.income(), line.hourlyIncome());
        put(row, LineColumn.PURCHASED, derived.purchased(), line.purchased());
        put(row, LineColumn.FEE, new Formula.Constant(line.fee()), line.fee());
        put(row, LineColumn.SHARE, derived.share(), line.share());
        int at = row.number();
        row.formula(
                LineColumn.COST,
                "(" + LineColumn.HOURS.at(at) + "*" + LineColumn.INCOME.at(at) + "+" + LineColumn.PURCHASED.at(at) + "+"
                        + LineColumn.FEE.at(at) + ")*" + LineColumn.SHARE.at(at),
                line.amount());
    }

    /** A figure that rests on no parameter is one of the register: it can be replaced. */
    private void put(TableRow<LineColumn> row, LineColumn column, Formula formula, BigDecimal value) {
        if (!(formula instanceof Formula.Constant)) {
            row.formula(column, formulas.of(formula), value);
        } else if (value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0) {
            row.number(column, value);
        } else {
            row.input(column, value);
        }
    }

    /** Returns the sum of the costs of some rows, as other sheets write it. */
    String sum(Rows rows) {
        return "SUM(" + table.between(LineColumn.COST, rows.first(), rows.last()) + ")";
    }

    void finish() {
        table.finish(1, Bilingual.of("Không có dòng chi phí nào.", "There are no cost lines."));
        table.protect();
    }
}
