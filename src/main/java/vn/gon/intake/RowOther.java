package vn.gon.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.ConditionKind;
import vn.gon.text.Bilingual;

/** A row of a foreign table read as a business condition or as a yearly volume. */
final class RowOther {

    private RowOther() {}

    static BusinessCondition condition(RowValues row, String source) {
        BigDecimal line = row.number("line-number");
        return new BusinessCondition(
                Codes.checked(row.required("code"), "code", row.desk()),
                row.required("line"),
                line == null ? null : line.intValue(),
                row.required("text"),
                row.constant("kind", "condition-words", ConditionKind.class),
                row.required("agency"),
                row.oneLine("instrument", Part.NOTE),
                row.oneLine("article", Part.NOTE),
                row.list("procedures", Part.NOTE),
                source);
    }

    /** Returns a volume; null when the row has no year. */
    static @Nullable Volume volume(RowValues row, String source, String dates) {
        Integer year = year(row, dates);
        Origin basis = row.constant("basis", "basis-words", Origin.class);
        String from = row.oneLine("source", Part.NOTE);
        BigDecimal dossiers = row.number("dossiers");
        BigDecimal online = row.number("online-dossiers");
        if (dossiers != null && online != null && online.compareTo(dossiers) > 0) {
            row.reject(
                    "online-dossiers",
                    online.toPlainString(),
                    Bilingual.of("số hồ sơ trực tuyến lớn hơn tổng số.", "more filings online than in all."));
        }
        String code = Codes.withLastZeros(row.required("code"), row.desk());
        BigDecimal subjects = row.number("subjects");
        BigDecimal times = row.number("times-per-year");
        return year == null
                ? null
                : new Volume(
                        Codes.checked(code, "code", row.desk()),
                        year,
                        dossiers,
                        online,
                        subjects,
                        times,
                        basis == null ? Origin.ESTIMATED : basis,
                        from == null ? source : from);
    }

    private static @Nullable Integer year(RowValues row, String dates) {
        String text = row.required("year");
        if (text.matches("\\d{4}")) {
            return Integer.valueOf(text);
        }
        try {
            return LocalDate.parse(text, DateTimeFormatter.ofPattern(dates, Locale.ROOT))
                    .getYear();
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                row.reject(
                        "year",
                        text,
                        Bilingual.of(
                                "“%s” không phải năm, cũng không phải ngày dạng %s.",
                                "\"%s\" is neither a year nor a date like %s.", text, dates));
            }
            return null;
        }
    }
}
