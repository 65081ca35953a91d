package vn.gon.report.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.gon.cost.Formula;
import vn.gon.cost.Parameter;
import vn.gon.report.UnitWords;
import vn.gon.text.Bilingual;

/** The parameters, each with a name that the formulas of the other sheets use. */
final class ParameterSheet {

    private final TableSheet<ParameterColumn> table;
    private final Book book;
    private final CostInputs inputs;

    ParameterSheet(Book book, CostInputs inputs) {
        this.book = book;
        this.inputs = inputs;
        this.table = new TableSheet<>(
                book,
                new TableSheet.Heading(
                        Bilingual.of("Tham số", "Parameters"),
                        Bilingual.of("Tham số", "Parameters"),
                        Bilingual.of(
                                "Sửa cột Giá trị (màu vàng) thì mọi trang tính lại. Thu nhập một giờ là thương của hai tham số;"
                                        + " có thể ghi đè bằng một con số. Trang được khóa, không có mật khẩu.",
                                "Change the column Value (yellow) and every sheet follows. The income of an hour is the quotient"
                                        + " of two parameters; a figure may be written over it. The sheet is protected without a"
                                        + " password.")),
                ParameterColumn.class);
        inputs.model().parameters().forEach(this::add);
        accept();
        table.finish(2, Bilingual.of("Không có tham số nào.", "There are no parameters."));
        table.protect();
    }

    private void add(Parameter parameter) {
        String name = inputs.names().of(parameter.id());
        TableRow<ParameterColumn> row = table.next();
        row.text(ParameterColumn.NAME, name)
                .text(ParameterColumn.TITLE, book.say(parameter.title()))
                .text(ParameterColumn.UNIT, book.say(UnitWords.of(parameter.unit())))
                .date(ParameterColumn.FROM, parameter.from())
                .text(ParameterColumn.BASIS, book.say(parameter.basis().label()))
                .text(ParameterColumn.SOURCE, parameter.source())
                .number(ParameterColumn.LOW, parameter.low())
                .number(ParameterColumn.HIGH, parameter.high());
        Formula formula = inputs.model().formula(parameter);
        if (formula instanceof Formula.Quotient quotient) {
            String of = quotient.of().in(notation());
            String by = quotient.by().in(notation());
            row.inputFormula(ParameterColumn.VALUE, "IF(" + of + "=0,0," + of + "/" + by + ")", parameter.value());
        } else {
            row.input(ParameterColumn.VALUE, parameter.value());
        }
        book.name(name, table.cell(ParameterColumn.VALUE, row.number()));
    }

    private Formula.Notation notation() {
        return new Formula.Notation(inputs.names()::of, SheetFormulas::number);
    }

    /** A value typed in by mistake as a text or below zero is refused. */
    private void accept() {
        DataValidationHelper helper = table.sheet().getDataValidationHelper();
        int first = table.nextNumber() - 1 - table.rows();
        DataValidation rule = helper.createValidation(
                helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
                new CellRangeAddressList(
                        first, first + table.rows() - 1, ParameterColumn.VALUE.place(), ParameterColumn.VALUE.place()));
        rule.setShowErrorBox(true);
        rule.createErrorBox(
                book.say(Bilingual.of("Giá trị tham số", "Value of a parameter")),
                book.say(Bilingual.of(
                        "Giá trị phải là một số, từ 0 trở lên.", "The value must be a number, zero or more.")));
        table.sheet().addValidationData(rule);
    }

    SXSSFSheet sheet() {
        return table.sheet();
    }
}
