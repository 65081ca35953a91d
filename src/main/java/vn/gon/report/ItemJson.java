package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One regulation with findings on one line, for scripts and for the comparison of two runs; amounts in whole đồng. */
record ItemJson(
        String code,
        String name,
        String agency,
        int findings,
        List<String> rules,
        List<ItemRow.Proposed> edits,
        @Nullable BigDecimal filings,
        @Nullable BigDecimal unitSaved,
        @Nullable BigDecimal annualSaved) {

    static ItemJson of(ItemRow row) {
        return new ItemJson(
                row.code(),
                row.name(),
                row.agency(),
                row.findings(),
                row.rules(),
                row.edits(),
                Rounded.quantity(row.filings()),
                row.unit() == null ? null : Rounded.dong(row.unit().saved()),
                row.annual() == null ? null : Rounded.dong(row.annual().saved()));
    }
}
