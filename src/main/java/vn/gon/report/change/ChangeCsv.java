package vn.gon.report.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.change.CostConsequence;
import vn.gon.change.FieldChange;
import vn.gon.change.RegulationChange;
import vn.gon.report.CsvTable;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/** A comparison as CSV: a row for each part that changed, or one for the regulation; costs stand on its first row only. */
final class ChangeCsv {

    private static final List<String> COLUMNS = List.of(
            "code",
            "code_before",
            "regulation",
            "kind",
            "agency",
            "name",
            "facet",
            "path",
            "where",
            "change",
            "direction",
            "before",
            "after",
            "score",
            "unit_before",
            "unit_after",
            "annual_before",
            "annual_after",
            "brought_by");

    private final Language language;

    ChangeCsv(Language language) {
        this.language = language;
    }

    void write(ChangeReport report, Appendable out) {
        new CsvTable(COLUMNS, List.of()).write(out);
        try (Stream<RegulationChange> changes = report.shown()) {
            changes.forEach(change -> new CsvTable(COLUMNS, rows(change)).writeRows(out));
        }
    }

    private List<List<@Nullable Object>> rows(RegulationChange change) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (change.fields().isEmpty()) {
            rows.add(row(change, null, true));
        }
        for (FieldChange field : change.fields()) {
            rows.add(row(change, field, rows.isEmpty()));
        }
        return rows;
    }

    private List<@Nullable Object> row(RegulationChange change, @Nullable FieldChange field, boolean isFirst) {
        CostConsequence cost = isFirst ? change.cost() : null;
        return Arrays.asList(
                change.code(),
                change.codeBefore(),
                Kebab.of(change.regulation()),
                Kebab.of(change.kind()),
                change.agency(),
                change.name(),
                field == null ? null : Kebab.of(field.facet()),
                field == null ? null : field.path(),
                field == null ? null : said(field.where()),
                field == null ? null : Kebab.of(field.turn()),
                field == null ? null : Kebab.of(field.direction()),
                field == null ? null : said(field.before()),
                field == null ? null : said(field.after()),
                change.match() == null ? null : change.match().score(),
                cost == null ? null : dong(cost.unitBefore()),
                cost == null ? null : dong(cost.unitAfter()),
                cost == null ? null : dong(cost.annualBefore()),
                cost == null ? null : dong(cost.annualAfter()),
                isFirst ? String.join("; ", change.broughtBy()) : null);
    }

    private @Nullable String said(@Nullable Bilingual text) {
        return text == null ? null : text.in(language);
    }

    static @Nullable BigDecimal dong(@Nullable BigDecimal exact) {
        if (exact == null) {
            return null;
        }
        BigDecimal plain = exact.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
