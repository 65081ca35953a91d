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
import vn.gon.regulation.LegalReference;
import vn.gon.text.Bilingual;

/** A row of a foreign table read as a business condition or as a yearly volume. */
final class RowOther {

    private RowOther() {}

    /** Returns a condition; what the row does not say of its kind and provision is told from its words. */
    static BusinessCondition condition(RowValues row, LegalNumbers numbers, String source) {
        BigDecimal line = row.number("line-number");
        String text = row.required("text");
        ConditionKind kind = row.constant("kind", "condition-words", ConditionKind.class);
        LegalReference provision = provision(row, numbers, text);
        return new BusinessCondition(
                Codes.checked(row.required("code"), "code", row.desk()),
                row.required("line"),
                line == null ? null : lineNumber(line, row),
                text,
                kind == null && !text.isEmpty() ? RequirementKinds.of(text) : kind,
                row.required("agency"),
                provision == null ? null : provision.number(),
                provision == null ? null : provision.article(),
                row.list("procedures", Part.NOTE),
                source);
    }

    private static @Nullable Integer lineNumber(BigDecimal number, RowValues row) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            row.reject(
                    "line-number",
                    number.toPlainString(),
                    Bilingual.of("số thứ tự ngành, nghề phải là số nguyên.", "the number of the line must be whole."));
            return null;
        }
    }

    /** A cell may hold the article with the instrument: "Điều 7 Nghị định số 96/2016/NĐ-CP". */
    private static @Nullable LegalReference provision(RowValues row, LegalNumbers numbers, String text) {
        String instrument = row.oneLine("instrument", Part.NOTE);
        String article = row.oneLine("article", Part.NOTE);
        Provisions named = new Provisions(null);
        LegalReference found = named.namedIn(instrument == null ? text : instrument);
        if (instrument != null) {
            String number = found == null
                    ? numbers.reference(instrument, null, "instrument", row.desk())
                            .number()
                    : found.number();
            return new LegalReference(number, null, article != null || found == null ? article : found.article());
        }
        return found == null
                ? null
                : new LegalReference(found.number(), null, article == null ? found.article() : article);
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
