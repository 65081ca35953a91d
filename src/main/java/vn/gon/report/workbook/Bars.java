package vn.gon.report.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ExtendedColor;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Bars behind figures, as long as the figure is large. */
final class Bars {

    private static final byte[] COLOUR = {(byte) 0x9D, (byte) 0xC3, (byte) 0xE6};

    private Bars() {}

    static <C extends Enum<C> & Column> void under(TableSheet<C> table, C column) {
        if (table.rows() == 0) {
            return;
        }
        SheetConditionalFormatting formatting = table.sheet().getSheetConditionalFormatting();
        ExtendedColor colour = new XSSFColor(COLOUR);
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(colour);
        int first = table.nextNumber() - table.rows() - 1;
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {
                    new CellRangeAddress(first, first + table.rows() - 1, column.place(), column.place())
                },
                rule);
    }
}
